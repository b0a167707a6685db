import { reducedCosts } from './activity.ts'
import { activityRange, impliedBound } from './impliedBounds.ts'
import type { LinearProgram } from './program.ts'

export interface DualBound {
  /** No point of the program costs less than this. */
  readonly bound: number
  /** Largest multiplier with the wrong sign, relative to what it was computed from. */
  readonly residual: number
}

/**
 * The bound that row duals prove by weak duality, whatever solver they came from:
 *
 *   costOffset + Σ_i (y_i > 0 ? y_i rowLower_i : y_i rowUpper_i) + Σ_j (d_j > 0 ? d_j columnLower_j : d_j columnUpper_j)
 *
 * with d = cost − A'y. A row dual that points at a limit which does not exist is taken as 0 and counted in the
 * residual. A reduced cost that does so is counted too and uses the bound a row implies; with none it adds 0, which is
 * only right within the residual's tolerance.
 */
export function dualBound(program: LinearProgram, rowDuals: Float64Array): DualBound {
  let largestCost = 1
  for (const c of program.cost) largestCost = Math.max(largestCost, Math.abs(c))
  let bound = program.costOffset
  let residual = 0
  const duals = rowDuals.slice()
  for (let i = 0; i < program.rowCount; i++) {
    const y = duals[i] ?? 0
    const limit = (y > 0 ? program.rowLower[i] : program.rowUpper[i]) ?? 0
    if (y === 0) continue
    if (Number.isFinite(limit)) {
      bound += y * limit
    } else {
      residual = Math.max(residual, Math.abs(y) / largestCost)
      duals[i] = 0
    }
    if (Number.isNaN(y)) residual = Number.NaN
  }
  const reduced = reducedCosts(program, duals)
  const scale = columnScale(program, duals)
  let range: ReturnType<typeof activityRange> | undefined
  for (let j = 0; j < program.columnCount; j++) {
    const d = reduced[j] ?? 0
    if (d === 0) continue
    const limit = (d > 0 ? program.columnLower[j] : program.columnUpper[j]) ?? 0
    if (Number.isFinite(limit)) {
      bound += d * limit
      continue
    }
    residual = Math.max(residual, Math.abs(d) / (scale[j] ?? 1))
    range ??= activityRange(program)
    const implied = impliedBound(program, range, j, d > 0 ? 'lower' : 'upper')
    if (Number.isFinite(implied)) bound += d * implied
  }
  return { bound, residual }
}

/** max(1, |cost_j|, largest |a_ij y_i|): the size of what a reduced cost is the difference of. */
function columnScale(
  { columnCount, columnStart, rowIndex, value, cost }: LinearProgram,
  duals: Float64Array,
): Float64Array {
  const scale = new Float64Array(columnCount)
  for (let j = 0; j < columnCount; j++) {
    let largest = Math.max(1, Math.abs(cost[j] ?? 0))
    const end = columnStart[j + 1] ?? 0
    for (let k = columnStart[j] ?? 0; k < end; k++) {
      largest = Math.max(largest, Math.abs((value[k] ?? 0) * (duals[rowIndex[k] ?? 0] ?? 0)))
    }
    scale[j] = largest
  }
  return scale
}
