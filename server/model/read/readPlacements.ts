import type { PlanPlacement } from '../../contract/plan.ts'
import type { BuiltProgram } from '../buildProgram.ts'
import { type Instance, itEnergyFactor, type Placement, technologies } from '../instance.ts'
import type { SiteTotals } from './siteTotals.ts'
import type { Solution } from './solution.ts'

/** Flows below this many MW are solver noise and are not shown. */
export const shownMw = 1e-6

interface Stream extends Pick<Placement, 'region' | 'site' | 'workload'> {
  readonly placement: Placement
  readonly p: number
  readonly itMw: number
  readonly energy: number
  /** Its limited link; -1 without one. */
  readonly link: number
  readonly gbps: number
}

/**
 * Every stream with its own share of cost and carbon. A site's halls are shared by rated MW, its energy and carbon by
 * IT energy, a limited link by traffic, and what serves no stream of its own by all; so the placements' costs sum to the
 * objective less unserved demand.
 */
export function readPlacements(
  instance: Instance,
  { columns }: BuiltProgram,
  solution: Solution,
  totals: readonly SiteTotals[],
): PlanPlacement[] {
  const { placements, regions, sites, workloads, links } = instance
  const W = workloads.length
  const shared = sites.map((_, s) => sharedSiteCost(instance, columns, solution, s))
  const energyPerMw = workloads.map((workload) => itEnergyFactor(instance, workload))
  const streams: Stream[] = []
  for (let p = 0; p < placements.length; p++) {
    const itMw = solution.value(columns.reservedItMw(p))
    const placement = placements[p]
    // Most placements are not used: nothing more is done for them.
    if (itMw <= shownMw || !placement) continue
    const { region, site, workload } = placement
    const link = links.findIndex((one) => one.region === region && one.site === site)
    const energy = itMw * (energyPerMw[workload] ?? 0)
    const gbps = rentedItMw(instance, columns, solution, p) * (workloads[workload]?.dataGbpsPerMw ?? 0)
    streams.push({ placement, region, site, workload, p, itMw, energy, link, gbps })
  }
  // Servers may stand idle beyond what is reserved (hourly routing): shares are of what is reserved, so that they sum to 1.
  const mwAt = sumsOf(sites.length, streams, ({ site, itMw }) => [site, itMw])
  const energyAt = sumsOf(sites.length, streams, ({ site, energy }) => [site, energy])
  const classAt = sumsOf(sites.length * W, streams, ({ site, workload, itMw }) => [site * W + workload, itMw])
  const onLink = sumsOf(links.length, streams, ({ link, gbps }) => [link, gbps])
  const mwOf = sumsOf(W, streams, ({ workload, itMw }) => [workload, itMw])
  const [allMw, allEnergy] = [mwOf.reduce((a, b) => a + b, 0), energyAt.reduce((a, b) => a + b, 0)]
  // Sites that serve no stream: idle servers that have to stand somewhere, plants built only to sell.
  const unplaced = sites.flatMap((_, s) => (mwAt[s] === 0 ? [s] : []))
  const unplacedSum = (of: (s: number) => number | undefined): number => unplaced.reduce((a, s) => a + (of(s) ?? 0), 0)
  const unplacedHallCny = unplacedSum((s) => shared[s]?.hallCny)
  const energyCny = shared.map((cost) => cost.energyCny + cost.carbonCny)
  const unplacedEnergyCny = unplacedSum((s) => energyCny[s])
  const unplacedTonnes = unplacedSum((s) => totals[s]?.carbonTonnes)
  const unplacedMwh = unplacedSum((s) => totals[s]?.itEnergyMwh)
  // Servers of a class at sites where none of it is placed, paid for by all of the class.
  const withoutStream = (cny: Float64Array): number[] =>
    workloads.map((_, w) =>
      sites.reduce((sum, _, s) => sum + (classAt[s * W + w] === 0 ? (cny[columns.serverItMw(s, w)] ?? 0) : 0), 0),
    )
  const idleCny = withoutStream(solution.columnCostCny)
  const idleServerCny = withoutStream(solution.columnServerCostCny)
  // Of a class that is placed nowhere, by all.
  const ofNoClass = (idle: readonly number[]): number => idle.reduce((a, cny, w) => a + (mwOf[w] === 0 ? cny : 0), 0)
  const serversShare = (cny: Float64Array, idle: readonly number[], s: number, w: number, itMw: number): number =>
    (cny[columns.serverItMw(s, w)] ?? 0) * shareOf(itMw, classAt[s * W + w]) +
    (idle[w] ?? 0) * shareOf(itMw, mwOf[w]) +
    ofNoClass(idle) * shareOf(itMw, allMw)
  return streams.map((stream) => {
    const { p, region, site, workload, itMw, energy, link, gbps } = stream
    const { oneWayLatencyMs, routeKm } = stream.placement
    const byMw = shareOf(itMw, mwAt[site])
    const byEnergy = shareOf(energy, energyAt[site])
    const byAllEnergy = shareOf(energy, allEnergy)
    const itEnergyMwh = (totals[site]?.itEnergyMwh ?? 0) * byEnergy + unplacedMwh * byAllEnergy
    const peak = columns.peakItMw(p)
    const linkCny = link < 0 ? 0 : (solution.columnCostCny[columns.linkGbps(link)] ?? 0) * shareOf(gbps, onLink[link])
    const costCny =
      (solution.columnCostCny[columns.reservedItMw(p)] ?? 0) +
      (peak === null ? 0 : (solution.columnCostCny[peak] ?? 0)) +
      serversShare(solution.columnCostCny, idleCny, site, workload, itMw) +
      (shared[site]?.hallCny ?? 0) * byMw +
      unplacedHallCny * shareOf(itMw, allMw) +
      (energyCny[site] ?? 0) * byEnergy +
      unplacedEnergyCny * byAllEnergy +
      linkCny
    const carbonTonnes = (totals[site]?.carbonTonnes ?? 0) * byEnergy + unplacedTonnes * byAllEnergy
    return {
      regionId: regions[region]?.id ?? '',
      siteId: sites[site]?.id ?? '',
      workloadId: workloads[workload]?.id ?? '',
      itMw,
      gbps,
      oneWayLatencyMs,
      routeKm,
      itEnergyMwh,
      costCny,
      costWithoutServersCny: costCny - serversShare(solution.columnServerCostCny, idleServerCny, site, workload, itMw),
      carbonTonnes,
      carbonTonnesPerItMwh: itEnergyMwh > 0 ? carbonTonnes / itEnergyMwh : 0,
    }
  })
}

/** MW of rated IT power that fibre is rented for: what is reserved, under hourly routing that of the busiest period. */
function rentedItMw(
  { routing, periods, workloads, placements }: Instance,
  columns: BuiltProgram['columns'],
  solution: Solution,
  p: number,
): number {
  const reservedItMw = solution.value(columns.reservedItMw(p))
  const activity = workloads[placements[p]?.workload ?? -1]?.activity ?? []
  const busiest = activity.reduce((most, share) => Math.max(most, share), 0)
  if (routing === 'steady' || busiest === 0) return reservedItMw
  const placedItMw = [...periods.keys()].map((t) => {
    const column = columns.placedItMw(p, t)
    return column === null ? 0 : solution.value(column)
  })
  return placedItMw.reduce((most, mw) => Math.max(most, mw), 0) / busiest
}

function shareOf(part: number, whole: number | undefined): number {
  return whole !== undefined && whole > 0 ? part / whole : 0
}

/** Sums by number; a negative number is left out. */
function sumsOf<T>(count: number, items: readonly T[], of: (item: T) => readonly [number, number]): Float64Array {
  const sums = new Float64Array(count)
  for (const item of items) {
    const [at, amount] = of(item)
    if (at >= 0) sums[at] = (sums[at] ?? 0) + amount
  }
  return sums
}

/** CNY a year of a site's halls, of its energy, and of the carbon price on that energy: what all its streams share. */
export function sharedSiteCost(
  instance: Instance,
  columns: BuiltProgram['columns'],
  { columnCostCny, columnCarbonCostCny }: Solution,
  s: number,
): { hallCny: number; energyCny: number; carbonCny: number } {
  const sums = { energyCny: 0, carbonCny: 0 }
  const cny = (column: number | null): number => (column === null ? 0 : (columnCostCny[column] ?? 0))
  const add = (column: number | null): void => {
    if (column === null) return
    const carbon = columnCarbonCostCny[column] ?? 0
    sums.energyCny += cny(column) - carbon
    sums.carbonCny += carbon
  }
  if (instance.energy) {
    for (const t of instance.periods.keys()) {
      add(columns.gridImportMw(s, t))
      add(columns.gridExportMw(s, t))
      for (const g of technologies.keys()) add(columns.generatedMw(s, g, t))
    }
    for (const g of technologies.keys()) add(columns.builtMw(s, g))
    const store = columns.store(s)
    if (store) for (const column of [store.builtMw, store.builtMwh]) add(column)
    add(columns.gridPeakMw(s))
    for (const o of instance.origins.keys()) add(columns.contractedGreenMwh(s, o))
    add(columns.greenCertificateMwh(s))
  }
  return { hallCny: cny(columns.builtItMw(s)) + cny(columns.open(s)), ...sums }
}
