import type { Dataset } from '../../contract/dataset.ts'
import { generateWeather } from '../../series/generateWeather.ts'
import type { PlaceWeather, WeatherPlace } from '../../series/weatherPlace.ts'

/** A year of weather at every site and, by province, at every origin of contracted green power. */
export interface NationalWeather {
  readonly sites: ReadonlyMap<string, PlaceWeather>
  readonly provinces: ReadonlyMap<string, PlaceWeather>
}

const made = new Map<string, NationalWeather>()
/** Weather is a second's work and 17 MB: a process keeps the last few. */
const mostKept = 4

/** The weather of a data set for a seed; the same each time it is asked. */
export function nationalWeather(dataset: Dataset, seed: number): NationalWeather {
  const key = `${dataset.hash} ${seed}`
  const known = made.get(key)
  if (known) return known
  const climates = new Map(dataset.provinces.map(({ id, climate }) => [id, climate]))
  const climateOf = (provinceId: string): WeatherPlace['climate'] => {
    const climate = climates.get(provinceId)
    if (!climate) throw new Error(`data set ${dataset.id}: province ${provinceId} has no climate`)
    return climate
  }
  const sites = dataset.sites.map(
    ({ id, provinceId, position, figures }): WeatherPlace => ({
      id,
      position,
      climate: climateOf(provinceId),
      windFullLoadHours: figures.windFullLoadHours.value,
      solarFullLoadHours: figures.solarFullLoadHours.value,
      annualMeanTemperatureC: figures.annualMeanTemperatureC.value,
      scale: 'plant',
    }),
  )
  // A home site stands for its province; contracts buy from the province's whole fleet, which is smoother.
  const provinces = dataset.sites.flatMap(({ kind, provinceId }, i) => {
    const site = sites[i]
    return kind === 'home' && site ? [{ ...site, id: `province ${provinceId}`, scale: 'province' as const }] : []
  })
  const weather = generateWeather([...sites, ...provinces], { seed, year: dataset.year })
  const byId = new Map(weather.map((place) => [place.id, place]))
  const national = {
    sites: byId,
    provinces: new Map(
      provinces.flatMap(({ id }) => {
        const place = byId.get(id)
        return place ? [[id.replace('province ', ''), place] as const] : []
      }),
    ),
  }
  const oldest = made.keys().next()
  if (made.size >= mostKept && !oldest.done) made.delete(oldest.value)
  made.set(key, national)
  return national
}
