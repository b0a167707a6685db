import { rowActivity, rowMagnitude } from './activity.ts'
import type { LinearProgram } from './program.ts'

/**
 * Largest violation of any row, bound or whole-number demand. A row's violation is relative to max(1, |limit|, its
 * largest term), because that is what rounding in its sum is proportional to; a bound's to max(1, |bound|).
 */
export function primalResidual(program: LinearProgram, values: Float64Array): number {
  const activity = rowActivity(program, values)
  const magnitude = rowMagnitude(program, values)
  let worst = 0
  for (let i = 0; i < program.rowCount; i++) {
    const at = activity[i] ?? 0
    worst = Math.max(worst, violation(at, program.rowLower[i] ?? 0, program.rowUpper[i] ?? 0, magnitude[i] ?? 0))
  }
  for (let j = 0; j < program.columnCount; j++) {
    const at = values[j] ?? 0
    worst = Math.max(worst, violation(at, program.columnLower[j] ?? 0, program.columnUpper[j] ?? 0, 0))
    if (program.integer?.[j] === 1) worst = Math.max(worst, Math.abs(at - Math.round(at)))
  }
  return worst
}

/** NaN stays NaN, so that a residual never looks small because a value is missing. */
function violation(at: number, lower: number, upper: number, magnitude: number): number {
  if (Number.isNaN(at)) return Number.NaN
  if (at < lower) return (lower - at) / Math.max(1, Math.abs(lower), magnitude)
  if (at > upper) return (at - upper) / Math.max(1, Math.abs(upper), magnitude)
  return 0
}
