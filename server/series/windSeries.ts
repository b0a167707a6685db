import { remember } from './autoregression.ts'
import { chanceOfSeasons } from './chanceOfSeasons.ts'
import type { WindClimate } from './climateWeather.ts'
import { type Harmonics, shapeAt } from './harmonics.ts'
import { daysPerYear, hoursPerDay, hoursPerYear } from './hoursOfYear.ts'
import { blockMeans } from './moments.ts'
import { plantRoughness } from './plantRoughness.ts'
import { solveIncreasing } from './solveIncreasing.ts'
import type { WeatherDrivers } from './weatherDrivers.ts'
import type { WeatherPlace } from './weatherPlace.ts'

/** How windy each hour is for its season and time of day, in standard deviations; shared with the places around. */
export function windWeather({ windHourly, windDaily }: WeatherDrivers, climate: WindClimate): Float64Array {
  const weather = remember(windHourly, climate.memory, climate.smoothing, hoursPerYear)
  const spells = remember(windDaily, climate.spellMemory, 0, daysPerYear + 1)
  const fast = Math.sqrt(1 - climate.spellShare)
  const slow = Math.sqrt(climate.spellShare)
  for (let hour = 0; hour < hoursPerYear; hour++) {
    const day = Math.floor(hour / hoursPerDay)
    const part = (hour % hoursPerDay) / hoursPerDay
    const spell = (1 - part) * (spells[day] ?? 0) + part * (spells[day + 1] ?? 0)
    weather[hour] = fast * (weather[hour] ?? 0) + slow * spell
  }
  const chance = chanceOfSeasons(blockMeans(weather, hoursPerDay))
  return weather.map((value, hour) => value - (chance[Math.floor(hour / hoursPerDay)] ?? 0))
}

/**
 * Capacity factors of wind: the weather, the season and the time of day, through a logistic power curve that stands still
 * below a cut-in and stops at rated power; one offset makes the year meet the full-load hours.
 */
export function windSeries(
  place: WeatherPlace,
  weather: Float64Array,
  { localWindHourly }: WeatherDrivers,
  climate: WindClimate,
): Float64Array {
  const plant = place.scale === 'plant'
  const localShare = plant ? plantRoughness.windShare : 0
  const local = plant ? remember(localWindHourly, plantRoughness.windMemory, 0, hoursPerYear) : weather
  const spread = climate.spread * (plant ? plantRoughness.windSpread : 1)
  const shape = yearAndDayShape(climate.season, climate.day, place.position[0])
  const drive = shape.map((usual, hour) => {
    const here = Math.sqrt(1 - localShare) * (weather[hour] ?? 0) + Math.sqrt(localShare) * (local[hour] ?? 0)
    return climate.spread * usual + spread * here
  })
  return calibrated(drive, climate, place.windFullLoadHours)
}

/** The yearly and the daily shape of every hour; the daily one follows the sun, not the clock. */
function yearAndDayShape(season: Harmonics, day: Harmonics, lonDeg: number): Float64Array {
  const later = (lonDeg - 120) / 15
  const daily = Array.from({ length: hoursPerDay }, (_, hour) => shapeAt(day, (hour + 0.5 + later) / hoursPerDay))
  const shape = new Float64Array(hoursPerYear)
  for (let date = 0; date < daysPerYear; date++) {
    const yearly = shapeAt(season, (date + 0.5) / daysPerYear)
    for (const [hour, value] of daily.entries()) shape[date * hoursPerDay + hour] = yearly + value
  }
  return shape
}

function calibrated(drive: Float64Array, { cutIn, top }: WindClimate, fullLoadHours: number): Float64Array {
  const series = new Float64Array(hoursPerYear)
  if (fullLoadHours === 0) return series
  // exp(−offset − drive) in two factors: the exponentials are taken once, not in every step of the search.
  const still = drive.map((driven) => Math.exp(-driven))
  const slant = top / (1 - cutIn)
  const fill = (offset: number) => {
    const factor = Math.exp(-offset)
    let value = 0
    let slope = 0
    for (let hour = 0; hour < hoursPerYear; hour++) {
      const running = 1 / (1 + factor * (still[hour] ?? 0))
      const output = Math.min(1, Math.max(0, slant * (running - cutIn)))
      series[hour] = output
      value += output
      if (output > 0 && output < 1) slope += slant * running * (1 - running)
    }
    return { value, slope }
  }
  fill(solveIncreasing(fill, fullLoadHours, -30, 30))
  return series
}
