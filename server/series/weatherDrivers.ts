import { correlate, spatialFactor } from './correlateInSpace.ts'
import { daysPerYear, hoursPerYear } from './hoursOfYear.ts'
import { normals, randomStream } from './randomStream.ts'
import type { WeatherOptions, WeatherPlace } from './weatherPlace.ts'

/** Steps run in before 1 January, long enough for every memory to forget its start. */
const hoursBefore = 240
const daysBefore = 60

/** White noise of unit variance behind the weather of a place. */
export interface WeatherDrivers {
  /** Per hour, shared with the places around: wind. */
  readonly windHourly: Float64Array
  /** Per day, shared: spells of windy and still weather, cloud, warm and cold air. */
  readonly windDaily: Float64Array
  readonly cloudDaily: Float64Array
  readonly airDaily: Float64Array
  /** The place's own. */
  readonly localWindHourly: Float64Array
  readonly localCloudHourly: Float64Array
  readonly localCloudDaily: Float64Array
}

/**
 * The drivers of all places, in their order. Each place draws its own noise from its id, and what is shared falls off
 * with exp(−distance / 500 km); places are mixed in the order of their ids, so that the order given changes nothing.
 */
export function weatherDrivers(
  places: readonly WeatherPlace[],
  { seed, year }: WeatherOptions,
): readonly WeatherDrivers[] {
  const order = [...places.keys()].sort((a, b) => ((places[a]?.id ?? '') < (places[b]?.id ?? '') ? -1 : 1))
  const sorted = order.flatMap((index) => places[index] ?? [])
  const factor = spatialFactor(sorted.map(({ position }) => position))
  const draw = (what: string, count: number) =>
    sorted.map(({ id }) => normals(randomStream(`${what} ${year} ${id}`, seed), count))
  const hours = hoursPerYear + hoursBefore
  const days = daysPerYear + daysBefore
  const shared = (what: string, count: number) => correlate(factor, draw(what, count))
  const all = {
    windHourly: shared('wind hour', hours),
    windDaily: shared('wind day', days),
    cloudDaily: shared('cloud day', days),
    airDaily: shared('air day', days),
    localWindHourly: draw('local wind hour', hours),
    localCloudHourly: draw('local cloud hour', hours),
    localCloudDaily: draw('local cloud day', days),
  }
  const rank = new Map(order.map((index, sortedIndex) => [index, sortedIndex]))
  return places.map((_, index) => {
    const at = rank.get(index) ?? 0
    const of = (series: readonly Float64Array[]) => series[at] ?? new Float64Array(0)
    return {
      windHourly: of(all.windHourly),
      windDaily: of(all.windDaily),
      cloudDaily: of(all.cloudDaily),
      airDaily: of(all.airDaily),
      localWindHourly: of(all.localWindHourly),
      localCloudHourly: of(all.localCloudHourly),
      localCloudDaily: of(all.localCloudDaily),
    }
  })
}
