import { addAt } from '../lp/addAt.ts'
import { activityRange, impliedBound } from '../lp/impliedBounds.ts'
import type { LinearProgram } from '../lp/program.ts'
import { tolerance } from '../lp/tolerance.ts'

/** The same program with fewer things for a dense tableau to carry; columns keep their numbers. */
export interface ReducedProgram {
  readonly columnLower: Float64Array
  readonly columnUpper: Float64Array
  /** 1 where the row still has to be written; the others hold whatever the columns do. */
  readonly kept: Uint8Array
}

/**
 * Rows of one column become bounds, rows without columns are checked and dropped, bounds a row implies are dropped (each
 * would be a row of the tableau). Returns 'infeasible' when a row or bound cannot hold.
 */
export function reduceProgram(program: LinearProgram): ReducedProgram | 'infeasible' {
  const columnLower = program.columnLower.slice()
  const columnUpper = program.columnUpper.slice()
  const kept = new Uint8Array(program.rowCount).fill(1)
  const { count, column, value } = singleTerms(program)
  for (let i = 0; i < program.rowCount; i++) {
    const lower = program.rowLower[i] ?? 0
    const upper = program.rowUpper[i] ?? 0
    if (count[i] === 0) {
      if (!(lower <= tolerance.solver && upper >= -tolerance.solver)) return 'infeasible'
      kept[i] = 0
    } else if (count[i] === 1) {
      const j = column[i] ?? 0
      const a = value[i] ?? 1
      const [low, high] = a > 0 ? [lower / a, upper / a] : [upper / a, lower / a]
      columnLower[j] = Math.max(columnLower[j] ?? 0, low)
      columnUpper[j] = Math.min(columnUpper[j] ?? 0, high)
      kept[i] = 0
    }
  }
  for (let j = 0; j < program.columnCount; j++) {
    const low = columnLower[j] ?? 0
    const high = columnUpper[j] ?? 0
    if (low <= high) continue
    // Two rows may fix a column to the same figure and differ by rounding.
    if (low - high > tolerance.solver * Math.max(1, Math.abs(low))) return 'infeasible'
    columnUpper[j] = low
  }
  dropImpliedBounds({ ...program, columnLower, columnUpper }, kept)
  return { columnLower, columnUpper, kept }
}

interface SingleTerms {
  readonly count: Int32Array
  readonly column: Int32Array
  readonly value: Float64Array
}

/** How many columns each row has, and the last of them. */
function singleTerms(program: LinearProgram): SingleTerms {
  const count = new Int32Array(program.rowCount)
  const column = new Int32Array(program.rowCount)
  const value = new Float64Array(program.rowCount)
  for (let j = 0; j < program.columnCount; j++) {
    for (let k = program.columnStart[j] ?? 0; k < (program.columnStart[j + 1] ?? 0); k++) {
      const row = program.rowIndex[k] ?? 0
      if (program.value[k] === 0) continue
      addAt(count, row, 1)
      column[row] = j
      value[row] = program.value[k] ?? 0
    }
  }
  return { count, column, value }
}

/** Works on the bounds in place, one column at a time, so that no bound is dropped on the strength of another dropped one. */
function dropImpliedBounds(program: LinearProgram, kept: Uint8Array): void {
  const onlyKept: LinearProgram = {
    ...program,
    rowLower: program.rowLower.map((limit, i) => (kept[i] === 1 ? limit : -Infinity)),
    rowUpper: program.rowUpper.map((limit, i) => (kept[i] === 1 ? limit : Infinity)),
  }
  const range = activityRange(onlyKept)
  for (let j = 0; j < program.columnCount; j++) {
    const upper = program.columnUpper[j] ?? 0
    const lower = program.columnLower[j] ?? 0
    if (upper === Infinity || lower === -Infinity || lower === upper) continue
    const implied = impliedBound(onlyKept, range, j, 'upper')
    if (!(implied <= upper + tolerance.impliedBound * Math.max(1, Math.abs(upper)))) continue
    program.columnUpper[j] = Infinity
    for (let k = program.columnStart[j] ?? 0; k < (program.columnStart[j + 1] ?? 0); k++) {
      const row = program.rowIndex[k] ?? 0
      const a = program.value[k] ?? 0
      if (a > 0) {
        addAt(range.finiteHigh, row, -(a * upper))
        addAt(range.infiniteHigh, row, 1)
      } else if (a < 0) {
        addAt(range.finiteLow, row, -(a * upper))
        addAt(range.infiniteLow, row, 1)
      }
    }
  }
}
