import type { BreakEvenSample } from '../../server/contract/sensitivity.ts'

export interface StepPoint {
  readonly value: number
  readonly mw: number
}

/** What is drawn of a break-even: load over the values that were solved. */
export interface BreakEvenSteps {
  readonly low: number
  readonly high: number
  /** MW at the top of the drawing. */
  readonly most: number
  readonly load: readonly StepPoint[]
  /** Load at the other site, or the MW asked for; empty where a value had no plan. */
  readonly other: readonly StepPoint[]
}

/** The two loads over the value, in its order; values without a plan are left out. */
export function breakEvenSteps(samples: readonly BreakEvenSample[], thanMw: number): BreakEvenSteps {
  const load = samples.flatMap(({ value, itMw }) => (itMw === null ? [] : [{ value, mw: itMw }]))
  const other = samples.flatMap(({ value, itMw, otherItMw }) =>
    itMw === null ? [] : [{ value, mw: otherItMw ?? thanMw }],
  )
  const values = samples.map(({ value }) => value)
  return {
    low: Math.min(...values),
    high: Math.max(...values),
    most: Math.max(1e-9, ...[...load, ...other].map(({ mw }) => mw)),
    load,
    other,
  }
}
