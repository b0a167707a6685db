import type { Words } from '../../server/contract/figure.ts'
import type { Operation } from '../../server/contract/operation.ts'
import { dateWords, dayName } from './hourPages.ts'
import { gramsOf, hourTotals, sitesOf } from './hourTotals.ts'

/** One day of the brush under the bars. */
export interface YearCell {
  readonly name: Words
  /** First period shown when it is picked. */
  readonly firstPeriod: number
  /** Typical day that stands for it; its own number in a block of hours. */
  readonly day: number
  /** Month that begins with it, 1..12; null within a month. */
  readonly month: number | null
  /** Mean of the day, gCO2 per kWh. */
  readonly gramsPerKwh: number
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Every day of the year with the typical day that stands for it, or every day of a block of hours. Empty where a problem
 * with its own data has no calendar of days.
 */
export function yearCells(operation: Operation, siteId: string | null): readonly YearCell[] {
  return operation.mode === 'typicalDays' ? calendarCells(operation, siteId) : blockCells(operation, siteId)
}

function calendarCells(operation: Operation, siteId: string | null): YearCell[] {
  const { calendar, days } = operation
  const grams = days.map(({ firstPeriod, periodCount }) => meanGrams(operation, siteId, firstPeriod, periodCount))
  const leap = calendar.length === 366
  const dates = monthDays.flatMap((count, m) =>
    Array.from({ length: leap && m === 1 ? 29 : count }, (_, d) => ({ month: m + 1, dayOfMonth: d + 1 })),
  )
  return calendar.map((day, i) => {
    const { month, dayOfMonth } = dates[i] ?? { month: 12, dayOfMonth: 31 }
    return {
      name: dateWords(month, dayOfMonth),
      firstPeriod: days[day]?.firstPeriod ?? 0,
      day,
      month: dayOfMonth === 1 ? month : null,
      gramsPerKwh: grams[day] ?? 0,
    }
  })
}

function blockCells(operation: Operation, siteId: string | null): YearCell[] {
  const { periods } = operation
  const starts = periods.flatMap((period, t) => (t === 0 || period.hour === 0 ? [t] : []))
  return starts.map((firstPeriod, day) => {
    const period = periods[firstPeriod]
    return {
      name: dayName(period),
      firstPeriod,
      day,
      month: period?.dayOfMonth === 1 ? period.month : null,
      gramsPerKwh: meanGrams(operation, siteId, firstPeriod, (starts[day + 1] ?? periods.length) - firstPeriod),
    }
  })
}

function meanGrams(operation: Operation, siteId: string | null, first: number, count: number): number {
  const sites = sitesOf(operation, siteId)
  let [carbonTonnesPerHour, loadMw] = [0, 0]
  for (let t = first; t < first + count; t++) {
    const totals = hourTotals(sites, t)
    const hours = operation.periods[t]?.hours ?? 0
    carbonTonnesPerHour += totals.carbonTonnesPerHour * hours
    loadMw += totals.loadMw * hours
  }
  return gramsOf({ carbonTonnesPerHour, loadMw })
}
