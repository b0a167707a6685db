import { useMemo } from 'preact/hooks'
import { YearBrush } from '../charts/YearBrush.tsx'
import { type HourPage, monthNames } from '../flows/hourPages.ts'
import { type YearCell, yearCells } from '../flows/yearCells.ts'
import { operation, shownPeriod, showPeriod } from '../state/hours.ts'
import { language } from '../state/preferences.ts'
import { say, t } from './useText.ts'

interface YearStripProps {
  readonly siteId: string | null
  readonly page: HourPage
}

/** The days of the year, or of a block, under the bars; nothing where there is only one. */
export function YearStrip({ siteId, page }: YearStripProps) {
  const now = operation.value
  const cells = useMemo(() => (now ? yearCells(now, siteId) : []), [now, siteId])
  const day = dayShown(cells)
  const lang = language.value
  // Drawn anew when the day changes, not with every hour.
  return useMemo(
    () =>
      cells.length > 1 ? (
        <>
          <YearBrush
            cells={cells}
            day={day}
            label={t('yearBrushLabel')}
            valueText={say(page.name)}
            titleOf={(cell) => say(cell.name)}
            onPick={open}
          />
          <p class="ticks months" aria-hidden="true">
            {cells.flatMap(({ month }, i) =>
              month === null
                ? []
                : [
                    <span key={month} style={{ left: `${(i / cells.length) * 100}%` }}>
                      {lang === 'zh' ? `${month}月` : monthNames[month - 1]}
                    </span>,
                  ],
            )}
          </p>
        </>
      ) : null,
    [cells, day, page, lang],
  )
}

/** The same hour of the day picked. */
function open({ firstPeriod }: YearCell): void {
  const periods = operation.value?.periods ?? []
  const hour = periods[shownPeriod.value ?? -1]?.hour ?? null
  const day = periods[firstPeriod]?.day
  const same = periods.findIndex((period, t) => t >= firstPeriod && period.day === day && period.hour === hour)
  showPeriod(hour === null || same < 0 ? firstPeriod : same)
}

/** Number of the day on the map among the cells; null for the whole year. */
function dayShown(cells: readonly YearCell[]): number | null {
  const now = operation.value
  const period = shownPeriod.value
  if (!now || period === null) return null
  if (now.mode === 'typicalDays') return now.periods[period]?.day ?? null
  return cells.findLast(({ firstPeriod }) => firstPeriod <= period)?.day ?? null
}
