import { offsetOf } from './timeZone.ts'

const minutesPerDay = 1440

/** A time as it was written. */
export interface Stamp {
  /** Minutes from 1970-01-01 00:00 on the clock of the file. */
  readonly minutes: number
  /** What it says of that clock: minutes ahead of UTC, null when it says nothing. */
  readonly offsetMinutes: number | null
}

const written =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i
const compact = /^(\d{4})(\d{2})(\d{2})[:T ]?(\d{2}):?(\d{2})(\d{2})?(Z)?$/i

/**
 * ISO 8601 and its near kin, year first: `2025-01-01T13:00Z`, `2025/1/1 13:00`, `20250101:1300`. 24:00 is the end of
 * its day. Null for anything else: with the day or month first nobody can tell which is which.
 */
export function readStamp(text: string): Stamp | null {
  const parts = written.exec(text) ?? compact.exec(text)
  if (!parts) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((one) => Number(one ?? 0))
  const date = new Date(Date.UTC(year, month - 1, day))
  const isDate = year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  const isTime = minute < 60 && second < 60 && (hour < 24 || (hour === 24 && minute === 0 && second === 0))
  if (!isDate || !isTime) return null
  const zone = parts[7]
  const minutes = date.getTime() / 60_000 + hour * 60 + minute
  if (zone === undefined) return { minutes, offsetMinutes: null }
  return { minutes, offsetMinutes: /^[+-]/.test(zone) ? offsetOf(zone) : 0 }
}

/** Minutes from 1970 → `2025-01-01 13:00`. */
export function writeStamp(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ')
}

export function yearOf(minutes: number): number {
  return new Date(minutes * 60_000).getUTCFullYear()
}

/** Minutes from 1970 to 00:00 on that day. */
export function startOfDay(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) / 86_400_000) * minutesPerDay
}
