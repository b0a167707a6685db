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

/** Up to this many whole-number decisions the small solver searches when it is asked to. */
const javascriptLpMaxDecisions = 12

/** The solver a caller named, or by size; whole numbers go to HiGHS unless they are few and the small solver is asked for. */
export function chooseSolver(program: LinearProgram, wanted: 'auto' | 'highs' | 'javascriptLp'): SolverChoice {
  const nonzeros = nonzeroCount(program)
  const decisions = program.integer?.reduce((sum, isWhole) => sum + isWhole, 0) ?? 0
  const isSmall = nonzeros <= javascriptLpMaxNonzeros && decisions <= javascriptLpMaxDecisions
  if (decisions > 0 && wanted !== 'highs' && !(wanted === 'javascriptLp' && isSmall)) {
    const reason = {
      en: `HiGHS, because the program has ${decisions} whole-number decisions; javascript-lp-solver takes up to ${javascriptLpMaxDecisions} in ${javascriptLpMaxNonzeros} coefficients, when asked.`,
      zh: `使用 HiGHS：模型含 ${decisions} 个整数决策变量；javascript-lp-solver 仅在指定时用于不超过 ${javascriptLpMaxDecisions} 个整数变量、${javascriptLpMaxNonzeros} 个系数的问题。`,
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
