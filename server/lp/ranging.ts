import { rowActivity, rowMagnitude } from './activity.ts'
import type { LinearProgram } from './program.ts'
import { tolerance } from './tolerance.ts'

/** The limits that move together: the binding rows and columns of one rule. */
export interface MovedLimits {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
}

/** How far limits may move, in their own unit, before something else stands in the way; 0 where it already does. */
export interface StepRange {
  readonly down: number
  readonly up: number
}

/**
 * The ratio test of the simplex: with every column going `direction[j]` per unit the limits rise, the step at which the
 * first other column or row meets one of its limits. Within it the basis stays, and with it every dual.
 */
export function stepRange(
  program: LinearProgram,
  values: Float64Array,
  direction: Float64Array,
  moved: MovedLimits,
): StepRange {
  const range = { down: Infinity, up: Infinity }
  const movedColumns = new Set(moved.columns)
  const largest = direction.reduce((most, change) => Math.max(most, Math.abs(change)), 0)
  for (let j = 0; j < program.columnCount; j++) {
    const [at, lower, upper] = [values[j] ?? 0, program.columnLower[j] ?? 0, program.columnUpper[j] ?? 0]
    const change = stirs(direction[j] ?? 0, largest)
    if (!movedColumns.has(j)) {
      narrow(range, at, change, lower, upper)
      continue
    }
    // Its own upper limit moves too: what goes with it meets nothing, and of several some may stand below theirs.
    const left = stirs(1 - change, Math.max(1, largest))
    if (left === 0) continue
    narrow(range, at, change, lower, Infinity)
    if (Number.isFinite(upper)) narrow(range, upper - at, left, 0, Infinity)
  }
  const activity = rowActivity(program, values)
  const changes = rowActivity(program, direction)
  const terms = rowMagnitude(program, direction)
  const movedRows = new Set(moved.rows)
  for (let i = 0; i < program.rowCount; i++) {
    if (movedRows.has(i)) continue
    const change = stirs(changes[i] ?? 0, terms[i] ?? 0)
    narrow(range, activity[i] ?? 0, change, program.rowLower[i] ?? 0, program.rowUpper[i] ?? 0)
  }
  return range
}

function narrow(range: { down: number; up: number }, at: number, change: number, lower: number, upper: number): void {
  if (change === 0) return
  const size = Math.max(1, Math.abs(at))
  const below = room(at - lower, size) / Math.abs(change)
  const above = room(upper - at, size) / Math.abs(change)
  range.up = Math.min(range.up, change > 0 ? above : below)
  range.down = Math.min(range.down, change > 0 ? below : above)
}

/** The change, or 0 where it is rounding beside what it was computed from. */
function stirs(change: number, largest: number): number {
  return Math.abs(change) <= tolerance.still * largest ? 0 : change
}

/** What lies between a value and its limit; nothing where it stands on it. */
function room(distance: number, size: number): number {
  return distance <= tolerance.solver * size ? 0 : distance
}
