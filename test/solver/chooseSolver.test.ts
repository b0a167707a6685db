import { expect, test } from 'vitest'
import { createProgramBuilder } from '../../server/lp/programBuilder.ts'
import { chooseSolver, javascriptLpMaxNonzeros } from '../../server/solver/chooseSolver.ts'
import { solvers } from '../../server/solver/registry.ts'

function withNonzeros(count: number, integer = false) {
  const builder = createProgramBuilder()
  const x = builder.columns('x', count, { integer })
  const row = builder.rows('r', String)
  for (let i = 0; i < count; i++) row.add(x.offset + i, 1)
  row.atLeast(1)
  return builder.build()
}

test('auto takes the small solver up to the measured size and HiGHS above, and says why in both languages', () => {
  const small = chooseSolver(withNonzeros(javascriptLpMaxNonzeros), 'auto')
  const large = chooseSolver(withNonzeros(javascriptLpMaxNonzeros + 1), 'auto')
  expect([small.solver.name, large.solver.name]).toEqual(['javascriptLp', 'highs'])
  expect(small.reason.en).toContain(String(javascriptLpMaxNonzeros))
  expect(large.reason.zh).toContain(String(javascriptLpMaxNonzeros + 1))
})

test('a solver that is named is taken, whatever the size', () => {
  expect(chooseSolver(withNonzeros(javascriptLpMaxNonzeros + 1), 'javascriptLp').solver.name).toBe('javascriptLp')
  expect(chooseSolver(withNonzeros(1), 'highs').solver.name).toBe('highs')
})

test('whole numbers go to a solver that has them, even when another is named', () => {
  for (const wanted of ['auto', 'highs', 'javascriptLp'] as const) {
    const { solver, reason } = chooseSolver(withNonzeros(3, true), wanted)
    expect(solver.features.integers).toBe(true)
    expect(reason.en.length * reason.zh.length).toBeGreaterThan(0)
  }
})

test('every solver is registered once', () => {
  expect(new Set(solvers.map(({ name }) => name)).size).toBe(solvers.length)
})
