import { contractsCount, type Instance } from './instance.ts'

/** Sites where storage may be built; none in one-year mode, which has no hours to move energy between. */
export function storageSites({ energy, time, sites }: Instance): number[] {
  if (!energy || time.mode === 'year') return []
  return [...sites.keys()].filter(
    (s) => (sites[s]?.maxBuildStorageMw ?? 0) > 0 && (sites[s]?.maxBuildStorageMwh ?? 0) > 0,
  )
}

/** True where green supply must meet load in the same period, and stored green energy is kept apart. */
export function matchesHourly({ energy, rules }: Instance): boolean {
  return energy && rules.green.accounting === 'hourly'
}

/** True where contracts count hour by hour: only what their origin delivers and the site draws at the same time. */
export function contractsMatchHourly(instance: Instance): boolean {
  return matchesHourly(instance) && contractsCount(instance) && instance.origins.length > 0
}
