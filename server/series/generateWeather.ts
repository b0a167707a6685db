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
