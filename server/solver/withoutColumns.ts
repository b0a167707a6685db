import type { LinearProgram } from '../lp/program.ts'

/** A program without columns is decided by its row limits alone; solvers differ on it, so none is asked. */
export function solveWithoutColumns(program: LinearProgram): 'optimal' | 'infeasible' {
  const holds = (limit: number, i: number) => limit <= 0 && 0 <= (program.rowUpper[i] ?? 0)
  return program.rowLower.every(holds) ? 'optimal' : 'infeasible'
}
