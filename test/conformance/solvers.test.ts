import { describe, expect, test } from 'vitest'
import { certify } from '../../server/lp/certify.ts'
import { createProgramBuilder } from '../../server/lp/programBuilder.ts'
import { tolerance } from '../../server/lp/tolerance.ts'
import { solvers } from '../../server/solver/registry.ts'
import { aLinearProgram } from '../support/aLinearProgram.ts'
import { anAllocation } from '../support/anAllocation.ts'
import { conformanceCases } from './cases.ts'

const wholeBoundFrom = { highs: 'highsBound', javascriptLp: 'explicitDualProgram' } as const

describe.each(solvers.map((solver) => ({ solver })))('$solver.name', ({ solver }) => {
  test.each(conformanceCases.map((c) => ({ ...c, title: c.name })))('$title', async (expected) => {
    const outcome = await solver.solve(expected.program)
    expect(outcome.status).toBe(expected.status)
    expect(outcome.solver).toBe(solver.name)
    if (expected.status !== 'optimal') {
      expect(outcome.values).toBeUndefined()
      expect(outcome.rowDuals).toBeUndefined()
      return
    }
    const certificate = certify(expected.program, outcome, null)
    expect(certificate).toMatchObject({ passed: true })
    if (expected.objective !== undefined) {
      const scale = Math.max(1, Math.abs(expected.objective))
      expect(Math.abs(certificate.objective - expected.objective) / scale).toBeLessThan(tolerance.solver)
    }
    expected.values?.forEach((value, j) => {
      expect(outcome.values?.[j], `column ${j}`).toBeCloseTo(value, 6)
    })
    if (solver.features.duals) {
      expected.rowDuals?.forEach((dual, i) => {
        expect(outcome.rowDuals?.[i], `row ${i}`).toBeCloseTo(dual, 6)
      })
    }
  })

  test('several adds on one column are one term', async () => {
    const builder = createProgramBuilder()
    const x = builder.columns('x', 1, {})
    builder.cost(x.offset, 1)
    builder.cost(x.offset, 1)
    const row = builder.rows('r', String)
    row.add(x.offset, 1)
    row.add(x.offset, 2)
    row.atLeast(6)
    const outcome = await solver.solve(builder.build())
    expect(outcome.values?.[0]).toBeCloseTo(2, 9)
    expect(outcome.rowDuals?.[0]).toBeCloseTo(2 / 3, 9)
  })

  test('names that a solver uses itself change nothing', async () => {
    const builder = createProgramBuilder()
    const names = ['result', 'feasible', 'bounded', 'x0', 'objective', '__proto__']
    for (const [i, name] of names.entries()) builder.cost(builder.columns(name, 1, {}).offset, i + 1)
    for (const [i, name] of names.entries()) {
      const row = builder.rows(name, () => name)
      row.add(i, 1)
      row.add((i + 1) % names.length, 1)
      row.atLeast(2)
    }
    const outcome = await solver.solve(builder.build())
    // Pairs around a ring of six: columns 0, 2 and 4 at 2 cost 2·(1 + 3 + 5) = 18; taking 1, 3, 5 would cost 24.
    expect(outcome.status).toBe('optimal')
    expect(Array.from(outcome.values ?? [], (v) => Math.round(v * 1e6) / 1e6)).toEqual([2, 0, 2, 0, 2, 0])
  })

  test('a program of the national shape is optimal with a gap near rounding', async () => {
    const program = anAllocation({ regions: 8, sites: 12, workloads: 3 })
    const certificate = certify(program, await solver.solve(program), 'hash')
    expect(certificate).toMatchObject({ passed: true, datasetHash: 'hash', solver: solver.name })
    expect(certificate.primalResidual).toBeLessThan(tolerance.solver)
    expect(certificate.dualResidual).toBeLessThan(tolerance.solver)
    expect(Math.abs(certificate.relativeGap ?? 1)).toBeLessThan(tolerance.solver)
  })

  test.runIf(solver.features.timeLimit)('no time at all is a time limit, not an answer', async () => {
    const outcome = await solver.solve(anAllocation({ regions: 8, sites: 12, workloads: 3 }), { timeLimitSeconds: 0 })
    expect(outcome.status).toBe('timeLimit')
    expect(outcome.boundFrom).toBe('none')
  })

  test('whole numbers are whole, and whose bound it is is said', async () => {
    // Worth 10, 7, 4 at weights 5, 4, 3, at most 1 of the first, 10 in all: 1 + 1 + 0 is worth 17; 2 of the second 14;
    // 0 + 1 + 2 is worth 15. In fractions 1 + 1.25 + 0 would be worth 18.75.
    const program = aLinearProgram({
      cost: [-10, -7, -4],
      upper: [1, 2, 3],
      rows: [{ terms: [5, 4, 3], max: 10 }],
      integer: true,
    })
    const outcome = await solver.solve(program)
    const certificate = certify(program, outcome, null)
    expect(Array.from(outcome.values ?? [])).toEqual([1, 1, 0])
    expect(certificate).toMatchObject({ passed: true, objective: -17, boundFrom: wholeBoundFrom[solver.name] })
    expect(certificate.bound).toBeCloseTo(-17, 6)
  })
})
