import { type LinearProgram, nonzeroCount } from '../lp/program.ts'
import { highs } from './highs.ts'
import { javascriptLp } from './javascriptLp.ts'
import type { Solver } from './solver.ts'

/**
 * Up to this many nonzeros javascript-lp-solver, proof included, keeps up with a loaded HiGHS; measured by
 * `npm run bench`, table in test/bench/results/solvers.md.
 */
export const javascriptLpMaxNonzeros = 300

export interface SolverChoice {
  readonly solver: Solver
  /** Why it was taken, in a planner's words. */
  readonly reason: { readonly en: string; readonly zh: string }
}

/** The solver a caller named, or by size; whole numbers always go to a solver that has them. */
export function chooseSolver(program: LinearProgram, wanted: 'auto' | 'highs' | 'javascriptLp'): SolverChoice {
  const nonzeros = nonzeroCount(program)
  const isWhole = program.integer?.includes(1) === true
  if (isWhole && wanted !== 'highs') {
    const reason = {
      en: 'HiGHS, because the program has whole-number decisions and javascript-lp-solver is not used for those.',
      zh: '使用 HiGHS：模型含整数决策变量，javascript-lp-solver 不用于此类问题。',
    }
    return { solver: highs, reason }
  }
  if (wanted === 'highs') return { solver: highs, reason: { en: 'HiGHS, as asked.', zh: '按指定使用 HiGHS。' } }
  if (wanted === 'javascriptLp') {
    return {
      solver: javascriptLp,
      reason: { en: 'javascript-lp-solver, as asked.', zh: '按指定使用 javascript-lp-solver。' },
    }
  }
  const limit = javascriptLpMaxNonzeros
  if (nonzeros <= limit) {
    const reason = {
      en: `javascript-lp-solver, because the program has ${nonzeros} coefficients and it is as fast up to ${limit}.`,
      zh: `使用 javascript-lp-solver：模型有 ${nonzeros} 个系数，在 ${limit} 个以内它同样快。`,
    }
    return { solver: javascriptLp, reason }
  }
  const reason = {
    en: `HiGHS, because the program has ${nonzeros} coefficients; above ${limit} it is faster.`,
    zh: `使用 HiGHS：模型有 ${nonzeros} 个系数，超过 ${limit} 个时它更快。`,
  }
  return { solver: highs, reason }
}
