import { type Instance, technologies } from './instance.ts'
import { yearHours } from './time.ts'
import type { Columns } from './variables.ts'

type Add = (column: number, perUnit: number) => void

/** Sites whose plants have to keep the direct-supply limits: those that may build any. */
export function directSupplySites({ energy, rules, sites }: Instance): number[] {
  if (!energy || rules.directSupply === null) return []
  return [...sites.keys()].filter((s) => technologies.some((g) => (sites[s]?.maxBuildMw[g] ?? 0) > 0))
}

/** Adds `factor` × the energy that the plants of site s could give in a year (MWh), used, sold or not. */
export function addYearAvailable(instance: Instance, columns: Columns, s: number, factor: number, add: Add): void {
  for (const [g, technology] of technologies.entries()) {
    const hours = instance.sites[s]?.capacityFactor[technology] ?? []
    const mwh = instance.periods.reduce((sum, period, t) => sum + yearHours(period) * (hours[t] ?? 0), 0)
    add(columns.builtMw(s, g), factor * mwh)
  }
}

/** Most MWh a year that the meter of site s can show: every MW it has room for, at full power. */
export function mostYearLoadMwh(instance: Instance, s: number): number {
  const site = instance.sites[s]
  if (!site) return 0
  const room = Math.max(site.maxItMw, site.existingItMw)
  return instance.periods.reduce((sum, period, t) => sum + yearHours(period) * (site.byPeriod.pue[t] ?? 1) * room, 0)
}
