import { remember } from './autoregression.ts'
import type { TemperatureClimate } from './climateWeather.ts'
import { daysPerYear, hoursPerDay, hoursPerYear } from './hoursOfYear.ts'
import type { WeatherDrivers } from './weatherDrivers.ts'
import type { WeatherPlace } from './weatherPlace.ts'

/** The coldest day falls about 20 January; the warmest hour about 15:00 by the sun. */
const coldestDay = 20
const warmestSolarHour = 15
/** Warm and cold air stays some days. */
const airMemory = 0.75

/** Outdoor temperature: season, time of day, and the air of the day; the mean of the year is met. */
export function temperatureSeries(
  { position, annualMeanTemperatureC }: WeatherPlace,
  { airDaily }: WeatherDrivers,
  { seasonC, dayC, airC }: TemperatureClimate,
): Float64Array {
  const air = remember(airDaily, airMemory, 0, daysPerYear + 1)
  const later = (position[0] - 120) / 15
  const series = new Float64Array(hoursPerYear)
  let mean = 0
  for (let hour = 0; hour < hoursPerYear; hour++) {
    const day = Math.floor(hour / hoursPerDay)
    const part = (hour % hoursPerDay) / hoursPerDay
    const season = -seasonC * Math.cos((2 * Math.PI * (day + part - coldestDay)) / daysPerYear)
    const daily = dayC * Math.cos(2 * Math.PI * (part + (0.5 + later - warmestSolarHour) / hoursPerDay))
    const brought = airC * ((1 - part) * (air[day] ?? 0) + part * (air[day + 1] ?? 0))
    const value = season + daily + brought
    series[hour] = value
    mean += value / hoursPerYear
  }
  return series.map((value) => value - mean + annualMeanTemperatureC)
}
