import type { PlanSite } from '../../server/contract/plan.ts'
import type { BalanceHour } from '../flows/siteBalance.ts'
import type { hourNotes } from '../text/notes/hourNotes.ts'
import { about } from './about.ts'
import { clock } from './clock.ts'
import { type Column, DataTable } from './DataTable.tsx'
import { t } from './useText.ts'

interface SiteHourTableProps {
  readonly site: PlanSite
  readonly hours: readonly BalanceHour[]
}

/** The table twin of the charts of a site's day. */
export function SiteHourTable({ site, hours }: SiteHourTableProps) {
  const column = (
    title: string,
    kind: keyof typeof hourNotes,
    of: (hour: BalanceHour) => number | null,
  ): Column<BalanceHour> => ({
    title,
    cell: (hour) => {
      const value = of(hour)
      return value === null ? null : Math.round(value)
    },
    about: () => about(kind, { site: site.siteId }),
  })
  return (
    <details>
      <summary>{t('asTable')}</summary>
      <DataTable
        title={t('siteDay')}
        testId="site-hours-table"
        rows={hours}
        rowId={({ period }) => String(period)}
        marks={({ period }) => ({ 'data-period': period })}
        columns={[
          { title: t('hourColumnTime'), isName: true, cell: ({ hour, period }) => clock(hour, period) },
          column(t('hourLoad'), 'hourLoad', ({ loadMw }) => loadMw),
          column(t('partWind'), 'hourOwn', ({ supplyMw }) => supplyMw.wind),
          column(t('partSolar'), 'hourOwn', ({ supplyMw }) => supplyMw.solar),
          column(t('partDischarge'), 'hourDischarge', ({ supplyMw }) => supplyMw.discharge),
          column(t('partImport'), 'hourImport', ({ supplyMw }) => supplyMw.import),
          column(t('partCharge'), 'hourCharge', ({ giveMw }) => giveMw.charge),
          column(t('partExport'), 'hourExport', ({ giveMw }) => giveMw.export),
          column(t('partCurtailed'), 'hourCurtailed', ({ curtailedMw }) => curtailedMw),
          column(t('hourStored'), 'hourStored', ({ storedMwh }) => storedMwh),
          column(t('hourCarbon'), 'hourCarbon', ({ gramsPerKwh }) => gramsPerKwh),
          column(t('hourPrice'), 'hourPrice', ({ priceCnyPerMwh }) => priceCnyPerMwh),
        ]}
      />
    </details>
  )
}
