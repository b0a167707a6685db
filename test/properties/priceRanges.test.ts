import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withScenarioChanges } from '../../server/contract/scenarioPath.ts'
import { priceRules } from '../support/priceRules.ts'
import { sum } from '../support/sum.ts'
import { anHourlyProblem } from './anHourlyProblem.ts'
import { aProblem, type Problem } from './aProblem.ts'
import { costOf, law } from './law.ts'

/** A whole problem with a change of a price made in it. */
function changed(problem: Problem, changes: readonly { readonly path: string; readonly value: number }[]): Problem {
  return withScenarioChanges(problem, changes) as Problem
}

// Up to the end of its range a price is what the change to apply is worth; beyond it no more than that.
test('every change that moves one limit alone costs what its price says', async () => {
  await law(
    fc.oneof(aProblem, anHourlyProblem),
    async (problem) => {
      const { prices, objectiveCny } = await priceRules({ ...problem, solver: 'highs' }, { top: 30 })
      const exact = prices.flatMap((price) => (price.apply?.exact ? [{ ...price, apply: price.apply }] : []))
      for (const { row, dual, dualAbove, dualBelow, limit, rangeLow, rangeHigh, apply } of exact) {
        const cost = await costOf(changed(problem, apply.changes))
        const step = (apply.limit ?? Number.NaN) - limit
        const size = 1e-5 * Math.max(1, Math.abs(objectiveCny ?? 0), Math.abs(dual * step))
        const saved = (cost ?? Number.POSITIVE_INFINITY) - (objectiveCny ?? Number.NaN)
        expect(saved - dual * step, `${row} by ${step}`).toBeGreaterThanOrEqual(-size)
        const side = step > 0 ? dualAbove : dualBelow
        const inRange = limit + step <= (rangeHigh ?? Infinity) + 1e-6 && limit + step >= (rangeLow ?? -Infinity) - 1e-6
        if (side !== null && inRange)
          expect(Math.abs(saved - side * step), `${row} by ${step}`).toBeLessThanOrEqual(size)
      }
      return sum(exact, () => 1) > 0
    },
    20,
  )
})
