import { forEachTerm } from './activity.ts'
import { addAt } from './addAt.ts'
import type { LinearProgram } from './program.ts'

/** One coefficient; rows and columns beyond those of the program are the new ones, in order. */
export interface NewTerm {
  readonly row: number
  readonly column: number
  readonly value: number
}

export interface Extension {
  /** Columns to add, each from 0 upwards and without a cost. */
  readonly columnCount: number
  /** Rows to add, by their limits. */
  readonly rows: readonly { readonly lower: number; readonly upper: number }[]
  readonly terms: readonly NewTerm[]
  readonly rowName: (k: number) => string
  readonly columnName: (k: number) => string
}

/** The program with more columns and rows; those it has keep their numbers, limits and coefficients. */
export function extendProgram(program: LinearProgram, extension: Extension): LinearProgram {
  const { rows, terms } = extension
  const rowCount = program.rowCount + rows.length
  const columnCount = program.columnCount + extension.columnCount
  const columnStart = new Int32Array(columnCount + 1)
  forEachTerm(program, (_row, column) => addAt(columnStart, column + 1, 1))
  for (const { column } of terms) addAt(columnStart, column + 1, 1)
  for (let j = 0; j < columnCount; j++) addAt(columnStart, j + 1, columnStart[j] ?? 0)
  const rowIndex = new Int32Array(columnStart[columnCount] ?? 0)
  const value = new Float64Array(rowIndex.length)
  const next = columnStart.slice(0, columnCount)
  const put = (row: number, column: number, a: number): void => {
    const at = next[column] ?? 0
    next[column] = at + 1
    rowIndex[at] = row
    value[at] = a
  }
  forEachTerm(program, put)
  for (const term of terms) put(term.row, term.column, term.value)
  return {
    rowCount,
    columnCount,
    cost: longer(program.cost, columnCount, 0),
    costOffset: program.costOffset,
    columnLower: longer(program.columnLower, columnCount, 0),
    columnUpper: longer(program.columnUpper, columnCount, Infinity),
    rowLower: Float64Array.from([...program.rowLower, ...rows.map(({ lower }) => lower)]),
    rowUpper: Float64Array.from([...program.rowUpper, ...rows.map(({ upper }) => upper)]),
    columnStart,
    rowIndex,
    value,
    ...(program.integer
      ? { integer: Uint8Array.from({ length: columnCount }, (_, j) => program.integer?.[j] ?? 0) }
      : {}),
    rowName: (row) => (row < program.rowCount ? program.rowName(row) : extension.rowName(row - program.rowCount)),
    columnName: (column) =>
      column < program.columnCount ? program.columnName(column) : extension.columnName(column - program.columnCount),
  }
}

function longer(list: Float64Array, length: number, fill: number): Float64Array {
  const made = new Float64Array(length).fill(fill)
  made.set(list)
  return made
}
