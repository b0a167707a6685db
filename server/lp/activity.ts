import { addAt } from './addAt.ts'
import type { LinearProgram } from './program.ts'

/** A x, one entry per row. */
export function rowActivity(program: LinearProgram, values: Float64Array): Float64Array {
  const activity = new Float64Array(program.rowCount)
  forEachTerm(program, (row, column, value) => {
    addAt(activity, row, value * (values[column] ?? 0))
  })
  return activity
}

/** Largest |a_ij x_j| of each row: what the rounding error of its activity is proportional to. */
export function rowMagnitude(program: LinearProgram, values: Float64Array): Float64Array {
  const magnitude = new Float64Array(program.rowCount)
  forEachTerm(program, (row, column, value) => {
    magnitude[row] = Math.max(magnitude[row] ?? 0, Math.abs(value * (values[column] ?? 0)))
  })
  return magnitude
}

/** cost − A'y, one entry per column: what one more unit of the column would cost at these row duals. */
export function reducedCosts(program: LinearProgram, rowDuals: Float64Array): Float64Array {
  const reduced = program.cost.slice()
  forEachTerm(program, (row, column, value) => {
    addAt(reduced, column, -(value * (rowDuals[row] ?? 0)))
  })
  return reduced
}

/** Σ cost x + costOffset, in the unit of the costs. */
export function objectiveOf(program: LinearProgram, values: Float64Array): number {
  let objective = program.costOffset
  for (let j = 0; j < program.columnCount; j++) objective += (program.cost[j] ?? 0) * (values[j] ?? 0)
  return objective
}

/** Calls `visit` for every stored coefficient, column by column. */
export function forEachTerm(
  { columnCount, columnStart, rowIndex, value }: LinearProgram,
  visit: (row: number, column: number, value: number) => void,
): void {
  for (let j = 0; j < columnCount; j++) {
    for (let k = columnStart[j] ?? 0; k < (columnStart[j + 1] ?? 0); k++) visit(rowIndex[k] ?? 0, j, value[k] ?? 0)
  }
}
