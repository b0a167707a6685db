import fc from 'fast-check'
import { expect } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { solveInstance } from '../../server/runs/solveInstance.ts'
import { type SolvedCase, solveCase } from '../support/solveCase.ts'
import type { Problem } from './aProblem.ts'

/** One seed for all laws: a failure on one machine is a failure on every machine. */
const seed = 20_261_001
const cases = 40

/**
 * Holds a law against random problems. `check` throws where it is broken and answers whether the case exercised it at
 * all; a law that most cases step around proves nothing, so their number is asserted.
 */
export async function law<T>(
  arbitrary: fc.Arbitrary<T>,
  check: (example: T) => Promise<boolean>,
  atLeast = cases,
): Promise<void> {
  let exercised = 0
  const property = fc.asyncProperty(arbitrary, async (example) => {
    if (await check(example)) exercised += 1
  })
  await fc.assert(property, { seed, numRuns: cases })
  console.info(`seed ${seed}: ${exercised} of ${cases} cases exercised ${expect.getState().currentTestName}`)
  expect(exercised).toBeGreaterThanOrEqual(atLeast)
}

/** Least cost by HiGHS, certified; null where there is no plan. */
export async function costOf(problem: Problem): Promise<number | null> {
  const instance = buildInstance(parseScenario(problem), null)
  const { outcome, certificate } = await solveInstance(instance, { solver: 'highs', timeLimitSeconds: 30 })
  if (outcome.status === 'infeasible') return null
  if (!certificate?.passed) throw new Error(`${outcome.status} without a proof`)
  return certificate.objective
}

/** The optimum with duals; null where there is no plan. */
export async function optimumOf(problem: Problem): Promise<SolvedCase | null> {
  return (await costOf(problem)) === null ? null : solveCase(problem)
}

/** Equal but for the gap that the certificate allows on both sides. */
export function expectSame(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(2e-6 * Math.max(1, Math.abs(expected)))
}

/** `less` costs no more than `more`; no plan at all is the dearest. */
export function expectNoDearer(less: number | null, more: number | null): void {
  if (more === null) return
  expect(less).not.toBeNull()
  expect((less ?? Number.NaN) - more).toBeLessThanOrEqual(2e-6 * Math.max(1, Math.abs(more)))
}
