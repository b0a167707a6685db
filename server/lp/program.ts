/**
 * A linear program in sparse typed arrays (compressed sparse columns):
 *
 *   minimise  Σ_j cost[j] x[j] + costOffset
 *   subject to rowLower ≤ A x ≤ rowUpper,  columnLower ≤ x ≤ columnUpper
 *
 * ±Infinity stands for "no bound". There is no energy in here: rows and columns have names only when asked.
 */
export interface LinearProgram {
  readonly rowCount: number
  readonly columnCount: number
  readonly cost: Float64Array
  readonly costOffset: number
  readonly columnLower: Float64Array
  readonly columnUpper: Float64Array
  readonly rowLower: Float64Array
  readonly rowUpper: Float64Array
  /** Length columnCount + 1: entries of column j are columnStart[j] .. columnStart[j + 1]. */
  readonly columnStart: Int32Array
  readonly rowIndex: Int32Array
  readonly value: Float64Array
  /** 1 where the column must be whole; absent in an LP. */
  readonly integer?: Uint8Array
  rowName(row: number): string
  columnName(column: number): string
}

export function nonzeroCount(program: Pick<LinearProgram, 'value'>): number {
  return program.value.length
}
