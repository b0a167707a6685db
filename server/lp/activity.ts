import { addAt } from './addAt.ts'
import type { LinearProgram } from './program.ts'

/** A x, one entry per row. */
export function rowActivity(
  { rowCount, columnCount, columnStart, rowIndex, value }: LinearProgram,
  values: Float64Array,
): Float64Array {
  const activity = new Float64Array(rowCount)
  for (let j = 0; j < columnCount; j++) {
    const x = values[j] ?? 0
    const end = columnStart[j + 1] ?? 0
    for (let k = columnStart[j] ?? 0; k < end; k++) addAt(activity, rowIndex[k] ?? 0, (value[k] ?? 0) * x)
  }
  return activity
}

/** Largest |a_ij x_j| of each row: what the rounding error of its activity is proportional to. */
export function rowMagnitude(
  { rowCount, columnCount, columnStart, rowIndex, value }: LinearProgram,
  values: Float64Array,
): Float64Array {
  const magnitude = new Float64Array(rowCount)
  for (let j = 0; j < columnCount; j++) {
    const x = values[j] ?? 0
    const end = columnStart[j + 1] ?? 0
    for (let k = columnStart[j] ?? 0; k < end; k++) {
      const row = rowIndex[k] ?? 0
      magnitude[row] = Math.max(magnitude[row] ?? 0, Math.abs((value[k] ?? 0) * x))
    }
  }
  return magnitude
}

/** cost − A'y, one entry per column: what one more unit of the column would cost at these row duals. */
export function reducedCosts(
  { columnCount, columnStart, rowIndex, value, cost }: LinearProgram,
  rowDuals: Float64Array,
): Float64Array {
  const reduced = cost.slice()
  for (let j = 0; j < columnCount; j++) {
    let left = reduced[j] ?? 0
    const end = columnStart[j + 1] ?? 0
    for (let k = columnStart[j] ?? 0; k < end; k++) left -= (value[k] ?? 0) * (rowDuals[rowIndex[k] ?? 0] ?? 0)
    reduced[j] = left
  }
  return reduced
}

/** Σ cost x + costOffset, in the unit of the costs. */
export function objectiveOf(program: LinearProgram, values: Float64Array): number {
  let objective = program.costOffset
  for (let j = 0; j < program.columnCount; j++) objective += (program.cost[j] ?? 0) * (values[j] ?? 0)
  return objective
}

/** Calls `visit` for every stored coefficient, column by column; a loop of its own where every millisecond counts. */
export function forEachTerm(
  { columnCount, columnStart, rowIndex, value }: LinearProgram,
  visit: (row: number, column: number, value: number) => void,
): void {
  for (let j = 0; j < columnCount; j++) {
    for (let k = columnStart[j] ?? 0; k < (columnStart[j + 1] ?? 0); k++) visit(rowIndex[k] ?? 0, j, value[k] ?? 0)
  }
}
