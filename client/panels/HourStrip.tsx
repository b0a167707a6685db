import '../style/hours.css'
import { useEffect, useMemo } from 'preact/hooks'
import { HourBars } from '../charts/HourBars.tsx'
import { type HourBar, hourBars } from '../flows/hourBars.ts'
import { hourPages, pageAt } from '../flows/hourPages.ts'
import { operation, shownPeriod, showPeriod, stepPeriod, togglePlay } from '../state/hours.ts'
import { nameOf, siteNames } from '../state/names.ts'
import { selectedSiteId } from '../state/store.ts'
import { joined, power } from '../text/format.ts'
import { clock } from './clock.ts'
import { DayPicker } from './DayPicker.tsx'
import { HourNow } from './HourNow.tsx'
import { HourTicks } from './HourTicks.tsx'
import { say, t } from './useText.ts'
import { YearStrip } from './YearStrip.tsx'

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
  const siteId = now?.sites.some((site) => site.siteId === selectedSiteId.value) ? selectedSiteId.value : null
  const pages = useMemo(() => (now ? hourPages(now) : []), [now])
  const period = shownPeriod.value
  const page = pages[pageAt(pages, period ?? 0)]
  const bars = useMemo(() => (now && page ? hourBars(now, page, siteId) : []), [now, page, siteId])
  if (!now || !page) return null
  const bar = bars.find((one) => one.period === period)
  return (
    <section class="hour-strip" aria-label={t('hourStrip')} data-testid="hour-strip">
      <HourNow bar={bar ?? null} page={page} />
      <div class="hour-chart">
        <p class="hour-top">
          <DayPicker pages={pages} page={page} />
          <span class="quiet">
            {siteId === null ? t('ofAllSites') : t('ofSite').replace('…', say(nameOf(siteNames.value, siteId)))}
            {t('comma')}
            {t('highestLoad').replace('…', joined(power(fullHeightMw(bars))))}
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
        <YearStrip siteId={siteId} page={page} />
      </div>
    </section>
  )
}

function barText({ hour, period, loadMw, gramsPerKwh }: HourBar): string {
  return `${clock(hour, period)} · ${joined(power(loadMw))} · ${Math.round(gramsPerKwh)} gCO₂/kWh`
}

/** Load of a bar that would fill the strip. */
function fullHeightMw(bars: readonly HourBar[]): number {
  const some = bars.find(({ heightShare }) => heightShare > 0)
  return some ? some.loadMw / some.heightShare : 0
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
