import { expect } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { Plan } from '../../server/contract/plan.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { tolerance } from '../../server/lp/tolerance.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'

/**
 * One scenario with its own data, from body to plan, by both solvers. Each must be certified and both must find the same
 * cost to 1e-6. Returns the plan of HiGHS with its numbers.
 */
export async function solveWithBoth(input: ScenarioInput): Promise<Plan & { readonly objectiveCny: number }> {
  const plans = []
  for (const solver of ['highs', 'javascriptLp'] as const) {
    const plan = await solveScenario(parseScenario({ ...input, solver }), null)
    const where = `by ${solver}`
    expect(plan.status, where).toBe('optimal')
    expect(plan.certificate?.passed, where).toBe(true)
    expect(Math.abs(plan.certificate?.relativeGap ?? 1), where).toBeLessThan(tolerance.gap)
    plans.push({ ...plan, objectiveCny: plan.objectiveCny ?? Number.NaN })
  }
  const [first, second] = plans
  if (!first || !second) throw new Error('two solvers were asked')
  expectClose(second.objectiveCny, first.objectiveCny)
  return first
}

/** Equal to one part in a million, or to 1e-6 near zero. */
export function expectClose(actual: number | undefined, expected: number): void {
  expect(actual).toBeDefined()
  expect(Math.abs((actual ?? Number.NaN) - expected), `${actual} is not ${expected}`).toBeLessThanOrEqual(
    1e-6 * Math.max(1, Math.abs(expected)),
  )
}
