import { type Instance, technologies } from './instance.ts'
import { yearHours } from './time.ts'
import type { Columns } from './variables.ts'

type Add = (column: number, tonnesPerUnit: number) => void

/** Writes the tonnes each column adds to the plan's operational carbon, in one of the two accounts. */
export function addCarbon(
  instance: Instance,
  columns: Columns,
  account: 'location' | 'market',
  add: Add,
  sites: Iterable<number> = instance.sites.keys(),
): void {
  if (!instance.energy) return
  for (const s of sites) {
    const site = instance.sites[s]
    if (!site) continue
    const { residualCarbonTonnesPerMwh: residual, byPeriod } = site
    for (const [t, period] of instance.periods.entries()) {
      const factor = account === 'location' ? (byPeriod.gridCarbonTonnesPerMwh[t] ?? 0) : residual
      add(columns.gridImportMw(s, t), factor * yearHours(period))
    }
    if (account === 'location') continue
    for (const o of instance.origins.keys()) {
      const contracted = columns.contractedGreenMwh(s, o)
      if (contracted !== null) add(contracted, -residual)
    }
    const certified = columns.greenCertificateMwh(s)
    if (certified !== null) add(certified, -residual)
  }
}

/** Writes the tonnes a year that building what each column counts has cost, spread over its life. */
export function addEmbodied(
  instance: Instance,
  columns: Columns,
  add: Add,
  sites: Iterable<number> = instance.sites.keys(),
): void {
  const { embodied } = instance.economics
  for (const s of sites) {
    for (const w of instance.workloads.keys()) add(columns.serverItMw(s, w), embodied.serverTonnesPerMwYear)
    add(columns.builtItMw(s), embodied.hallTonnesPerMwYear)
    if (!instance.energy) continue
    for (const [g, technology] of technologies.entries())
      add(columns.builtMw(s, g), embodied.buildTonnesPerMwYear[technology])
    const store = columns.store(s)
    if (store) add(store.builtMwh, embodied.storageTonnesPerMwhYear)
  }
}

/** The account that cap and price act on: operational carbon, with what is built where the scenario counts it. */
export function addCountedCarbon(instance: Instance, columns: Columns, add: Add, sites?: readonly number[]): void {
  addCarbon(instance, columns, instance.rules.carbonAccount, add, sites)
  if (instance.economics.embodied.counted) addEmbodied(instance, columns, add, sites)
}
