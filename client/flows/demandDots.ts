import type { Words } from '../../server/contract/figure.ts'
import type { Plan } from '../../server/contract/plan.ts'
import type { LonLat } from './flowArrows.ts'

export interface DemandDot {
  readonly regionId: string
  readonly name: Words
  readonly position: LonLat
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

/** One dot per region with demand and a position, the largest demand first. */
export function demandDots(plan: Plan): readonly DemandDot[] {
  return plan.regions
    .filter((region) => region.demandItMw >= leastMw)
    .flatMap(({ regionId, name, position, demandItMw, homeItMw }): DemandDot[] =>
      position ? [{ regionId, name, position, demandItMw, homeItMw, homeRadiusPx: ringPx(homeItMw) }] : [],
    )
    .sort((a, b) => b.demandItMw - a.demandItMw || a.regionId.localeCompare(b.regionId))
}

function ringPx(homeItMw: number): number {
  if (homeItMw < leastMw) return 0
  return smallestRingPx + (largestRingPx - smallestRingPx) * Math.sqrt(Math.min(1, homeItMw / largestMw))
}
