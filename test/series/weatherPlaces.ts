import type { WeatherPlace } from '../../server/series/weatherPlace.ts'

/** A place near Hohhot with round figures. */
export function aWeatherPlace(over: Partial<WeatherPlace> = {}): WeatherPlace {
  return {
    id: 'here',
    position: [111.8, 40.6],
    climate: 'north',
    windFullLoadHours: 2400,
    solarFullLoadHours: 1500,
    annualMeanTemperatureC: 7,
    scale: 'province',
    ...over,
  }
}
