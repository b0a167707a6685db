import { forEachTerm, reducedCosts } from './activity.ts'
import { activityRange, impliedBound } from './impliedBounds.ts'
import type { LinearProgram } from './program.ts'
import { tolerance } from './tolerance.ts'

/** What one multiplier per row proves about a program, recomputed without a solver. */
export interface FarkasCheck {
  /** True: no point meets all rows and bounds. */
  readonly proved: boolean
  /**
   * What the weighted rows ask beyond anything the column bounds allow, in the unit of multiplier × limit. Positive
   * when the multipliers prove that nothing is feasible.
   */
  readonly margin: number
  /** The margin over the largest part it is the difference of. */
  readonly relativeMargin: number
}

/**
 * Farkas: with multipliers y, every feasible x would have to satisfy
 *
 *   Σ_i (y_i > 0 ? y_i rowLower_i : y_i rowUpper_i)  ≤  y'A x  ≤  Σ_j max over the column's bounds of (A'y)_j x_j
 *
 * so when the left side is larger than the right, nothing is feasible. A multiplier that leans on a limit that does not
 * exist is taken as 0. Where a column has no bound on the side it is pulled to, the bound some row implies stands in;
 * without one only rounding noise may be left out, and anything above it proves nothing.
 */
export function checkFarkas(program: LinearProgram, multipliers: Float64Array): FarkasCheck {
  if (multipliers.length !== program.rowCount)
    throw new RangeError(`${multipliers.length} multipliers for ${program.rowCount} rows`)
  const y = multipliers.slice()
  let asked = 0
  let largest = 0
  for (let i = 0; i < program.rowCount; i++) {
    const at = y[i] ?? 0
    if (at === 0) continue
    const limit = (at > 0 ? program.rowLower[i] : program.rowUpper[i]) ?? 0
    if (Number.isFinite(limit) || Number.isNaN(at)) {
      asked += at * limit
      largest = Math.max(largest, Math.abs(at * limit))
    } else y[i] = 0
  }
  const allowed = mostAllowed(program, y)
  const margin = asked - allowed.sum
  const scale = Math.max(largest, allowed.largest)
  const relativeMargin = scale > 0 ? margin / scale : 0
  return { proved: allowed.bounded && relativeMargin > tolerance.farkas, margin, relativeMargin }
}

/** The most that Σ (A'y)_j x_j can be within the column bounds. */
function mostAllowed(
  program: LinearProgram,
  y: Float64Array,
): { readonly sum: number; readonly largest: number; readonly bounded: boolean } {
  const pull = reducedCosts({ ...program, cost: new Float64Array(program.columnCount) }, y).map((d) => -d)
  const size = termSize(program, y)
  let range: ReturnType<typeof activityRange> | undefined
  let sum = 0
  let largest = 0
  let bounded = true
  for (let j = 0; j < program.columnCount; j++) {
    const d = pull[j] ?? 0
    if (d === 0) continue
    const limit = (d > 0 ? program.columnUpper[j] : program.columnLower[j]) ?? 0
    let part = d * limit
    if (!Number.isFinite(part)) {
      range ??= activityRange(program)
      const implied = d * impliedBound(program, range, j, d > 0 ? 'upper' : 'lower')
      const noise = Math.abs(d) <= tolerance.farkas * Math.max(1, size[j] ?? 0)
      if (!Number.isFinite(implied) && !noise) bounded = false
      part = Number.isFinite(implied) ? implied : 0
    }
    sum += part
    largest = Math.max(largest, Math.abs(part))
  }
  return { sum, largest, bounded: bounded && !Number.isNaN(sum) }
}

/** Largest |a_ij y_i| of each column: what rounding in A'y is proportional to. */
function termSize(program: LinearProgram, y: Float64Array): Float64Array {
  const size = new Float64Array(program.columnCount)
  forEachTerm(program, (row, column, value) => {
    size[column] = Math.max(size[column] ?? 0, Math.abs(value * (y[row] ?? 0)))
  })
  return size
}
