import type { Position, Words } from '../../server/contract/figure.ts'
import type { Plan } from '../../server/contract/plan.ts'

/** A site as the map shows it. */
export interface SiteCircle {
  readonly siteId: string
  readonly name: Words
  readonly at: Position
  readonly itMw: number
  /** 0..1, drawn as a ring. */
  readonly utilisation: number
  readonly usableItMw: number
  readonly gramsPerKwh: number
}

/** Named sites that hold load, largest first. */
export function siteCircles(plan: Plan): SiteCircle[] {
  return plan.sites
    .flatMap(({ siteId, name, kind, position, itMw, utilisation, usableItMw, carbonTonnesPerMwh }) =>
      kind === 'named' && position && itMw > 0.5
        ? [{ siteId, name, at: position, itMw, utilisation, usableItMw, gramsPerKwh: carbonTonnesPerMwh * 1000 }]
        : [],
    )
    .sort((a, b) => b.itMw - a.itMw)
}

/** A region's demand as the map shows it. */
export interface DemandDot {
  readonly regionId: string
  readonly name: Words
  readonly at: Position
  readonly demandItMw: number
  /** 0..1 of demand that stays at home, drawn as a ring. */
  readonly homeShare: number
}

/** Regions with demand, largest first. */
export function demandDots(plan: Plan): DemandDot[] {
  return plan.regions
    .flatMap(({ regionId, name, position, demandItMw, homeItMw }) =>
      position && demandItMw > 0
        ? [{ regionId, name, at: position, demandItMw, homeShare: Math.min(1, homeItMw / demandItMw) }]
        : [],
    )
    .sort((a, b) => b.demandItMw - a.demandItMw)
}
