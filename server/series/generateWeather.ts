import { climateWeather } from './climateWeather.ts'
import { isLeapYear } from './hoursOfYear.ts'
import { solarSeries } from './solarSeries.ts'
import { sunOnPlane } from './sunOnPlane.ts'
import { temperatureSeries } from './temperatureSeries.ts'
import { weatherDrivers } from './weatherDrivers.ts'
import type { PlaceWeather, WeatherOptions, WeatherPlace } from './weatherPlace.ts'
import { windSeries, windWeather } from './windSeries.ts'

/**
 * A year of wind, solar and temperature at every place: synthetic, not a forecast and no year that was. The same places,
 * seed and year give the same numbers whatever the order of the places; adding or taking away a place may change the
 * others, whose weather is shared. Wind and solar meet the full-load hours of the place to 1e-9 within 0..1.
 *
 * Throws RangeError on a leap year, an id given twice, or full-load hours that no series within 0..1 can meet.
 */
export function generateWeather(places: readonly WeatherPlace[], options: WeatherOptions): readonly PlaceWeather[] {
  if (isLeapYear(options.year)) throw new RangeError(`${options.year} is a leap year; synthetic weather has 365 days`)
  const twice = places.find(({ id }, index) => places.findIndex((other) => other.id === id) !== index)
  if (twice !== undefined) throw new RangeError(`two places are called ${twice.id}`)
  const drivers = weatherDrivers(places, options)
  return places.flatMap((place, index) => {
    const driver = drivers[index]
    if (driver === undefined) return []
    const { wind, solar, temperature } = climateWeather[place.climate]
    const weather = windWeather(driver, wind)
    return {
      id: place.id,
      wind: windSeries(place, weather, driver, wind),
      solar: solarSeries(
        place,
        sunOnPlane(place.position, place.position[1] * solar.tiltShare),
        weather,
        driver,
        solar,
      ),
      temperatureC: temperatureSeries(place, driver, temperature),
    }
  })
}
