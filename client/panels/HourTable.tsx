import { hourPages, pageAt } from '../flows/hourPages.ts'
import { gramsOf, type HourTotals, hourTotals, sitesOf } from '../flows/hourTotals.ts'
import { operation, shownPeriod } from '../state/hours.ts'
import type { hourNotes } from '../text/notes/hourNotes.ts'
import { about } from './about.ts'
import { clock } from './clock.ts'
import { type Column, DataTable } from './DataTable.tsx'
import { say, t } from './useText.ts'

interface Row extends HourTotals {
  readonly period: number
  readonly hour: number | null
}

/** The table twin of the strip under the map: every hour of the day on it, all sites together. */
export function HourTable() {
  const now = operation.value
  if (!now) return null
  const pages = hourPages(now)
  const page = pages[pageAt(pages, shownPeriod.value ?? 0)]
  if (!page) return null
  const sites = sitesOf(now, null)
  const rows = Array.from({ length: page.periodCount }, (_, i): Row => {
    const period = page.firstPeriod + i
    return { period, hour: now.periods[period]?.hour ?? null, ...hourTotals(sites, period) }
  })
  const column = (
    kind: keyof typeof hourNotes & Parameters<typeof t>[0],
    of: (row: Row) => number | null,
  ): Column<Row> => ({
    title: t(kind),
    cell: (row) => {
      const value = of(row)
      return value === null ? null : Math.round(value)
    },
    about: () => about(kind),
  })
  return (
    <DataTable
      title={`${t('tableHours')}${t('colon')}${say(page.name)}`}
      testId="hour-table"
      rows={rows}
      rowId={({ period }) => String(period)}
      marks={({ period, loadMw }) => ({ 'data-period': period, 'data-mw': Math.round(loadMw) })}
      columns={[
        { title: t('hourColumnTime'), isName: true, cell: ({ hour, period }) => clock(hour, period) },
        column('hourLoad', ({ loadMw }) => loadMw),
        column('hourOwn', ({ ownMw }) => ownMw),
        column('hourImport', ({ importMw }) => importMw),
        column('hourDischarge', ({ dischargeMw }) => dischargeMw),
        column('hourCharge', ({ chargeMw }) => chargeMw),
        column('hourCarbon', gramsOf),
        column('hourPrice', ({ priceCnyPerMwh }) => priceCnyPerMwh),
      ]}
    />
  )
}
