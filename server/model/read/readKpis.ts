import type { Kpis, PlanPlacement, PlanSite } from '../../contract/plan.ts'
import { costTerms } from '../formulation.ts'
import { demandOf, type Instance, staysIn } from '../instance.ts'
import type { Solution } from './solution.ts'

/** The headline figures, with and without servers, in both carbon accounts. Unserved demand carries no cost here. */
export function readKpis(
  instance: Instance,
  solution: Solution,
  placements: readonly PlanPlacement[],
  sites: readonly PlanSite[],
  itEnergyOf: (site: PlanSite) => number,
): Kpis {
  const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
    items.reduce((all, item) => all + of(item), 0)
  const line = (keep: (term: (typeof costTerms)[number]) => boolean): number =>
    costTerms.reduce((all, term, i) => all + (keep(term) ? (solution.termCostCny[i] ?? 0) : 0), 0)
  const costCny = line((term) => term.name !== 'unservedDemand')
  const costWithoutServersCny = line((term) => term.name !== 'unservedDemand' && !term.servers)
  const carbonTonnes = sum(sites, (s) => s.carbonTonnes)
  const marketCarbonTonnes = sum(sites, (s) => s.marketCarbonTonnes)
  const itEnergyMwh = sum(sites, itEnergyOf)
  const facilityEnergyMwh = sum(sites, (s) => s.facilityEnergyMwh)
  const demandItMw = instance.demandItMw.reduce((all, mw) => all + mw, 0)
  const servedItMw = sum(placements, (p) => p.itMw)
  const zoneOf = new Map(instance.regions.map(({ id, zone }) => [id, zone]))
  const siteOf = new Map(instance.sites.map((site) => [site.id, site]))
  const away = placements.filter((p) => {
    const site = siteOf.get(p.siteId)
    return site ? !staysIn(site, p.regionId) : false
  })
  const eastToWest = placements.filter(
    (p) => zoneOf.get(p.regionId) === 'east' && siteOf.get(p.siteId)?.zone === 'west',
  )
  const eastDemandItMw = instance.regions.reduce(
    (all, { zone }, r) =>
      all + (zone === 'east' ? instance.workloads.reduce((mw, _, w) => mw + demandOf(instance, r, w), 0) : 0),
    0,
  )
  const eastToWestItMw = sum(eastToWest, (p) => p.itMw)
  const perItMwh = (amount: number): number => (itEnergyMwh > 0 ? amount / itEnergyMwh : 0)
  // Own energy that storage loses is generated beyond load, and no share of load is more than all of it.
  const shareOfLoad = (mwh: number): number => (facilityEnergyMwh > 0 ? Math.min(1, mwh / facilityEnergyMwh) : 0)
  const hasHours = instance.energy && instance.time.mode !== 'year'
  const annual = sum(sites, (s) => s.ownEnergyMwh + s.contractedGreenMwh)
  return {
    costCny,
    costWithoutServersCny,
    costCnyPerItMwh: perItMwh(costCny),
    costWithoutServersCnyPerItMwh: perItMwh(costWithoutServersCny),
    carbonTonnes,
    marketCarbonTonnes,
    carbonTonnesPerItMwh: perItMwh(carbonTonnes),
    marketCarbonTonnesPerItMwh: perItMwh(marketCarbonTonnes),
    embodiedCarbonTonnes: embodiedTonnes(instance, sites),
    builtWindMw: sum(sites, (s) => s.builtWindMw),
    builtSolarMw: sum(sites, (s) => s.builtSolarMw),
    builtStorageMwh: sum(sites, (s) => s.builtStorageMwh),
    curtailedMwh: hasHours ? sum(sites, (s) => s.curtailedMwh ?? 0) : null,
    demandItMw,
    servedItMw,
    unservedItMw: Math.max(0, demandItMw - servedItMw) < 1e-6 * Math.max(1, demandItMw) ? 0 : demandItMw - servedItMw,
    itEnergyMwh,
    facilityEnergyMwh,
    meanPue: itEnergyMwh > 0 ? facilityEnergyMwh / itEnergyMwh : 0,
    movedItMw: sum(away, (p) => p.itMw),
    eastDemandItMw,
    eastToWestItMw,
    eastToWestShare: eastDemandItMw > 0 ? eastToWestItMw / eastDemandItMw : 0,
    meanOneWayLatencyMs: weightedMean(placements),
    p95RoundTripLatencyMs: weightedQuantile(placements, 0.95),
    waterCubicMetres: sum(sites, (s) => s.waterCubicMetres),
    greenCertificateShare: shareOfLoad(annual + sum(sites, (s) => s.greenCertificateMwh)),
    greenAnnualShare: shareOfLoad(annual),
    greenHourlyShare: hasHours ? shareOfLoad(sum(sites, (s) => (s.greenHourlyShare ?? 0) * s.facilityEnergyMwh)) : null,
    greenHourlyReason: hasHours
      ? null
      : {
          en: 'The one-year form has no hours, so matching hour by hour cannot be scored.',
          zh: '单年形式没有逐时信息，无法评价逐时匹配。',
        },
  }
}

/** tCO2e of servers, halls, plants and storage that the plan builds, per year of their lives. */
function embodiedTonnes({ economics: { embodied } }: Instance, sites: readonly PlanSite[]): number {
  return sites.reduce(
    (sum, site) =>
      sum +
      embodied.serverTonnesPerMwYear * site.itMw +
      embodied.hallTonnesPerMwYear * site.builtItMw +
      embodied.buildTonnesPerMwYear.wind * site.builtWindMw +
      embodied.buildTonnesPerMwYear.solar * site.builtSolarMw +
      embodied.storageTonnesPerMwhYear * site.builtStorageMwh,
    0,
  )
}

/** MW-weighted mean one-way latency, ms; null where no placement has one. */
function weightedMean(placements: readonly PlanPlacement[]): number | null {
  let mw = 0
  let sum = 0
  for (const { itMw, oneWayLatencyMs } of placements)
    if (oneWayLatencyMs !== null) {
      mw += itMw
      sum += itMw * oneWayLatencyMs
    }
  return mw > 0 ? sum / mw : null
}

/** Round-trip latency that the given share of MW stays under, ms. */
function weightedQuantile(placements: readonly PlanPlacement[], share: number): number | null {
  const known = placements.flatMap(({ itMw, oneWayLatencyMs }) =>
    oneWayLatencyMs === null ? [] : [{ itMw, roundTrip: 2 * oneWayLatencyMs }],
  )
  known.sort((a, b) => a.roundTrip - b.roundTrip)
  const total = known.reduce((all, { itMw }) => all + itMw, 0)
  let below = 0
  for (const { itMw, roundTrip } of known) {
    below += itMw
    if (below >= share * total * (1 - 1e-12)) return roundTrip
  }
  return null
}
