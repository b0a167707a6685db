import { useMemo } from 'preact/hooks'
import { gramsOf, type HourTotals, hourTotals, sitesOf, yearMeans } from '../flows/hourTotals.ts'
import { operation, shownPeriod } from '../state/hours.ts'
import { percent, plain } from '../text/format.ts'
import type { hourNotes } from '../text/notes/hourNotes.ts'
import { about } from './about.ts'
import { FigureTable } from './FigureTable.tsx'
import { t } from './useText.ts'

type HourFigure = keyof typeof hourNotes

const whole = (value: number): string => plain(Math.round(value))

const rows: readonly (readonly [HourFigure, (totals: HourTotals) => string | null])[] = [
  ['hourLoad', ({ loadMw }) => whole(loadMw)],
  ['hourOwn', ({ ownMw }) => whole(ownMw)],
  ['hourImport', ({ importMw }) => whole(importMw)],
  ['hourDischarge', ({ dischargeMw }) => whole(dischargeMw)],
  ['hourCharge', ({ chargeMw }) => whole(chargeMw)],
  ['hourStored', ({ storedMwh }) => whole(storedMwh)],
  ['hourExport', ({ exportMw }) => whole(exportMw)],
  ['hourCurtailed', ({ curtailedMw }) => whole(curtailedMw)],
  ['hourBacklog', ({ backlogMwh }) => whole(backlogMwh)],
  ['hourCarbon', (totals) => whole(gramsOf(totals))],
  ['hourPrice', ({ priceCnyPerMwh }) => (priceCnyPerMwh === null ? null : whole(priceCnyPerMwh))],
  ['hourMatched', ({ matchedMw, loadMw }) => (loadMw > 0 ? percent(matchedMw / loadMw, 0) : null)],
]

/** What runs in the hour on the map, beside the mean of the year. */
export function HourFigures() {
  const now = operation.value
  const sites = useMemo(() => (now ? sitesOf(now, null) : []), [now])
  const year = useMemo(() => (now ? yearMeans(now, sites) : null), [now, sites])
  if (!year || sites.length === 0) return null
  const period = shownPeriod.value
  const hour = period === null ? null : hourTotals(sites, period)
  // What never happens in the plan takes no line: exports unless they are priced, storage unless it is built.
  const shown = rows.filter(([, text]) => ![null, '0'].includes(text(year)) || (hour && text(hour) !== '0'))
  return (
    <section data-testid="hour-figures">
      <h2>{t('hourFigures')}</h2>
      <FigureTable label={t('hourFigures')} class="ways">
        <thead>
          <tr>
            <td />
            {hour && (
              <th scope="col" class="ours">
                {t('hourColumn')}
              </th>
            )}
            <th scope="col">{t('yearColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(([key, text]) => (
            <tr key={key} data-figure={key}>
              <th scope="row">{t(key)}</th>
              {hour && (
                <td class="ours" data-about={about(key)}>
                  {text(hour) ?? '–'}
                </td>
              )}
              <td data-about={about(key)}>{text(year) ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </FigureTable>
      <p class="quiet">{t('hourFiguresHint')}</p>
    </section>
  )
}
