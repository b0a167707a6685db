import { range } from '../groups.ts'
import type { Instance } from '../instance.ts'

/** Keys of every period of every site kept, sites slowest. */
export function sitePeriods({ sites, periods }: Instance, kept: readonly number[] = range(sites.length)): number[] {
  return kept.flatMap((s) => Array.from(periods, (_, t) => s * periods.length + t))
}

export function sitePeriod({ periods }: Instance, key: number): { s: number; t: number } {
  return { s: Math.floor(key / periods.length), t: key % periods.length }
}

export function sitePeriodLabel(instance: Instance, key: number): string {
  const { s, t } = sitePeriod(instance, key)
  return `${instance.sites[s]?.id},${instance.periods[t]?.id}`
}
