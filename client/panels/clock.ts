/** 13:00; the number of the period where a problem with its own data has no clock. */
export function clock(hour: number | null, period: number): string {
  return hour === null ? `#${period + 1}` : `${String(hour).padStart(2, '0')}:00`
}
