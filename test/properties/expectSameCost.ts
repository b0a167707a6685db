import { expect } from 'vitest'
import type { Problem } from './aProblem.ts'
import { type SolvedHours, solveHours } from './solveHours.ts'

/** Both cost the same, times k, within what the certificate allows of all that is paid; counts where something is. */
export async function expectSameCost(one: Problem, other: Problem, times = 1): Promise<boolean> {
  const [first, second] = [await solveHours(one), await solveHours(other)]
  if (first === null || second === null) {
    expect(first).toBe(second)
    return false
  }
  const size = Math.max(1, paidCny(first) * Math.abs(times), paidCny(second))
  expect(Math.abs(second.objective - first.objective * times)).toBeLessThanOrEqual(2e-6 * size)
  return size > 1
}

function paidCny({ plan }: SolvedHours): number {
  return plan.costLines.reduce((sum, line) => sum + Math.abs(line.costCny), 0)
}
