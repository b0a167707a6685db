import { addAt } from './addAt.ts'
/** Terms written row by row: entries of row i are rowStart[i] .. rowStart[i + 1]. */
export interface RowTerms {
  readonly rowCount: number
  readonly rowStart: Int32Array
  readonly column: Int32Array
  readonly value: Float64Array
}

/** The same terms by column. */
export interface ColumnTerms {
  readonly columnStart: Int32Array
  readonly rowIndex: Int32Array
  readonly value: Float64Array
}

/** Rows to compressed sparse columns by counting; terms that are exactly 0 are left out, rows ascend within a column. */
export function transposeRows(terms: RowTerms, columnCount: number): ColumnTerms {
  const { rowCount, rowStart, column, value } = terms
  const end = rowStart[rowCount] ?? 0
  const columnStart = new Int32Array(columnCount + 1)
  for (let k = 0; k < end; k++) {
    if (value[k] !== 0) addAt(columnStart, (column[k] ?? 0) + 1, 1)
  }
  for (let j = 0; j < columnCount; j++) addAt(columnStart, j + 1, columnStart[j] ?? 0)
  const kept = columnStart[columnCount] ?? 0
  const rowIndex = new Int32Array(kept)
  const kept64 = new Float64Array(kept)
  const next = columnStart.slice(0, columnCount)
  for (let i = 0; i < rowCount; i++) {
    for (let k = rowStart[i] ?? 0; k < (rowStart[i + 1] ?? 0); k++) {
      const item = value[k] ?? 0
      if (item === 0) continue
      const j = column[k] ?? 0
      const at = next[j] ?? 0
      next[j] = at + 1
      rowIndex[at] = i
      kept64[at] = item
    }
  }
  return { columnStart, rowIndex, value: kept64 }
}
