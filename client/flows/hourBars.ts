import type { Operation } from '../../server/contract/operation.ts'
import type { HourPage } from './hourPages.ts'
import { gramsOf, hourTotals, sitesOf } from './hourTotals.ts'

export interface HourBar {
  readonly period: number
  /** Hour of the day at which it begins; null where a problem with its own data has no calendar. */
  readonly hour: number | null
  readonly loadMw: number
  readonly gramsPerKwh: number
  /** Of the highest bar over all pages, so that days compare. 0..1 */
  readonly heightShare: number
}

/** The bars of one page: height is load at the meter, colour is carbon per kWh of that hour. */
export function hourBars(operation: Operation, page: HourPage, siteId: string | null): readonly HourBar[] {
  const sites = sitesOf(operation, siteId)
  const highest = operation.periods.reduce((most, _, t) => Math.max(most, hourTotals(sites, t).loadMw), 0)
  return Array.from({ length: page.periodCount }, (_, i) => {
    const period = page.firstPeriod + i
    const totals = hourTotals(sites, period)
    return {
      period,
      hour: operation.periods[period]?.hour ?? null,
      loadMw: totals.loadMw,
      gramsPerKwh: gramsOf(totals),
      heightShare: highest > 0 ? totals.loadMw / highest : 0,
    }
  })
}
