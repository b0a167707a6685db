import { remember } from './autoregression.ts'
import { chanceOfSeasons } from './chanceOfSeasons.ts'
import type { SolarClimate } from './climateWeather.ts'
import { shapeAt } from './harmonics.ts'
import { daysPerYear, hoursPerDay, hoursPerYear } from './hoursOfYear.ts'
import { blockMeans, mean, standardDeviation } from './moments.ts'
import { plantRoughness } from './plantRoughness.ts'
import { solveIncreasing } from './solveIncreasing.ts'
import type { WeatherDrivers } from './weatherDrivers.ts'
import type { WeatherPlace } from './weatherPlace.ts'

/**
 * Capacity factors of solar: clear-sky light on a tilted plane times the day's clearness and what clouds passing over
 * leave of it, cut at rated power; one factor makes the year meet the full-load hours. 0 at night.
 *
 * Clearness is a first-order memory in logits from day to day, linked to the wind of the day by `windLink`.
 */
export function solarSeries(
  place: WeatherPlace,
  clearSky: Float64Array,
  windWeather: Float64Array,
  drivers: WeatherDrivers,
  climate: SolarClimate,
): Float64Array {
  const light = new Float64Array(hoursPerYear)
  const days = dailyLogits(place, windWeather, drivers, climate)
  const passing = remember(drivers.localCloudHourly, 0.6, 0, hoursPerYear)
  const swing = place.scale === 'plant' ? plantRoughness.cloudHourly : climate.cloudHourly
  for (let hour = 0; hour < hoursPerYear; hour++) {
    const clear = clearSky[hour] ?? 0
    if (clear === 0) continue
    const logit = (days[Math.floor(hour / hoursPerDay)] ?? 0) + swing * (passing[hour] ?? 0)
    light[hour] = clear / (1 + Math.exp(-logit))
  }
  return calibrated(light, place.solarFullLoadHours)
}

function dailyLogits(
  { scale }: WeatherPlace,
  windWeather: Float64Array,
  { cloudDaily, localCloudDaily }: WeatherDrivers,
  climate: SolarClimate,
): Float64Array {
  const plant = scale === 'plant'
  const shared = remember(cloudDaily, climate.memory, 0, daysPerYear)
  const local = remember(localCloudDaily, climate.memory, 0, daysPerYear)
  const localShare = plant ? plantRoughness.cloudShare : 0
  const spread = climate.spread * (plant ? plantRoughness.cloudSpread : 1)
  const wind = standardised(blockMeans(windWeather, hoursPerDay))
  const rest = Math.sqrt(1 - climate.windLink * climate.windLink)
  const weather = shared.map((cloud, day) => {
    const own = Math.sqrt(1 - localShare) * cloud + Math.sqrt(localShare) * (local[day] ?? 0)
    return climate.windLink * (wind[day] ?? 0) + rest * own
  })
  const chance = chanceOfSeasons(weather)
  return weather.map((value, day) => {
    const usual = climate.clearness + shapeAt(climate.season, (day + 0.5) / daysPerYear)
    return usual + spread * (value - (chance[day] ?? 0))
  })
}

function calibrated(light: Float64Array, fullLoadHours: number): Float64Array {
  if (fullLoadHours === 0) return light.fill(0)
  const yearly = (factor: number) => {
    let value = 0
    let slope = 0
    for (let hour = 0; hour < hoursPerYear; hour++) {
      const hourly = light[hour] ?? 0
      const output = factor * hourly
      value += Math.min(output, 1)
      slope += output < 1 ? hourly : 0
    }
    return { value, slope }
  }
  const factor = solveIncreasing(yearly, fullLoadHours, 0, 1000)
  return light.map((hourly) => Math.min(1, factor * hourly))
}

function standardised(series: Float64Array): Float64Array {
  const middle = mean(series)
  const spread = standardDeviation(series)
  return series.map((value) => (value - middle) / spread)
}
