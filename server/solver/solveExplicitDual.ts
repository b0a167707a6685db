import { reducedCosts } from '../lp/activity.ts'
import { dualProgram } from '../lp/dualProgram.ts'
import type { LinearProgram } from '../lp/program.ts'
import { tolerance } from '../lp/tolerance.ts'
import { restrictColumns } from './restrictColumns.ts'
import { solveTableau } from './solveTableau.ts'

/** Up to here the whole dual is posed at once. */
const wholeDualColumns = 300
/** Each round adds at least one column for good; more rounds than this were never seen and would cost more than HiGHS. */
const mostRounds = 30

export interface PrimalAnswer {
  readonly values: Float64Array
  /** What the solver takes each column's reduced cost for; only decides which columns are looked at first. */
  readonly reducedCosts: Float64Array
}

/**
 * Row duals of a program from its explicit dual, solved by the same library; undefined when that fails.
 *
 * A column of the program is a row of its dual, and most of thousands never bind. So the dual is posed over the columns in
 * use and the likeliest of the others, every column is priced in float64 at the answer, and those that undercut it join
 * until none does: then the answer is optimal for the whole dual program.
 */
export function solveExplicitDual(
  program: LinearProgram,
  primal: PrimalAnswer,
  deadline: number,
): Float64Array | undefined {
  const isMember = firstMembers(program, primal)
  for (let round = 0; round < mostRounds; round++) {
    const { program: dual, rowDuals } = dualProgram(restrictColumns(program, isMember))
    const answer = solveTableau(dual, deadline)
    if (answer.status !== 'optimal') return undefined
    const duals = rowDuals(answer.values)
    const undercut = undercutColumns(program, duals, isMember)
    if (undercut.length === 0) return duals
    for (const j of undercut) isMember[j] = 1
  }
  return undefined
}

function firstMembers(program: LinearProgram, { values, reducedCosts: guess }: PrimalAnswer): Uint8Array {
  if (program.columnCount <= wholeDualColumns) return new Uint8Array(program.columnCount).fill(1)
  const isMember = Uint8Array.from(values, (x, j) => (x !== program.columnLower[j] ? 1 : 0))
  const others = Array.from(isMember.keys()).filter((j) => isMember[j] === 0)
  others.sort((a, b) => (guess[a] ?? 0) - (guess[b] ?? 0))
  for (const j of others.slice(0, program.rowCount)) isMember[j] = 1
  return isMember
}

/** Columns left out at their lower bound that would lower the objective; the worst first, at most one per row. */
function undercutColumns(program: LinearProgram, duals: Float64Array, isMember: Uint8Array): number[] {
  const reduced = reducedCosts(program, duals)
  const relative = reduced.map((d, j) => d / Math.max(1, Math.abs(program.cost[j] ?? 0)))
  const isUndercut = (j: number) =>
    isMember[j] === 0 && program.columnLower[j] !== program.columnUpper[j] && (relative[j] ?? 0) < -tolerance.solver
  const undercut = Array.from(isMember.keys()).filter(isUndercut)
  undercut.sort((a, b) => (relative[a] ?? 0) - (relative[b] ?? 0))
  return undercut.slice(0, Math.max(program.rowCount, 100))
}
