import type { PlanPlacement } from '../../contract/plan.ts'
import type { BuiltProgram } from '../buildProgram.ts'
import { type Instance, itEnergyFactor, technologies } from '../instance.ts'
import type { SiteTotals } from './siteTotals.ts'
import type { Solution } from './solution.ts'

/** Flows below this many MW are solver noise and are not shown. */
export const shownMw = 1e-6

/**
 * Every stream with its own share of cost and carbon. A site's halls are shared by rated MW, its energy and carbon by
 * IT energy, a limited link by traffic; so the placements' costs sum to the objective less unserved demand.
 */
export function readPlacements(
  instance: Instance,
  { columns }: BuiltProgram,
  solution: Solution,
  totals: readonly SiteTotals[],
): PlanPlacement[] {
  const { placements, regions, sites, workloads, links } = instance
  const siteCost = sites.map((_, s) => sharedSiteCost(instance, columns, solution, s))
  const plan: PlanPlacement[] = []
  // Servers may stand idle beyond what is reserved (hourly routing): shares are of what is reserved, so that they sum to 1.
  const mwAt = new Float64Array(sites.length)
  const energyAt = new Float64Array(sites.length)
  const classAt = new Float64Array(sites.length * workloads.length)
  const energyPerMw = workloads.map((workload) => itEnergyFactor(instance, workload))
  for (const [p, { site, workload }] of placements.entries()) {
    const itMw = solution.value(columns.reservedItMw(p))
    mwAt[site] = (mwAt[site] ?? 0) + itMw
    energyAt[site] = (energyAt[site] ?? 0) + itMw * (energyPerMw[workload] ?? 0)
    const at = site * workloads.length + workload
    classAt[at] = (classAt[at] ?? 0) + itMw
  }
  const shareOf = (part: number, whole: number | undefined): number =>
    whole !== undefined && whole > 0 ? part / whole : 0
  for (const [p, { region, site, workload, oneWayLatencyMs, routeKm }] of placements.entries()) {
    const itMw = solution.value(columns.reservedItMw(p))
    const total = totals[site]
    const at = workloads[workload]
    if (itMw <= shownMw || !total || !at) continue
    const byMw = shareOf(itMw, mwAt[site])
    const byEnergy = shareOf(itMw * (energyPerMw[workload] ?? 0), energyAt[site])
    const itEnergyMwh = total.itEnergyMwh * byEnergy
    const serverColumn = columns.serverItMw(site, workload)
    const byClass = shareOf(itMw, classAt[site * workloads.length + workload])
    const peak = columns.peakItMw(p)
    const gbps = itMw * at.dataGbpsPerMw
    const l = links.findIndex((link) => link.region === region && link.site === site)
    const onLink = l < 0 ? 0 : solution.value(columns.linkGbps(l))
    const linkCny = l < 0 || onLink <= 0 ? 0 : (solution.columnCostCny[columns.linkGbps(l)] ?? 0) * (gbps / onLink)
    const serversCny = (solution.columnServerCostCny[serverColumn] ?? 0) * byClass
    const costCny =
      (solution.columnCostCny[columns.reservedItMw(p)] ?? 0) +
      (peak === null ? 0 : (solution.columnCostCny[peak] ?? 0)) +
      (solution.columnCostCny[serverColumn] ?? 0) * byClass +
      (siteCost[site]?.hallCny ?? 0) * byMw +
      (siteCost[site]?.energyCny ?? 0) * byEnergy +
      linkCny
    const carbonTonnes = total.carbonTonnes * byEnergy
    plan.push({
      regionId: regions[region]?.id ?? '',
      siteId: sites[site]?.id ?? '',
      workloadId: at.id,
      itMw,
      gbps,
      oneWayLatencyMs,
      routeKm,
      itEnergyMwh,
      costCny,
      costWithoutServersCny: costCny - serversCny,
      carbonTonnes,
      carbonTonnesPerItMwh: itEnergyMwh > 0 ? carbonTonnes / itEnergyMwh : 0,
    })
  }
  return plan
}

/** CNY a year of a site's halls and of its energy: what all its streams share. */
export function sharedSiteCost(
  instance: Instance,
  columns: BuiltProgram['columns'],
  { columnCostCny }: Solution,
  s: number,
): { hallCny: number; energyCny: number } {
  const cny = (column: number | null): number => (column === null ? 0 : (columnCostCny[column] ?? 0))
  let energyCny = 0
  if (instance.energy) {
    for (const t of instance.periods.keys()) {
      energyCny += cny(columns.gridImportMw(s, t)) + cny(columns.gridExportMw(s, t))
      for (const g of technologies.keys()) energyCny += cny(columns.generatedMw(s, g, t))
    }
    for (const g of technologies.keys()) energyCny += cny(columns.builtMw(s, g))
    const store = columns.store(s)
    if (store) energyCny += cny(store.builtMw) + cny(store.builtMwh)
    energyCny += cny(columns.gridPeakMw(s))
    for (const o of instance.origins.keys()) energyCny += cny(columns.contractedGreenMwh(s, o))
    energyCny += cny(columns.greenCertificateMwh(s))
  }
  return { hallCny: cny(columns.builtItMw(s)), energyCny }
}
