import { hourValues, monthValues } from '../numberedColumns.ts'
import type { Tables } from '../readTables.ts'

type HourRow = Parameters<typeof hourValues>[0]
type MonthRow = Parameters<typeof monthValues>[0]

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Mean of a shape over the day. */
export function dayMean(row: HourRow): number {
  return weighted(hourValues(row), () => 1)
}

/** Mean of a shape over a year of 365 days. */
export function yearMean(row: MonthRow): number {
  return weighted(monthValues(row), (month) => monthDays[month] ?? 0)
}

/** Mean over the week of each class that has both kinds of day: five weekdays, two weekend days. */
export function weekMeans({ workloadShapes: { rows } }: Tables): ReadonlyMap<string, number> {
  const days = new Map(rows.map(({ cells }) => [`${cells.workloadId} ${cells.dayType}`, dayMean(cells)]))
  const means = new Map<string, number>()
  for (const { cells } of rows) {
    const weekday = days.get(`${cells.workloadId} weekday`)
    const weekend = days.get(`${cells.workloadId} weekend`)
    if (weekday !== undefined && weekend !== undefined) means.set(cells.workloadId, (5 * weekday + 2 * weekend) / 7)
  }
  return means
}

function weighted(values: readonly number[], weight: (at: number) => number): number {
  const weights = values.map((_, at) => weight(at))
  const sum = values.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0)
  return sum / weights.reduce((total, value) => total + value, 0)
}
