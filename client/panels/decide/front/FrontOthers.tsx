import { letterOf, otherCost } from '../../../flows/frontLayout.ts'
import { frontWords } from '../../../text/decide/frontWords.ts'
import { about } from '../../about.ts'
import { FigureTable } from '../../FigureTable.tsx'
import { Provenance } from '../../Provenance.tsx'
import { say } from '../../useText.ts'
import { shownIn } from './frontFigures.ts'
import type { FrontViewProps } from './frontViewProps.ts'

/** The plan asked about and the baselines: where they stand, and how much cheaper or cleaner the front is. */
export function FrontOthers({ answer, scales, servers }: FrontViewProps) {
  const dash = '–'
  const moneyOf = (cny: number | null): string => (cny === null ? dash : shownIn(cny, scales.cost))
  return (
    <section>
      <h2>
        {say(frontWords.others)} <small>{say(servers ? frontWords.withServers : frontWords.withoutServers)}</small>
      </h2>
      <div class="scroll-x front-table front-others">
        <FigureTable label={say(frontWords.others)} testId="front-others">
          <thead>
            <tr>
              <th scope="col">{say(frontWords.othersPlan)}</th>
              <th scope="col">{say(frontWords.tableCost)}</th>
              <th scope="col">{say(frontWords.othersEmits)}</th>
              <th scope="col">{say(frontWords.othersCheaper)}</th>
              <th scope="col">{say(frontWords.othersCleaner)}</th>
            </tr>
          </thead>
          <tbody>
            {answer.others.map(({ id, name, kpis, costCny, cappedTonnes, cheaperByCny, cleanerByTonnes }, index) => (
              <tr key={id} data-other={id}>
                <th scope="row">
                  {letterOf(index)} · {say(name)}
                </th>
                <td data-about={about('frontOtherCost')}>{moneyOf(otherCost({ kpis, costCny }, servers))}</td>
                <td data-about={about('frontOtherCarbon')}>
                  {cappedTonnes === null ? dash : shownIn(cappedTonnes, scales.tonnes)}
                </td>
                <td data-about={about('frontCheaper')}>
                  {cheaperByCny === null ? dash : shownIn(cheaperByCny, scales.cost)}
                </td>
                <td data-about={about('frontCleaner')}>
                  {cleanerByTonnes === null ? dash : shownIn(cleanerByTonnes, scales.tonnes)}
                </td>
              </tr>
            ))}
          </tbody>
        </FigureTable>
      </div>
      <ul class="statements">
        {answer.others.map(({ id, text, dominated }, index) => (
          <li key={id} class={dominated ? 'worse' : ''}>
            <Provenance about={about('statement')}>{`${letterOf(index)} · ${say(text)}`}</Provenance>
          </li>
        ))}
      </ul>
    </section>
  )
}
