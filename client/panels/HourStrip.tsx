import { useEffect } from 'preact/hooks'
import { HourBars } from '../charts/HourBars.tsx'
import { YearBrush } from '../charts/YearBrush.tsx'
import { type HourBar, hourBars } from '../flows/hourBars.ts'
import { hourPages, monthNames, pageAt } from '../flows/hourPages.ts'
import { yearCells } from '../flows/yearCells.ts'
import { operation, shownPeriod, showPeriod, stepPeriod, togglePlay } from '../state/hours.ts'
import { nameOf, siteNames } from '../state/names.ts'
import { language } from '../state/preferences.ts'
import { selectedSiteId } from '../state/store.ts'
import { joined, power } from '../text/format.ts'
import { clock } from './clock.ts'
import { DayPicker } from './DayPicker.tsx'
import { HourNow } from './HourNow.tsx'
import { HourTicks } from './HourTicks.tsx'
import { say, t } from './useText.ts'

/** The day under the map: what runs hour by hour, which day it is, and the year it stands for. */
export function HourStrip() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== ' ' || !isFree(event.target)) return
      event.preventDefault()
      togglePlay()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  const now = operation.value
  if (!now) return null
  const siteId = now.sites.some((site) => site.siteId === selectedSiteId.value) ? selectedSiteId.value : null
  const period = shownPeriod.value
  const pages = hourPages(now)
  const page = pages[pageAt(pages, period ?? 0)]
  if (!page) return null
  const bars = hourBars(now, page, siteId)
  const cells = yearCells(now, siteId)
  const bar = bars.find((one) => one.period === period)
  const highest = bars.reduce((most, one) => (one.loadMw > (most?.loadMw ?? -1) ? one : most), bars[0])
  const cellDay = period === null ? null : dayOfCells(cells, now.periods[period]?.day ?? 0, period)
  return (
    <section class="hour-strip" aria-label={t('hourStrip')} data-testid="hour-strip">
      <HourNow bar={bar ?? null} page={page} />
      <div class="hour-chart">
        <p class="hour-top">
          <DayPicker pages={pages} page={page} />
          <span class="quiet">
            {siteId === null ? t('ofAllSites') : t('ofSite').replace('…', say(nameOf(siteNames.value, siteId)))}
            {t('comma')}
            {t('highestLoad').replace(
              '…',
              joined(power((highest?.loadMw ?? 0) / Math.max(1e-9, highest?.heightShare ?? 1))),
            )}
          </span>
        </p>
        <HourBars
          bars={bars}
          shown={period}
          label={t('hourBarsLabel')}
          valueText={bar ? barText(bar) : t('wholeYear')}
          titleOf={barText}
          onPick={showPeriod}
          onKey={(event) => keyOnBars(event, bars)}
        />
        <HourTicks hours={bars} />
        {cells.length > 1 && (
          <>
            <YearBrush
              cells={cells}
              day={cellDay}
              label={t('yearBrushLabel')}
              valueText={say(page.name)}
              titleOf={(cell) => say(cell.name)}
              onPick={(cell) => showPeriod(cell.firstPeriod + hourOf(period, page.firstPeriod))}
            />
            <p class="ticks months" aria-hidden="true">
              {cells.flatMap(({ month }, i) =>
                month === null
                  ? []
                  : [
                      <span key={month} style={{ left: `${(i / cells.length) * 100}%` }}>
                        {monthText(month)}
                      </span>,
                    ],
              )}
            </p>
          </>
        )}
      </div>
    </section>
  )

  function barText({ hour, period: at, loadMw, gramsPerKwh }: HourBar): string {
    const load = joined(power(loadMw))
    return `${clock(hour, at)} · ${load} · ${Math.round(gramsPerKwh)} gCO₂/kWh`
  }
}

function keyOnBars(event: KeyboardEvent, bars: readonly HourBar[]): void {
  const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key]
  const end = { Home: bars[0], End: bars.at(-1) }[event.key]
  if (by !== undefined) {
    showPeriod(shownPeriod.value)
    stepPeriod(by)
  } else if (end) showPeriod(end.period)
  else if (event.key === ' ') togglePlay()
  else return
  event.preventDefault()
  event.stopPropagation()
}

/** The space bar plays the day wherever it has no work of its own. */
function isFree(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Element && target.closest('.map-canvas') !== null)
}

/** Position in the day, so that another day opens at the same hour. */
function hourOf(period: number | null, firstPeriod: number): number {
  return period === null ? 0 : Math.min(23, period - firstPeriod)
}

function dayOfCells(cells: ReturnType<typeof yearCells>, day: number, period: number): number {
  if (operation.value?.mode === 'typicalDays') return day
  return cells.findLast(({ firstPeriod }) => firstPeriod <= period)?.day ?? 0
}

function monthText(month: number): string {
  return language.value === 'zh' ? `${month}月` : (monthNames[month - 1] ?? '')
}
