import type { BaselineChange } from '../../../../server/contract/baseline.ts'
import type { Kpis } from '../../../../server/contract/plan.ts'
import { isWorse, type OtherWay } from '../../../flows/otherWays.ts'
import { difference, percentMore } from '../../../text/decide/columnAmounts.ts'
import { waysWords } from '../../../text/decide/waysWords.ts'
import { about } from '../../about.ts'
import { FigureTable } from '../../FigureTable.tsx'
import { say } from '../../useText.ts'

type ChangeName = keyof BaselineChange

const columns = [
  ['costWithoutServersCnyPerItMwh', 'costWithout'],
  ['costCnyPerItMwh', 'costWith'],
  ['carbonTonnesPerItMwh', 'carbonLocation'],
  ['marketCarbonTonnesPerItMwh', 'carbonMarket'],
  ['meanOneWayLatencyMs', 'latency'],
  ['greenAnnualShare', 'greenPoints'],
  ['unservedItMw', 'unserved'],
] as const satisfies readonly (readonly [ChangeName, keyof typeof waysWords])[]

/** The plan less each other way; what is worse in the plan is orange. */
export function ChangesTable({ ways }: { readonly ways: readonly OtherWay[] }) {
  const others = ways.filter(({ id }) => id !== 'plan')
  return (
    <section>
      <h2>
        {say(waysWords.changes)} <small>{say(waysWords.figuresNote)}</small>
      </h2>
      <p class="quiet">{say(waysWords.changesNote)}</p>
      <div class="scroll-x">
        <FigureTable label={say(waysWords.changes)} class="ways wide" testId="changes-table">
          <thead>
            <tr>
              <td />
              {others.map(({ id }) => (
                <th key={id} scope="col">
                  {say(waysWords[id])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map(([name, title]) => (
              <tr key={name}>
                <th scope="row">{say(waysWords[title])}</th>
                {others.map(({ id, change, kpis }) => (
                  <td
                    key={id}
                    class={isWorse(name, change?.[name] ?? null) ? 'worse' : ''}
                    data-way={id}
                    data-figure={name}
                    data-about={about('wayChange', { way: id })}
                  >
                    {changeText(name, change?.[name] ?? null)}
                    {change && kpis && <small>{shareText(name, change, kpis)}</small>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </FigureTable>
      </div>
    </section>
  )
}

function changeText(name: ChangeName, change: number | null): string {
  if (change === null) return '–'
  if (name === 'greenAnnualShare') return difference(Math.round(change * 100))
  if (name === 'meanOneWayLatencyMs') return difference(Number(change.toFixed(1)))
  if (name === 'unservedItMw') return difference(Math.round(change))
  const isCarbon = name === 'carbonTonnesPerItMwh' || name === 'marketCarbonTonnesPerItMwh'
  return difference(Number((isCarbon ? change * 1000 : change).toFixed(1)))
}

/** The change over the other way's figure, for money and carbon. */
function shareText(name: ChangeName, change: BaselineChange, kpis: Kpis): string {
  if (name === 'meanOneWayLatencyMs' || name === 'greenAnnualShare' || name === 'unservedItMw') return ''
  return kpis[name] > 0 ? percentMore(change[name] / kpis[name]) : ''
}
