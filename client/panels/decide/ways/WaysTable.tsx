import type { Words } from '../../../../server/contract/figure.ts'
import type { Kpis } from '../../../../server/contract/plan.ts'
import type { OtherWay } from '../../../flows/otherWays.ts'
import { language } from '../../../state/preferences.ts'
import { kilograms, rowCarbonStep, rowMoneyStep } from '../../../text/decide/columnAmounts.ts'
import { waysWords } from '../../../text/decide/waysWords.ts'
import { inColumn, type Language, milliseconds, percent, plain } from '../../../text/format.ts'
import type { ResultName } from '../../../text/notes/resultNotes.ts'
import { about } from '../../about.ts'
import { FigureTable } from '../../FigureTable.tsx'
import { say } from '../../useText.ts'

interface Row {
  readonly title: Words
  readonly note: ResultName
  readonly text: (kpis: Kpis, language: Language) => string
}

/** Amounts all in the unit that leaves three figures to the smallest; its name stands in the title. */
interface AmountRow {
  readonly title: Words
  readonly note: ResultName
  readonly amount: (kpis: Kpis) => number
  readonly step: typeof rowMoneyStep
}

const share = (value: number | null): string => (value === null ? '–' : percent(value))

const groups: readonly (readonly [Words, readonly (Row | AmountRow)[]])[] = [
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
      {
        title: waysWords.yearCostWithout,
        note: 'kpiCostWithout',
        amount: (k) => k.costWithoutServersCny,
        step: rowMoneyStep,
      },
      { title: waysWords.yearCostWith, note: 'kpiCostWith', amount: (k) => k.costCny, step: rowMoneyStep },
      { title: waysWords.yearCarbon, note: 'kpiCarbon', amount: (k) => k.carbonTonnes, step: rowCarbonStep },
      { title: waysWords.yearMarket, note: 'kpiMarket', amount: (k) => k.marketCarbonTonnes, step: rowCarbonStep },
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

/** A row of amounts as one of texts: title and cells share the unit. */
function inOneUnit(row: Row | AmountRow, ways: readonly OtherWay[], language: Language): Row {
  if (!('step' in row)) return row
  const { title, note, amount, step } = row
  const amounts = ways.flatMap(({ kpis }) => (kpis ? [amount(kpis)] : []))
  const [divisor, unit] = step(amounts, language)
  const name = unit.replace(' ', '\u00a0')
  const withUnit = { en: title.en.replace('…', name), zh: title.zh.replace('…', name) }
  return { title: withUnit, note, text: (kpis) => inColumn(amount(kpis) / divisor + 0) }
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
              {rows
                .map((one) => inOneUnit(one, ways, language.value))
                .map(({ title, note, text }) => (
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
