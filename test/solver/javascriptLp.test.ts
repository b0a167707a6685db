import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { reducedCosts } from '../../server/lp/activity.ts'
import { certify } from '../../server/lp/certify.ts'
import { highs } from '../../server/solver/highs.ts'
import { javascriptLp } from '../../server/solver/javascriptLp.ts'
import { solveExplicitDual } from '../../server/solver/solveExplicitDual.ts'
import { solveTableau } from '../../server/solver/solveTableau.ts'
import { aLinearProgram } from '../support/aLinearProgram.ts'
import { anAllocation } from '../support/anAllocation.ts'

test('an optimum names the explicit dual program as where its bound comes from', async () => {
  const program = aLinearProgram({
    cost: [2, 3],
    rows: [
      { terms: [1, 1], min: 4 },
      { terms: [1, 0], max: 3 },
    ],
  })
  const outcome = await javascriptLp.solve(program)
  expect(outcome).toMatchObject({ status: 'optimal', boundFrom: 'explicitDualProgram' })
  expect(certify(program, outcome, null)).toMatchObject({ passed: true, bound: 9, boundFrom: 'explicitDualProgram' })
})

test('duals found over part of the columns price every column, those left out included', () => {
  const program = anAllocation({ regions: 9, sites: 14, workloads: 4 })
  expect(program.columnCount).toBeGreaterThan(400)
  const primal = solveTableau(program, Infinity)
  const duals = solveExplicitDual(program, primal, Infinity)
  if (!duals) throw new Error('no duals')
  const reduced = reducedCosts(program, duals)
  for (let j = 0; j < program.columnCount; j++) {
    if (program.columnUpper[j] === Infinity)
      expect((reduced[j] ?? -1) / Math.max(1, program.cost[j] ?? 0)).toBeGreaterThan(-1e-9)
  }
})

test('a wrong guess at the columns that matter costs rounds, not the answer', () => {
  const program = anAllocation({ regions: 9, sites: 14, workloads: 4 })
  const { values, reducedCosts: guess } = solveTableau(program, Infinity)
  const misled = { values, reducedCosts: guess.map((d) => -d) }
  const duals = solveExplicitDual(program, misled, Infinity)
  const outcome = { status: 'optimal', solver: 's', solverVersion: 'v', seconds: 0, iterations: 0, values } as const
  if (!duals) throw new Error('no duals')
  const proved = { ...outcome, rowDuals: duals, boundFrom: 'explicitDualProgram' as const }
  expect(certify(program, proved, null)).toMatchObject({ passed: true })
})

test('without time for the dual there is no proof, and no duals', () => {
  const program = aLinearProgram({ cost: [2], rows: [{ terms: [1], min: 4 }] })
  const primal = solveTableau(program, Infinity)
  expect(solveExplicitDual(program, primal, performance.now() - 1)).toBeUndefined()
})

test('the versions that outcomes carry are those of the installed packages', async () => {
  for (const [solver, name] of [
    [highs, 'highs'],
    [javascriptLp, 'javascript-lp-solver'],
  ] as const) {
    const text = await readFile(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8')
    expect(JSON.parse(text)).toMatchObject({ version: solver.version })
  }
})

test('solves one after another leave nothing behind: the same program gives the same answer', async () => {
  const program = anAllocation({ regions: 3, sites: 4, workloads: 2 })
  for (const solver of [highs, javascriptLp]) {
    const [first, , third] = [
      await solver.solve(program),
      await solver.solve(aLinearProgram({ cost: [-1], rows: [] })),
      await solver.solve(program),
    ]
    expect(third?.values).toEqual(first?.values)
  }
})
