import { objectiveOf } from '../lp/activity.ts'
import { dualBound } from '../lp/dualBound.ts'
import type { SolveOutcome } from '../lp/outcome.ts'
import type { LinearProgram } from '../lp/program.ts'
import { tolerance } from '../lp/tolerance.ts'
import { type SolveRelaxation, searchWhole } from './searchWhole.ts'
import { solveExplicitDual } from './solveExplicitDual.ts'
import type { Solver } from './solver.ts'
import { solveTableau } from './solveTableau.ts'

const version = '1.0.3'

/**
 * javascript-lp-solver: small programs in whole JavaScript, in a browser too. It answers without duals, so the explicit dual
 * program is solved beside every optimum; without that proof an answer is only called feasible. Whole numbers are searched
 * for over such relaxations: the library's own search brings no bound.
 * @throws Error when no precision gave values that hold.
 */
export const javascriptLp: Solver = {
  name: 'javascriptLp',
  version,
  features: { duals: true, integers: true, timeLimit: true },
  async solve(program, { timeLimitSeconds = Infinity, shouldStop, onProgress } = {}) {
    const started = performance.now()
    const deadline = started + 1000 * timeLimitSeconds
    const isWhole = program.integer?.includes(1) === true
    const onFound = (objective: number, bound: number): void =>
      onProgress?.({ phase: 'branchAndBound', iterations: 0, objective, bound: Number.isFinite(bound) ? bound : null })
    const answer = isWhole
      ? searchWhole(program, relax, { deadline, shouldStop, onFound })
      : solveWithProof(program, deadline)
    return { ...answer, solver: 'javascriptLp', solverVersion: version, seconds: (performance.now() - started) / 1000 }
  },
}

const relax: SolveRelaxation = (program, deadline) => {
  const { status, iterations, values, rowDuals } = solveWithProof(program, deadline)
  const bound = rowDuals ? dualBound(program, rowDuals).bound : null
  return { status, iterations, bound, ...(values ? { values } : {}) }
}

function solveWithProof(
  program: LinearProgram,
  deadline: number,
): Omit<SolveOutcome, 'solver' | 'solverVersion' | 'seconds'> {
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
