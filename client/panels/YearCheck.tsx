import type { YearCheck as Check } from '../../server/contract/yearCheck.ts'
import { language } from '../state/preferences.ts'
import type { TextKey } from '../text/en.ts'
import { carbon, joined, money, percent, plain } from '../text/format.ts'
import type { ResultName } from '../text/notes/resultNotes.ts'
import { about } from './about.ts'
import { FigureTable } from './FigureTable.tsx'
import { say, t } from './useText.ts'

/** The plan's sizes run through all hours of the year, beside what its typical days said. */
export function YearCheck({ check }: { readonly check: Check }) {
  const lang = language.value
  const share = (value: number | null): string => (value === null ? '–' : percent(value))
  const rows: readonly (readonly [TextKey & ResultName, string, string])[] = [
    ['checkCost', joined(money(check.typicalDaysCostCny, lang)), joined(money(check.hourlyCostCny, lang))],
    ['checkImport', plain(check.typicalDaysImportMwh / 1000), plain(check.hourlyImportMwh / 1000)],
    [
      'checkCarbon',
      joined(carbon(check.typicalDaysCarbonTonnes, lang)),
      joined(carbon(check.hourlyCarbonTonnes, lang)),
    ],
    ...(check.shortMwh > 0.5 ? [['checkShort', '0', plain(check.shortMwh)] as const] : []),
    ['checkMatched', share(check.typicalDaysMatchedShare), share(check.hourlyMatchedShare)],
  ]
  return (
    <section data-testid="year-check">
      <h2>{t('yearCheck')}</h2>
      <p class="quiet">{say(check.text)}</p>
      <FigureTable label={t('yearCheck')} class="ways">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('timeTypicalDays')}</th>
            <th scope="col" class="ours">
              {t('allHours')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, typical, hourly]) => (
            <tr key={key}>
              <th scope="row">{t(key)}</th>
              <td data-about={about(key)}>{typical}</td>
              <td class="ours" data-about={about(key)}>
                {hourly}
              </td>
            </tr>
          ))}
        </tbody>
      </FigureTable>
    </section>
  )
}
