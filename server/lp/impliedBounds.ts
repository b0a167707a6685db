import { addAt } from './addAt.ts'
import type { LinearProgram } from './program.ts'

/** Least and greatest activity the column bounds allow for each row; infinite terms are counted apart from the finite sum. */
export interface ActivityRange {
  readonly finiteLow: Float64Array
  readonly finiteHigh: Float64Array
  readonly infiniteLow: Int32Array
  readonly infiniteHigh: Int32Array
}

export function activityRange(program: LinearProgram): ActivityRange {
  const range: ActivityRange = {
    finiteLow: new Float64Array(program.rowCount),
    finiteHigh: new Float64Array(program.rowCount),
    infiniteLow: new Int32Array(program.rowCount),
    infiniteHigh: new Int32Array(program.rowCount),
  }
  const { columnCount, columnStart, rowIndex, value, columnLower, columnUpper } = program
  for (let j = 0; j < columnCount; j++) {
    const lower = columnLower[j] ?? 0
    const upper = columnUpper[j] ?? 0
    const end = columnStart[j + 1] ?? 0
    for (let k = columnStart[j] ?? 0; k < end; k++) {
      const a = value[k] ?? 0
      if (a === 0) continue
      const row = rowIndex[k] ?? 0
      const low = a * (a > 0 ? lower : upper)
      const high = a * (a > 0 ? upper : lower)
      if (Number.isFinite(low)) addAt(range.finiteLow, row, low)
      else addAt(range.infiniteLow, row, 1)
      if (Number.isFinite(high)) addAt(range.finiteHigh, row, high)
      else addAt(range.infiniteHigh, row, 1)
    }
  }
  return range
}

/**
 * The tightest bound some row alone puts on a column, given the bounds of the row's other columns; infinite when
 * no row gives one. Every feasible point respects it, so it may stand in for a missing bound in a proof.
 */
export function impliedBound(
  program: LinearProgram,
  range: ActivityRange,
  column: number,
  side: 'lower' | 'upper',
): number {
  let best = side === 'upper' ? Infinity : -Infinity
  for (let k = program.columnStart[column] ?? 0; k < (program.columnStart[column + 1] ?? 0); k++) {
    const row = program.rowIndex[k] ?? 0
    const value = program.value[k] ?? 0
    if (value === 0) continue
    // a x ≤ rowUpper − least of the others bounds x from above when a > 0; the lower limit does so when a < 0.
    const useUpper = value > 0 === (side === 'upper')
    const limit = (useUpper ? program.rowUpper[row] : program.rowLower[row]) ?? 0
    if (!Number.isFinite(limit)) continue
    const own = extreme(program, column, value, useUpper ? 'low' : 'high')
    const infinite = (useUpper ? range.infiniteLow[row] : range.infiniteHigh[row]) ?? 0
    if (infinite > (Number.isFinite(own) ? 0 : 1)) continue
    const finite = (useUpper ? range.finiteLow[row] : range.finiteHigh[row]) ?? 0
    const others = Number.isFinite(own) ? finite - own : finite
    const bound = (limit - others) / value
    best = side === 'upper' ? Math.min(best, bound) : Math.max(best, bound)
  }
  return best
}

function extreme(program: LinearProgram, column: number, value: number, end: 'low' | 'high'): number {
  const bound = value > 0 === (end === 'low') ? program.columnLower[column] : program.columnUpper[column]
  return value === 0 ? 0 : value * (bound ?? 0)
}
