import { expect, test } from 'vitest'
import { certify } from '../../server/lp/certify.ts'
import type { LinearProgram } from '../../server/lp/program.ts'
import { tolerance } from '../../server/lp/tolerance.ts'
import { highs } from '../../server/solver/highs.ts'
import { javascriptLp } from '../../server/solver/javascriptLp.ts'
import { aLinearProgram } from '../support/aLinearProgram.ts'
import { randomNumbers } from '../support/randomNumbers.ts'

// Value 5, 4, 3 for weights 2, 3, 1 within 5: items one and two, 9 in all (weight 5); the relaxation takes 5 + 3 + 8/3.
const knapsack = aLinearProgram({
  cost: [-5, -4, -3],
  upper: [1, 1, 1],
  rows: [{ terms: [2, 3, 1], max: 5 }],
  integer: true,
})

test('a small search ends with a bound that its own duals prove', async () => {
  const outcome = await javascriptLp.solve(knapsack)
  expect(outcome).toMatchObject({ status: 'optimal', boundFrom: 'explicitDualProgram' })
  expect([...(outcome.values ?? [])]).toEqual([1, 1, 0])
  const certificate = certify(knapsack, outcome, null)
  expect(certificate).toMatchObject({ passed: true, objective: -9, boundFrom: 'explicitDualProgram' })
  expect(Math.abs(certificate.relativeGap ?? 1)).toBeLessThanOrEqual(tolerance.integerGap)
})

test('whole numbers that nothing allows are infeasible', async () => {
  // 2x + 2y = 3 has fractions only.
  const odd = aLinearProgram({ cost: [1, 1], upper: [5, 5], rows: [{ terms: [2, 2], min: 3, max: 3 }], integer: true })
  expect((await javascriptLp.solve(odd)).status).toBe('infeasible')
})

test('stopped after the first find, it keeps it with the bound it has', async () => {
  let found = false
  const outcome = await javascriptLp.solve(knapsack, {
    onProgress: ({ objective }) => {
      found ||= objective !== null
    },
    shouldStop: () => found,
  })
  expect(outcome.values).toBeDefined()
  expect(outcome.bound ?? Number.NaN).toBeLessThanOrEqual(-9)
  expect(certify(knapsack, outcome, null).passed).toBe(true)
})

test('out of time before it begins, it has nothing', async () => {
  const outcome = await javascriptLp.solve(knapsack, { timeLimitSeconds: 0 })
  expect(outcome.status).toBe('timeLimit')
  expect(outcome.values).toBeUndefined()
})

test('random warehouses cost what HiGHS finds', async () => {
  const random = randomNumbers(7)
  let gaps = 0
  for (let i = 0; i < 12; i++) {
    const program = randomWarehouses(random)
    const [ours, theirs] = [await javascriptLp.solve(program), await highs.solve(program)]
    expect(ours.status).toBe('optimal')
    const [a, b] = [certify(program, ours, null), certify(program, theirs, null)]
    expect([a.passed, b.passed]).toEqual([true, true])
    expect(Math.abs(a.objective - b.objective)).toBeLessThanOrEqual(1e-5 * Math.max(1, Math.abs(b.objective)))
    const { integer: _whole, ...relaxed } = program
    const relaxation = certify(relaxed, await highs.solve(relaxed), null)
    if (a.objective > relaxation.objective * (1 + 1e-4)) gaps += 1
  }
  // Where the relaxation is whole by itself there is nothing to search.
  expect(gaps).toBeGreaterThanOrEqual(6)
})

/** Three warehouses, four customers, no row per pair: the relaxation opens fractions. */
function randomWarehouses(random: () => number): LinearProgram {
  const [W, C] = [3, 4]
  const capacity = Array.from({ length: W }, () => 4 + Math.floor(random() * 6))
  const cost = [
    ...Array.from({ length: W }, () => 5 + Math.floor(random() * 40)),
    ...Array.from({ length: W * C }, () => 1 + Math.floor(random() * 9)),
  ]
  const terms = (of: (w: number, c: number) => number): number[] =>
    Array.from({ length: W * C }, (_, k) => of(Math.floor(k / C), k % C))
  const served = Array.from({ length: C }, (_, at) => ({
    terms: [...Array.from({ length: W }, () => 0), ...terms((_w, c) => (c === at ? 1 : 0))],
    min: 1 + Math.floor(random() * 2),
  }))
  const held = Array.from({ length: W }, (_, at) => ({
    terms: [
      ...Array.from({ length: W }, (__, w) => (w === at ? -(capacity[at] ?? 0) : 0)),
      ...terms((w) => (w === at ? 1 : 0)),
    ],
    max: 0,
  }))
  const upper = [...Array.from({ length: W }, () => 1), ...Array.from({ length: W * C }, () => 10)]
  const program = aLinearProgram({ cost, upper, rows: [...served, ...held] })
  return { ...program, integer: Uint8Array.from({ length: W + W * C }, (_, j) => (j < W ? 1 : 0)) }
}
