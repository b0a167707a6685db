import type { Words } from '../../server/contract/figure.ts'
import type { Move, Plan, PlanSite } from '../../server/contract/plan.ts'
import { flowWidthPx } from './flowWidth.ts'
import { type Moment, pairId } from './moment.ts'

/** `[lon, lat]` in degrees, WGS-84. */
export type LonLat = readonly [number, number]

/** All load one region keeps at one site, over every class. */
export interface FlowArrow {
  readonly id: string
  readonly regionId: string
  readonly siteId: string
  readonly from: LonLat
  readonly to: LonLat
  readonly fromName: Words
  readonly toName: Words
  /** Contracted, rated IT power. MW. */
  readonly itMw: number
  /** Work that arrives in the hour shown, MW of IT power; null while the whole year is shown. */
  readonly arrivingMw: number | null
  /** Location-based carbon per kWh at the meter of the site, gCO2, in the hour shown or over the year. */
  readonly gramsPerKwh: number
  /** One way, over the classes; null where no latency is known. */
  readonly oneWayLatencyMs: number | null
  /** tCO2 per year against staying at home on grid power, positive is worse; null where there is no such comparison. */
  readonly changeTonnes: number | null
  /** gCO2 per kWh of IT work, at home on grid power and at the site; null together with `changeTonnes`. */
  readonly homeGramsPerItKwh: number | null
  readonly siteGramsPerItKwh: number | null
  readonly leavesEast: boolean
  /** Full width at the site end, px. */
  readonly widthPx: number
}

export interface FlowChoice {
  /** false: only flows from an eastern region to a site outside the east. */
  readonly allFlows: boolean
  /** The hour shown; left out or null for the whole year. */
  readonly moment?: Moment | null
}

/** A plan may hold a placement of this size from rounding alone. MW. */
const leastMw = 0.05

/**
 * One arrow per region and site between places that have positions, widest contract first, so that thin ones stay on top
 * and no arrow changes its place from hour to hour.
 * Load that stays at home has no arrow: `demandDots` carries it.
 */
export function flowArrows(plan: Plan, { allFlows, moment = null }: FlowChoice): readonly FlowArrow[] {
  const all = ofYear.get(plan) ?? arrowsOfYear(plan)
  ofYear.set(plan, all)
  const chosen = allFlows ? all : all.filter(({ leavesEast }) => leavesEast)
  return moment ? chosen.map((arrow) => inHour(arrow, moment)) : chosen
}

/** What stays of a plan from hour to hour: places, order, comparison. */
const ofYear = new WeakMap<Plan, readonly FlowArrow[]>()

function inHour(arrow: FlowArrow, { arrivingMw: arriving, sites }: Moment): FlowArrow {
  const arrivingMw = arriving.get(arrow.id) ?? 0
  const gramsPerKwh = sites.get(arrow.siteId)?.gramsPerKwh ?? arrow.gramsPerKwh
  return { ...arrow, arrivingMw, gramsPerKwh, widthPx: flowWidthPx(arrivingMw) }
}

function arrowsOfYear(plan: Plan): readonly FlowArrow[] {
  const places: Places = {
    regions: new Map(plan.regions.map((region) => [region.regionId, region])),
    sites: new Map(plan.sites.map((site) => [site.siteId, site])),
    moves: new Map(plan.moves.map((move) => [pairId(move.regionId, move.siteId), move])),
  }
  return [...sumPairs(plan).values()]
    .flatMap((pair) => toArrow(places, pair) ?? [])
    .sort((a, b) => b.itMw - a.itMw || a.id.localeCompare(b.id))
}

interface Places {
  readonly regions: ReadonlyMap<string, Plan['regions'][number]>
  readonly sites: ReadonlyMap<string, PlanSite>
  readonly moves: ReadonlyMap<string, Move>
}

interface Pair {
  readonly regionId: string
  readonly siteId: string
  readonly itMw: number
  readonly oneWayLatencyMs: number | null
}

function sumPairs(plan: Plan): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>()
  for (const { regionId, siteId, itMw, oneWayLatencyMs } of plan.placements) {
    const id = pairId(regionId, siteId)
    const before = pairs.get(id)
    pairs.set(id, {
      regionId,
      siteId,
      itMw: itMw + (before?.itMw ?? 0),
      oneWayLatencyMs: longest(oneWayLatencyMs, before?.oneWayLatencyMs ?? null),
    })
  }
  return pairs
}

function toArrow(
  { regions, sites, moves }: Places,
  { regionId, siteId, itMw, oneWayLatencyMs }: Pair,
): FlowArrow | null {
  const id = pairId(regionId, siteId)
  const region = regions.get(regionId)
  const site = sites.get(siteId)
  if (!region?.position || !site?.position || itMw < leastMw) return null
  if (site.kind === 'home' && site.provinceId === regionId) return null
  const move = moves.get(id)
  return {
    id,
    regionId,
    siteId,
    from: region.position,
    to: site.position,
    fromName: region.name,
    toName: site.name,
    itMw,
    arrivingMw: null,
    gramsPerKwh: site.carbonTonnesPerMwh * 1000,
    oneWayLatencyMs,
    changeTonnes: move?.changeTonnes ?? null,
    homeGramsPerItKwh: move ? move.homeCarbonTonnesPerItMwh * 1000 : null,
    siteGramsPerItKwh: move ? move.siteCarbonTonnesPerItMwh * 1000 : null,
    leavesEast: region.zone === 'east' && site.zone !== 'east',
    widthPx: flowWidthPx(itMw),
  }
}

function longest(a: number | null, b: number | null): number | null {
  if (a === null) return b
  return b === null ? a : Math.max(a, b)
}
