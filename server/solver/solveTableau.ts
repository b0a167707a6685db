import { primalResidual } from '../lp/primalResidual.ts'
import type { LinearProgram } from '../lp/program.ts'
import { tolerance } from '../lp/tolerance.ts'
import { reduceProgram } from './reduceProgram.ts'
import { noAnswer, runTableau, type TableauAnswer } from './runTableau.ts'
import { scaleProgram } from './scaleProgram.ts'

/** Tried in this order: the tableau's rounding is 1e-12 where it goes well, and coarser zeros step over noise where not. */
const precisions = [tolerance.tableau, 1e-8, 1e-10, 1e-7]

/**
 * Reduces, scales and solves with javascript-lp-solver. An answer whose values do not hold on the program as it was given
 * is not believed, nor is one that never ended: the next precision is tried. The last answer stands as 'stalled'.
 */
export function solveTableau(program: LinearProgram, deadline: number): TableauAnswer {
  const scaled = scaleProgram(program)
  const reduced = reduceProgram(scaled.program)
  let pivots = 0
  if (reduced === 'infeasible') return noAnswer('infeasible', pivots)
  for (const precision of precisions) {
    const answer = runTableau(scaled.program, reduced, { precision, deadline })
    pivots += answer.pivots
    if (answer.status === 'stalled') continue
    if (answer.status !== 'optimal') return { ...answer, pivots }
    const values = ontoBounds(program, scaled.values(answer.values))
    if (primalResidual(program, values) <= tolerance.believable) return { ...answer, values, pivots }
  }
  return noAnswer('stalled', pivots)
}

/** Takes the tableau's noise off a value that lies beyond its bound by no more than that. */
function ontoBounds(program: LinearProgram, values: Float64Array): Float64Array {
  return values.map((x, j) => {
    const lower = program.columnLower[j] ?? 0
    const upper = program.columnUpper[j] ?? 0
    const near = (bound: number) =>
      Number.isFinite(bound) && Math.abs(x - bound) <= tolerance.solver * Math.max(1, Math.abs(bound))
    return near(lower) ? lower : near(upper) ? upper : x
  })
}
