import type { Words } from '../../../../server/contract/figure.ts'
import type { Kpis } from '../../../../server/contract/plan.ts'
import type { OtherWay } from '../../../flows/otherWays.ts'
import { language } from '../../../state/preferences.ts'
import { kilograms, planCarbon, planMoney } from '../../../text/decide/columnAmounts.ts'
import { waysWords } from '../../../text/decide/waysWords.ts'
import { type Language, milliseconds, percent, plain } from '../../../text/format.ts'
import type { ResultName } from '../../../text/notes/resultNotes.ts'
import { about } from '../../about.ts'
import { FigureTable } from '../../FigureTable.tsx'
import { say } from '../../useText.ts'

interface Row {
  readonly title: Words
  readonly note: ResultName
  readonly text: (kpis: Kpis, language: Language) => string
}

const share = (value: number | null): string => (value === null ? '–' : percent(value, 0))

const groups: readonly (readonly [Words, readonly Row[]])[] = [
  [
    waysWords.perMwh,
    [
      row(
        'costWithout',
        'rowCostWithout',
        served((k) => plain(Math.round(k.costWithoutServersCnyPerItMwh))),
      ),
      row(
        'costWith',
        'rowCostWith',
        served((k) => plain(Math.round(k.costCnyPerItMwh))),
      ),
      row(
        'carbonLocation',
        'rowCarbonLocation',
        served((k) => kilograms(k.carbonTonnesPerItMwh)),
      ),
      row(
        'carbonMarket',
        'rowCarbonMarket',
        served((k) => kilograms(k.marketCarbonTonnesPerItMwh)),
      ),
    ],
  ],
  [
    waysWords.perYear,
    [
      row('yearCostWithout', 'kpiCostWithout', (k, l) => planMoney(k.costWithoutServersCny, l)),
      row('yearCostWith', 'kpiCostWith', (k, l) => planMoney(k.costCny, l)),
      row('yearCarbon', 'kpiCarbon', (k, l) => planCarbon(k.carbonTonnes, l)),
      row('yearMarket', 'kpiMarket', (k, l) => planCarbon(k.marketCarbonTonnes, l)),
    ],
  ],
  [
    waysWords.reach,
    [
      row('latency', 'rowLatency', (k) => milliseconds(k.meanOneWayLatencyMs)),
      row('green', 'rowGreen', (k) => share(k.greenAnnualShare)),
      row('greenCertificate', 'greenCertificate', (k) => share(k.greenCertificateShare)),
      row('greenHourly', 'greenHourly', (k) => share(k.greenHourlyShare)),
      row('unserved', 'rowUnserved', (k) => plain(Math.round(k.unservedItMw))),
    ],
  ],
]

/** A dash where nothing is served: nothing has no price. */
function served(text: (kpis: Kpis) => string): Row['text'] {
  return (kpis) => (kpis.itEnergyMwh > 0 ? text(kpis) : '–')
}

function row(title: keyof typeof waysWords, note: ResultName, text: Row['text']): Row {
  return { title: waysWords[title], note, text }
}

/** What each way costs, emits, reaches and leaves, per MWh of IT work and in a year. */
export function WaysTable({ ways }: { readonly ways: readonly OtherWay[] }) {
  return (
    <section>
      <h2>{say(waysWords.figures)}</h2>
      <div class="scroll-x">
        <FigureTable label={say(waysWords.figures)} class="ways wide" testId="ways-table">
          <thead>
            <tr>
              <td />
              {ways.map(({ id }) => (
                <th key={id} scope="col" class={id === 'plan' ? 'ours' : ''}>
                  {say(waysWords[id])}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(([group, rows]) => (
            <tbody key={group.en}>
              <tr class="group">
                <th scope="rowgroup" colSpan={ways.length + 1}>
                  {say(group)}
                </th>
              </tr>
              {rows.map(({ title, note, text }) => (
                <tr key={note}>
                  <th scope="row">{say(title)}</th>
                  {ways.map(({ id, kpis }) => (
                    <td
                      key={id}
                      class={id === 'plan' ? 'ours' : ''}
                      data-way={id}
                      data-figure={note}
                      data-about={about(note, { way: id })}
                    >
                      {kpis ? text(kpis, language.value) : '–'}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </FigureTable>
      </div>
    </section>
  )
}
