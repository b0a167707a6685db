import type { TimeAxis } from './timeAxis.ts'

/** Hours before 29 February in any year. */
const leapDayFrom = 59 * 24
const leapDayTo = 60 * 24

/**
 * Rows of a file → one value per hour from 00:00 on 1 January in Asia/Shanghai: shorter steps averaged, the year turned
 * by the hours its clock is behind, 29 February taken out where it is not wanted.
 */
export function toHours(rows: Float64Array, axis: TimeAxis, hoursPerYear: 8760 | 8784): Float64Array {
  const { rowsPerHour, shiftHours } = axis
  const hours = new Float64Array(axis.hoursPerYear)
  for (const at of hours.keys()) {
    let sum = 0
    for (let part = 0; part < rowsPerHour; part++) sum += rows[at * rowsPerHour + part] ?? 0
    hours[(at + shiftHours) % hours.length] = sum / rowsPerHour
  }
  return hoursPerYear < axis.hoursPerYear ? withoutLeapDay(hours) : hours
}

function withoutLeapDay(hours: Float64Array): Float64Array {
  const kept = new Float64Array(hours.length - (leapDayTo - leapDayFrom))
  kept.set(hours.subarray(0, leapDayFrom))
  kept.set(hours.subarray(leapDayTo), leapDayFrom)
  return kept
}
