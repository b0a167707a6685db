import type { Model } from 'highs'
import type { LinearProgram } from '../lp/program.ts'

/** Columns and rows whose binding limits rise together by one unit each. */
export interface LimitMove {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
}

export interface ScaledMove {
  /** What the basic columns have to make up for, row by row. */
  readonly rightSide: Float64Array
  /** Change of the nonbasic columns that move themselves. */
  readonly own: readonly (readonly [column: number, change: number])[]
}

export function scaledMove(
  program: LinearProgram,
  { rows, columns }: LimitMove,
  rowFactor: Float64Array,
  columnFactor: Float64Array,
): ScaledMove {
  const rightSide = new Float64Array(program.rowCount)
  for (const i of rows) rightSide[i] = (rightSide[i] ?? 0) + (rowFactor[i] ?? 1)
  const own = columns.map((j) => [j, 1 / (columnFactor[j] ?? 1)] as const)
  for (const [j, change] of own) {
    for (let k = program.columnStart[j] ?? 0; k < (program.columnStart[j + 1] ?? 0); k++) {
      const row = program.rowIndex[k] ?? 0
      rightSide[row] = (rightSide[row] ?? 0) - change * (program.value[k] ?? 0)
    }
  }
  return { rightSide, own }
}

/** Change of every scaled column. Rows that are basic take what comes; only the columns are read. */
export function basicDirection(model: Model, columnCount: number, { rightSide, own }: ScaledMove): Float64Array {
  const change = new Float64Array(columnCount)
  const { values } = model.getBasisSolve(rightSide)
  for (const [k, variable] of model.getBasicVariables().entries()) if (variable >= 0) change[variable] = values[k] ?? 0
  for (const [j, by] of own) change[j] = by
  return change
}
