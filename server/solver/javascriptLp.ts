import { objectiveOf } from '../lp/activity.ts'
import { dualBound } from '../lp/dualBound.ts'
import type { SolveOutcome } from '../lp/outcome.ts'
import type { LinearProgram } from '../lp/program.ts'
import { tolerance } from '../lp/tolerance.ts'
import { solveExplicitDual } from './solveExplicitDual.ts'
import type { Solver } from './solver.ts'
import { solveTableau } from './solveTableau.ts'

const version = '1.0.3'

/**
 * javascript-lp-solver: small programs in whole JavaScript, in a browser too. It answers without duals, so the explicit dual
 * program is solved beside every optimum; without that proof an answer is only called feasible.
 * @throws Error when the program has whole-number columns, or when no precision gave values that hold.
 */
export const javascriptLp: Solver = {
  name: 'javascriptLp',
  version,
  features: { duals: true, integers: false, timeLimit: true },
  async solve(program, { timeLimitSeconds = Infinity } = {}) {
    const started = performance.now()
    const answer = solveWithProof(program, started + 1000 * timeLimitSeconds)
    return { ...answer, solver: 'javascriptLp', solverVersion: version, seconds: (performance.now() - started) / 1000 }
  },
}

function solveWithProof(
  program: LinearProgram,
  deadline: number,
): Omit<SolveOutcome, 'solver' | 'solverVersion' | 'seconds'> {
  if (program.integer?.includes(1)) throw new Error('javascriptLp does not solve in whole numbers; choose highs')
  const primal = solveTableau(program, deadline)
  const { status, values, pivots: iterations } = primal
  if (status === 'stalled') throw new Error('javascript-lp-solver found no values that hold; choose highs')
  if (status !== 'optimal') return { status, iterations, boundFrom: 'none' }
  const rowDuals = solveExplicitDual(program, primal, deadline)
  if (rowDuals !== undefined && closesGap(program, values, rowDuals)) {
    return { status, iterations, values, rowDuals, boundFrom: 'explicitDualProgram' }
  }
  const outOfTime = performance.now() >= deadline
  return { status: outOfTime ? 'timeLimit' : 'feasible', iterations, values, boundFrom: 'none' }
}

function closesGap(program: LinearProgram, values: Float64Array, rowDuals: Float64Array): boolean {
  const objective = objectiveOf(program, values)
  const { bound, residual } = dualBound(program, rowDuals)
  return Math.abs(objective - bound) <= tolerance.gap * Math.max(1, Math.abs(objective)) && residual <= tolerance.dual
}
