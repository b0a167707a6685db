import '../style/charts.css'
import type { ComponentChildren } from 'preact'
import type { PlanSite } from '../../server/contract/plan.ts'
import { BalanceChart } from '../charts/BalanceChart.tsx'
import { LevelChart } from '../charts/LevelChart.tsx'
import { hourPages, pageAt } from '../flows/hourPages.ts'
import { type BalanceHour, balanceSpan, siteBalance } from '../flows/siteBalance.ts'
import { operation, shownPeriod, showPeriod } from '../state/hours.ts'
import type { TextKey } from '../text/en.ts'
import { joined, plain, power } from '../text/format.ts'
import { DayPicker } from './DayPicker.tsx'
import { DurationCurves } from './DurationCurves.tsx'
import { HourTicks } from './HourTicks.tsx'
import { SiteHourTable } from './SiteHourTable.tsx'
import { say, t } from './useText.ts'

/** A site hour by hour: balance, storage, price and carbon of the day on the map, and the year in falling order. */
export function SiteHours({ site }: { readonly site: PlanSite }) {
  const now = operation.value
  if (!now) return null
  const pages = hourPages(now)
  const page = pages[pageAt(pages, shownPeriod.value ?? 0)]
  const hours = page ? siteBalance(now, site.siteId, page) : []
  if (!page || hours.length === 0) return null
  const common = { hours, shown: shownPeriod.value, onPick: showPeriod }
  const prices = hours.map(({ priceCnyPerMwh }) => priceCnyPerMwh)
  const grams = hours.map(({ gramsPerKwh }) => gramsPerKwh)
  return (
    <div data-testid="site-hours">
      <h3>{`${t('siteDay')} (${balanceText(hours)})`}</h3>
      <DayPicker pages={pages} page={page} />
      <BalanceChart {...common} label={balanceLabel(hours)} />
      <HourTicks hours={hours} />
      <Legend />
      {site.builtStorageMwh > 0 && (
        <Level title={`${t('hourStored')} (0 … ${plain(Math.round(site.builtStorageMwh))})`}>
          <LevelChart
            {...common}
            values={hours.map(({ storedMwh }) => storedMwh)}
            most={site.builtStorageMwh}
            label={t('hourStored')}
          />
        </Level>
      )}
      {prices.every((price) => price !== null) && (
        <Level title={`${t('hourPrice')} (${span(prices)})`}>
          <LevelChart {...common} values={prices} most={0} label={`${t('hourPrice')} ${span(prices)}`} />
        </Level>
      )}
      <Level title={`${t('hourCarbon')} (${span(grams)})`}>
        <LevelChart {...common} values={grams} most={0} label={`${t('hourCarbon')} ${span(grams)}`} />
      </Level>
      <SiteHourTable site={site} hours={hours} />
      <DurationCurves siteId={site.siteId} />
    </div>
  )

  function balanceLabel(all: readonly BalanceHour[]): string {
    const most = Math.max(...all.map(({ loadMw }) => loadMw))
    return `${say(site.name)}${t('colon')}${t('siteDay')}${t('comma')}${t('hourLoad')} ≤ ${joined(power(most))}`
  }
}

function Level({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <>
      <h3>{title}</h3>
      {children}
    </>
  )
}

/** Colours in the order they are stacked; what goes into storage has the colour of what comes out, below the axis. */
const partText = {
  wind: 'partWind',
  solar: 'partSolar',
  discharge: 'partStorage',
  import: 'partImport',
  export: 'partExport',
  curtailed: 'partCurtailed',
  load: 'partLoad',
} as const satisfies Readonly<Record<string, TextKey>>

/** What the colours of the balance are. */
function Legend() {
  return (
    <ul class="chart-legend">
      {Object.entries(partText).map(([part, text]) => (
        <li key={part}>
          <i class={part} />
          {t(text)}
        </li>
      ))}
    </ul>
  )
}

function balanceText(hours: readonly BalanceHour[]): string {
  const { belowMw, topMw } = balanceSpan(hours)
  return `${belowMw > 0 ? '−' : ''}${plain(Math.round(belowMw))} … ${plain(Math.round(topMw))}`
}

function span(values: readonly number[]): string {
  return `${plain(Math.round(Math.min(...values)))} … ${plain(Math.round(Math.max(...values)))}`
}
