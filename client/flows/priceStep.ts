import type { ShadowPrice } from '../../server/contract/shadowPrices.ts'

/** What a price says about the change that "apply and re-solve" makes. CNY a year, positive costs more. */
export interface PriceStep {
  /** Limit of the rule before and after, in its unit. */
  readonly from: number
  readonly to: number
  /** Price of the side the limit moves to, CNY per unit. */
  readonly dual: number
  /** Where the price ends on that side; null: without end. */
  readonly end: number | null
  /** True where the price holds all the way. */
  readonly isInside: boolean
  /** Price times the part of the step inside the range. */
  readonly insideCny: number
  /** Price times the whole step: past the range no step saves more, for cost is convex in a limit. */
  readonly wholeCny: number
}

/** Limits are handed on with nine digits. */
const sameLimit = 1e-8

/** What a price predicts for its own change; null where the price or the new limit is not known. */
export function priceStep({ apply, limit, rangeLow, rangeHigh, dualBelow, dualAbove }: ShadowPrice): PriceStep | null {
  const to = apply?.limit ?? null
  if (to === null || to === limit) return null
  const [dual, end] = to > limit ? [dualAbove, rangeHigh] : [dualBelow, rangeLow]
  if (dual === null) return null
  const step = to - limit
  const reach = end === null ? Infinity : Math.abs(end - limit)
  const isInside = Math.abs(step) <= reach + sameLimit * Math.max(1, Math.abs(to))
  const inside = Math.sign(step) * Math.min(Math.abs(step), reach)
  return { from: limit, to, dual, end, isInside, insideCny: dual * (isInside ? step : inside), wholeCny: dual * step }
}

/** How a solve bore a prediction out. */
export type Verdict = 'agrees' | 'withinBounds' | 'differs'

/** Two optima, each proven to a gap of 1e-9 of its cost, and as much for the ends of a range. */
const provenGap = 4e-9

/**
 * Whether the change of cost that was found is the predicted one: equal inside the range; past its end between what the
 * whole step and what the part inside would give.
 * @param objectiveCny of the plan before, for the size of rounding
 */
export function verdictOf(step: PriceStep, actualCny: number, objectiveCny: number): Verdict {
  const rounding = provenGap * Math.abs(objectiveCny) + 1e-6 * Math.abs(step.wholeCny)
  if (Math.abs(actualCny - step.wholeCny) <= rounding) return 'agrees'
  if (step.isInside) return 'differs'
  const bounds = [step.wholeCny, step.insideCny].toSorted((a, b) => a - b)
  const [least = 0, most = 0] = bounds
  return actualCny >= least - rounding && actualCny <= most + rounding ? 'withinBounds' : 'differs'
}
