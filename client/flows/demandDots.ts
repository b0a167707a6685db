import type { Words } from '../../server/contract/figure.ts'
import type { Plan } from '../../server/contract/plan.ts'
import type { LonLat } from './flowArrows.ts'
import { type Moment, pairId } from './moment.ts'

export interface DemandDot {
  readonly regionId: string
  readonly name: Words
  readonly position: LonLat
  /** Rated; in an hour the work that arrives then. MW. */
  readonly demandItMw: number
  /** Kept at home: drawn as a ring around the dot, since an arrow from a place to itself has no length. MW. */
  readonly homeItMw: number
  /** Radius of that ring; 0 without load at home. px */
  readonly homeRadiusPx: number
}

const leastMw = 0.05
const smallestRingPx = 4
const largestRingPx = 14
/** Load at home of the largest ring. MW. */
const largestMw = 1500

/**
 * One dot per region with demand and a position, the largest demand of the year first. `moment` is the hour shown, null for
 * the whole year.
 */
export function demandDots(plan: Plan, moment: Moment | null = null): readonly DemandDot[] {
  const arriving = moment ? arrivingByRegion(plan, moment) : null
  return plan.regions
    .filter((region) => region.demandItMw >= leastMw)
    .sort((a, b) => b.demandItMw - a.demandItMw || a.regionId.localeCompare(b.regionId))
    .flatMap(({ regionId, name, position, ...year }): DemandDot[] => {
      const { demandItMw, homeItMw } = arriving ? (arriving.get(regionId) ?? nothing) : year
      return position ? [{ regionId, name, position, demandItMw, homeItMw, homeRadiusPx: ringPx(homeItMw) }] : []
    })
}

const nothing = { demandItMw: 0, homeItMw: 0 }

/** Work that arrives in the hour from every region, and the part of it that stays at home. */
function arrivingByRegion(plan: Plan, { arrivingMw }: Moment): ReadonlyMap<string, typeof nothing> {
  const homes = new Map(
    plan.sites.flatMap(({ siteId, kind, provinceId }) => (kind === 'home' ? [[siteId, provinceId]] : [])),
  )
  const sums = new Map<string, typeof nothing>()
  const counted = new Set<string>()
  for (const { regionId, siteId } of plan.placements) {
    const id = pairId(regionId, siteId)
    if (counted.has(id)) continue
    counted.add(id)
    const mw = arrivingMw.get(id) ?? 0
    const before = sums.get(regionId) ?? nothing
    const isHome = homes.get(siteId) === regionId
    sums.set(regionId, { demandItMw: before.demandItMw + mw, homeItMw: before.homeItMw + (isHome ? mw : 0) })
  }
  return sums
}

function ringPx(homeItMw: number): number {
  if (homeItMw < leastMw) return 0
  return smallestRingPx + (largestRingPx - smallestRingPx) * Math.sqrt(Math.min(1, homeItMw / largestMw))
}
