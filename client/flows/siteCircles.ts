import type { Words } from '../../server/contract/figure.ts'
import type { Plan } from '../../server/contract/plan.ts'
import type { LonLat } from './flowArrows.ts'
import type { Moment } from './moment.ts'

export interface SiteCircle {
  readonly siteId: string
  readonly name: Words
  readonly position: LonLat
  /** Rated IT power placed here; in an hour the IT power drawn then. MW. */
  readonly itMw: number
  readonly usableItMw: number
  /** Load over usable capacity, 0..1: how much of the ring is drawn. */
  readonly utilisation: number
  /** Location-based carbon per kWh at the meter, gCO2, in the hour shown or over the year. */
  readonly gramsPerKwh: number
  readonly radiusPx: number
}

/** A named site under this load is not open: it is not drawn. MW. */
const leastMw = 0.05
const smallestPx = 4.5
const largestPx = 14
/** Usable capacity of the largest ring. MW. */
const largestMw = 4000

/**
 * One ring per named site that carries load and has a position, the most loaded of the year first: its label comes first
 * too. `moment` is the hour shown, null for the whole year.
 */
export function siteCircles(plan: Plan, moment: Moment | null = null): readonly SiteCircle[] {
  return plan.sites
    .filter((site) => site.kind === 'named' && site.itMw >= leastMw)
    .sort((a, b) => b.itMw - a.itMw || a.siteId.localeCompare(b.siteId))
    .flatMap((site): SiteCircle[] => {
      if (!site.position) return []
      const { siteId, name, position, usableItMw } = site
      const now = moment?.sites.get(siteId)
      const itMw = now ? now.itLoadMw : site.itMw
      const utilisation = now ? now.itLoadMw / Math.max(usableItMw, leastMw) : site.utilisation
      return [
        {
          siteId,
          name,
          position,
          itMw,
          usableItMw,
          utilisation: Math.min(1, Math.max(0, utilisation)),
          gramsPerKwh: now?.gramsPerKwh ?? site.carbonTonnesPerMwh * 1000,
          radiusPx: radiusPx(usableItMw),
        },
      ]
    })
}

/** Area of the ring is proportional to capacity, above a smallest size that can still be hit. */
function radiusPx(usableItMw: number): number {
  const share = Math.min(1, Math.max(0, usableItMw) / largestMw)
  return Math.max(smallestPx, largestPx * Math.sqrt(share))
}
