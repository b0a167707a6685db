import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Basis } from '../../server/lp/basis.ts'
import { certify } from '../../server/lp/certify.ts'
import { startFrom } from '../../server/lp/startFrom.ts'
import { highs } from '../../server/solver/highs.ts'
import { randomNumbers } from '../support/randomNumbers.ts'
import { randomProgram } from '../support/randomProgram.ts'

const programs = fc.sample(randomProgram, { numRuns: 120, seed: 7 })

test('from its own basis an optimum takes no iteration and stays what it is', async () => {
  let tried = 0
  for (const program of programs) {
    const cold = await highs.solve(program, { wantsBasis: true })
    if (!cold.basis) continue
    tried++
    const start = startFrom({ program, basis: cold.basis }, program)
    const warm = await highs.solve(program, { start })
    expect(warm.iterations).toBe(0)
    expect(certify(program, warm, null).objective).toBeCloseTo(certify(program, cold, null).objective, 6)
  }
  expect(tried).toBeGreaterThan(10)
})

test('whatever basis it starts from, the status and the optimum are those of a start from nothing', async () => {
  const seen = new Set<string>()
  for (const [k, program] of programs.entries()) {
    const cold = await highs.solve(program)
    const random = randomNumbers(1000 + k)
    const statuses = (count: number) => Int8Array.from({ length: count }, () => (random() < 0.5 ? 1 : 0))
    const basis: Basis = { columns: statuses(program.columnCount), rows: statuses(program.rowCount) }
    for (const changed of ['costs', 'limits'] as const) {
      const warm = await highs.solve(program, { start: { basis, changed } })
      expect(warm.status).toBe(cold.status)
      seen.add(warm.status)
      if (!cold.values) continue
      const [one, other] = [certify(program, warm, null), certify(program, cold, null)]
      expect(one.passed).toBe(true)
      expect(Math.abs(one.objective - other.objective)).toBeLessThanOrEqual(1e-7 * (1 + Math.abs(other.objective)))
    }
  }
  expect([...seen].sort()).toEqual(['infeasible', 'optimal', 'unbounded'])
})

test('a basis is given only when it is asked for', async () => {
  const [program] = programs
  if (!program) throw new Error('no program')
  expect((await highs.solve(program)).basis).toBeUndefined()
})
