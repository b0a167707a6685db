import type { Words } from '../../server/contract/figure.ts'
import type { Operation } from '../../server/contract/operation.ts'

/** Consecutive periods that are looked at together: a typical day, or a stretch of a block of hours. */
export interface HourPage {
  readonly name: Words
  /** Days of the year it stands for; null for a stretch of hours. */
  readonly weight: number | null
  readonly firstPeriod: number
  readonly periodCount: number
}

/** Bars narrower than a few pixels can be neither seen nor hit: a longer block is cut into weeks. */
const longestPage = 168

/** The pages of a plan's hours in order. Every period is on exactly one. */
export function hourPages({ mode, days, periods }: Operation): readonly HourPage[] {
  return days.flatMap(({ name, weight, firstPeriod, periodCount }): HourPage[] => {
    if (mode === 'typicalDays') return [{ name, weight, firstPeriod, periodCount }]
    return Array.from({ length: Math.ceil(periodCount / longestPage) }, (_, i) => {
      const first = firstPeriod + i * longestPage
      const count = Math.min(longestPage, firstPeriod + periodCount - first)
      return { name: spanName(periods, first, first + count - 1), weight: null, firstPeriod: first, periodCount: count }
    })
  })
}

/** Number of the page that holds a period; 0 where none does. */
export function pageAt(pages: readonly HourPage[], period: number): number {
  const found = pages.findIndex(
    ({ firstPeriod, periodCount }) => period >= firstPeriod && period < firstPeriod + periodCount,
  )
  return Math.max(0, found)
}

/** A date in both languages. */
export function dateWords(month: number, dayOfMonth: number): Words {
  return { en: `${monthNames[month - 1] ?? ''} ${dayOfMonth}`, zh: `${month}月${dayOfMonth}日` }
}

export const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function spanName(periods: Operation['periods'], first: number, last: number): Words {
  const [from, to] = [dayName(periods[first]), dayName(periods[last])]
  if (from.en === to.en) return from
  return { en: `${from.en} – ${to.en}`, zh: `${from.zh}至${to.zh}` }
}

/** The date of a period, or its id where a problem with its own data has no calendar. */
export function dayName(period: Operation['periods'][number] | undefined): Words {
  if (!period) return { en: '', zh: '' }
  const { month, dayOfMonth, id } = period
  return month === null || dayOfMonth === null ? { en: id, zh: id } : dateWords(month, dayOfMonth)
}
