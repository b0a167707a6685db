import { climates } from './climates.ts'
import { isLeapYear } from './hoursOfYear.ts'
import { solarSeries } from './solarSeries.ts'
import { sunOnPlane } from './sunOnPlane.ts'
import { temperatureSeries } from './temperatureSeries.ts'
import { weatherDrivers } from './weatherDrivers.ts'
import type { PlaceWeather, WeatherOptions, WeatherPlace } from './weatherPlace.ts'
import { windSeries, windWeather } from './windSeries.ts'

/** Tilt of the panels over latitude. */
const tiltShare = 0.8
/** More than any plant gives, and less than what every climate can be brought to, in h per year. */
const mostHours = { wind: 6000, solar: 4000 }

/**
 * A year of wind, solar and temperature at every place: synthetic, not a forecast and no year that was. The same places,
 * seed and year give the same numbers whatever the order of the places; adding or taking away a place may change the
 * others, whose weather is shared. Wind and solar meet the full-load hours of the place to 1e-9 within 0..1.
 *
 * Its statistics lie inside the bands of `data/tables/profile_targets.csv` but for eight: on the Qinghai-Tibet plateau, where
 * two provinces make bands of a few thousandths, the daily CV of wind (0.463 for 0.464 to 0.472) and of solar (0.193, at
 * most 0.192), the monthly correlation of both (0.61 for 0.58 to 0.59), the least wind (0.052, at most 0.047) and the windiest
 * hour (15, not 16); in the centre the least wind (0.006, not 0); in the north-east the most wind (1.000, at most 0.999); on
 * the south coast the windiest hour (0, at most 23). The longest lulls of provinces are 7 h too long on average; those of
 * plants 76 h against a judged 110. Seasons are usual ones, so no drawn year is a bad year.
 *
 * Throws RangeError on a leap year, an id given twice, or full-load hours outside 0 to 6000 (wind), 4000 (solar).
 */
export function generateWeather(places: readonly WeatherPlace[], options: WeatherOptions): readonly PlaceWeather[] {
  refuse(places, options)
  const drivers = weatherDrivers(places, options)
  return places.flatMap((place, index) => {
    const driver = drivers[index]
    if (driver === undefined) return []
    const { wind, solar, temperature } = climates[place.climate]
    const weather = windWeather(driver, wind)
    const clearSky = sunOnPlane(place.position, place.position[1] * tiltShare)
    return {
      id: place.id,
      wind: windSeries(place, weather, driver, wind),
      solar: solarSeries(place, clearSky, weather, driver, solar),
      temperatureC: temperatureSeries(place, driver, temperature),
    }
  })
}

function refuse(places: readonly WeatherPlace[], { year }: WeatherOptions): void {
  if (isLeapYear(year)) throw new RangeError(`${year} is a leap year; synthetic weather has 365 days`)
  const seen = new Set<string>()
  for (const { id, windFullLoadHours, solarFullLoadHours } of places) {
    if (seen.has(id)) throw new RangeError(`two places are called ${id}`)
    seen.add(id)
    for (const [name, hours] of [
      ['wind', windFullLoadHours],
      ['solar', solarFullLoadHours],
    ] as const) {
      if (hours >= 0 && hours <= mostHours[name]) continue
      throw new RangeError(`${id}: ${hours} h of ${name} a year; 0 to ${mostHours[name]} can be met`)
    }
  }
}
