import { describe, expect, test, vi } from 'vitest'
import { certify } from '../../server/lp/certify.ts'
import { createProgramBuilder } from '../../server/lp/programBuilder.ts'
import { highs } from '../../server/solver/highs.ts'
import type { SolveProgress } from '../../server/solver/solver.ts'
import { anAllocation } from '../support/anAllocation.ts'
import { randomNumbers } from '../support/randomNumbers.ts'

const allocation = anAllocation({ regions: 12, sites: 16, workloads: 3 })

/** A knapsack with several rows: found quickly, proven late. */
function aKnapsack(items: number, rows: number) {
  const random = randomNumbers(5)
  const builder = createProgramBuilder()
  const taken = builder.columns('taken', items, { upper: 1, integer: true })
  for (let i = 0; i < items; i++) builder.cost(taken.offset + i, -Math.round(10 + 90 * random()))
  const row = builder.rows('weight', String)
  for (let r = 0; r < rows; r++) {
    for (let i = 0; i < items; i++) row.add(taken.offset + i, Math.round(5 + 95 * random()))
    row.atMost(items * 13)
  }
  return builder.build()
}

test('being followed changes nothing in the answer', async () => {
  const alone = await highs.solve(allocation)
  const followed = await highs.solve(allocation, { onProgress: () => {}, shouldStop: () => false })
  expect({ ...followed, seconds: 0 }).toEqual({ ...alone, seconds: 0 })
})

test('phases are told in order, and figures in the money of the program', async () => {
  const told: SolveProgress[] = []
  const outcome = await highs.solve(allocation, { onProgress: (progress) => told.push(progress) })
  const { objective } = certify(allocation, outcome, null)
  expect(told.map(({ phase }) => phase)).toContain('presolve')
  expect(told.at(-1)?.phase).toBe('simplex')
  expect(new Set(told.map(({ phase }) => phase)).size).toBe(2)
  const figures = told.flatMap(({ objective: o, bound }) => [o, bound]).filter((figure) => figure !== null)
  for (const figure of figures) expect(Math.abs(figure)).toBeLessThanOrEqual(2 * objective)
})

test('a simplex that is stopped ends with timeLimit and no values', async () => {
  const asked = vi.fn(() => true)
  const outcome = await highs.solve(allocation, { shouldStop: asked })
  expect([outcome.status, outcome.values]).toEqual(['timeLimit', undefined])
  expect(asked).toHaveBeenCalled()
})

test('a solve that was stopped leaves the module sound', async () => {
  await highs.solve(allocation, { shouldStop: () => true })
  const outcome = await highs.solve(allocation)
  expect(certify(allocation, outcome, null).passed).toBe(true)
})

describe('a search over whole numbers', () => {
  const knapsack = aKnapsack(60, 8)

  test('tells objective and bound, the bound below', async () => {
    const told: SolveProgress[] = []
    const from = performance.now()
    const shouldStop = () => performance.now() - from > 1500
    await highs.solve(knapsack, { onProgress: (progress) => told.push(progress), shouldStop })
    const searching = told.filter(({ phase, objective }) => phase === 'branchAndBound' && objective !== null)
    expect(searching.length).toBeGreaterThan(0)
    for (const { objective, bound } of searching)
      expect(bound ?? -Infinity).toBeLessThanOrEqual((objective ?? 0) + 1e-6)
  })

  test('stopped after its first plan, it keeps that plan', async () => {
    let found = false
    const outcome = await highs.solve(knapsack, {
      onProgress: ({ objective }) => {
        found ||= objective !== null && objective < 0
      },
      shouldStop: () => found,
    })
    expect(found).toBe(true)
    expect(outcome.status).toBe('timeLimit')
    const { objective, primalResidual } = certify(knapsack, outcome, null)
    expect(objective).toBeLessThan(0)
    expect(primalResidual).toBeLessThan(1e-6)
  })
})
