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
  for (const [p, { region, site, workload, oneWayLatencyMs, routeKm }] of placements.entries()) {
    const itMw = solution.value(columns.reservedItMw(p))
    const total = totals[site]
    const at = workloads[workload]
    if (itMw <= shownMw || !total || !at) continue
    const itEnergyMwh = itMw * itEnergyFactor(instance, at)
    const byMw = total.itMw > 0 ? itMw / total.itMw : 0
    const byEnergy = total.itEnergyMwh > 0 ? itEnergyMwh / total.itEnergyMwh : 0
    const serverColumn = columns.serverItMw(site, workload)
    const byClass = itMw / Math.max(solution.value(serverColumn), itMw)
    const gbps = itMw * at.dataGbpsPerMw
    const l = links.findIndex((link) => link.region === region && link.site === site)
    const onLink = l < 0 ? 0 : solution.value(columns.linkGbps(l))
    const linkCny = l < 0 || onLink <= 0 ? 0 : (solution.columnCostCny[columns.linkGbps(l)] ?? 0) * (gbps / onLink)
    const serversCny = (solution.columnServerCostCny[serverColumn] ?? 0) * byClass
    const costCny =
      (solution.columnCostCny[columns.reservedItMw(p)] ?? 0) +
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
      energyCny += cny(columns.gridImportMw(s, t))
      for (const g of technologies.keys()) energyCny += cny(columns.generatedMw(s, g, t))
    }
    for (const g of technologies.keys()) energyCny += cny(columns.builtMw(s, g))
    for (const o of instance.origins.keys()) energyCny += cny(columns.contractedGreenMwh(s, o))
    energyCny += cny(columns.greenCertificateMwh(s))
  }
  return { hallCny: cny(columns.builtItMw(s)), energyCny }
}
