import type { Operation, SiteOperation } from '../../server/contract/operation.ts'
import type { Plan } from '../../server/contract/plan.ts'

/** One site in one period. */
export interface SiteMoment {
  /** At the meter. MW. */
  readonly loadMw: number
  /** At work and idle. MW. */
  readonly itLoadMw: number
  /** Location-based, gCO2 per kWh at the meter. */
  readonly gramsPerKwh: number
}

/** What the map shows of one period: the plan's geometry stays, loads and colours are those of the period. */
export interface Moment {
  readonly period: number
  readonly sites: ReadonlyMap<string, SiteMoment>
  /** Work that arrives in the period from a region at a site, MW of IT power, all classes; by `pairId`. */
  readonly arrivingMw: ReadonlyMap<string, number>
}

export function pairId(regionId: string, siteId: string): string {
  return `${regionId}>${siteId}`
}

/** The plan in period `t`; null where the plan has no hours or no such period. */
export function momentOf(plan: Plan, t: number): Moment | null {
  const { operation } = plan
  if (!operation?.periods[t]) return null
  return {
    period: t,
    sites: new Map(operation.sites.map((site) => [site.siteId, siteMoment(site, t)])),
    arrivingMw: arrivals(plan, operation, t),
  }
}

function siteMoment({ loadMw, itLoadMw, carbonTonnesPerMwh }: SiteOperation, t: number): SiteMoment {
  return {
    loadMw: loadMw[t] ?? 0,
    itLoadMw: itLoadMw[t] ?? 0,
    gramsPerKwh: (carbonTonnesPerMwh[t] ?? 0) * 1000,
  }
}

/** Steady streams bring their class's activity of the period; under hourly routing each period has its own. */
function arrivals(plan: Plan, operation: Operation, t: number): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  const add = (regionId: string, siteId: string, mw: number): void => {
    const id = pairId(regionId, siteId)
    sums.set(id, (sums.get(id) ?? 0) + mw)
  }
  if (operation.placements.length > 0) {
    for (const { regionId, siteId, placedItMw } of operation.placements) add(regionId, siteId, placedItMw[t] ?? 0)
    return sums
  }
  const activity = new Map(operation.activity.map(({ workloadId, share }) => [workloadId, share[t] ?? 0]))
  for (const { regionId, siteId, workloadId, itMw } of plan.placements)
    add(regionId, siteId, itMw * (activity.get(workloadId) ?? 0))
  return sums
}

/** Between two periods, for the eye alone: no figure is read from it. `share` 0 is the first, 1 the second. */
export function blendMoments(from: Moment, to: Moment, share: number): Moment {
  const blend = (a: number, b: number): number => a + (b - a) * share
  return {
    period: to.period,
    sites: new Map(
      [...to.sites].map(([id, b]) => {
        const a = from.sites.get(id) ?? b
        const loads = { loadMw: blend(a.loadMw, b.loadMw), itLoadMw: blend(a.itLoadMw, b.itLoadMw) }
        return [id, { ...loads, gramsPerKwh: blend(a.gramsPerKwh, b.gramsPerKwh) }]
      }),
    ),
    arrivingMw: new Map([...to.arrivingMw].map(([id, mw]) => [id, blend(from.arrivingMw.get(id) ?? mw, mw)])),
  }
}
