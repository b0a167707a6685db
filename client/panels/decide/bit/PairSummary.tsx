import type { Plan } from '../../../../server/contract/plan.ts'
import type { BitVsElectronPair } from '../../../../server/contract/reports.ts'
import { countWays, dirtierOnGrid, pairWays } from '../../../flows/bitPairs.ts'
import { bitWords, countWords, dirtierWords } from '../../../text/decide/bitWords.ts'
import { kilograms } from '../../../text/decide/columnAmounts.ts'
import { about } from '../../about.ts'
import { FigureTable } from '../../FigureTable.tsx'
import { Provenance } from '../../Provenance.tsx'
import { say } from '../../useText.ts'
import { provinceName } from '../comparison/placeName.ts'
import { aboutPair } from './aboutPair.ts'

interface PairSummaryProps {
  readonly plan: Plan
  readonly pairs: readonly BitVsElectronPair[]
}

/** The answer over all pairs: what wins how often, and where moving makes carbon worse. */
export function PairSummary({ plan, pairs }: PairSummaryProps) {
  const cheapest = countWays(pairs, 'cheapest')
  const leastCarbon = countWays(pairs, 'leastCarbon')
  const { dirtier, movable, worst } = dirtierOnGrid(pairs)
  return (
    <section>
      <p class="lead" data-testid="pair-lead">
        <Provenance about={about('pairCount')}>
          {' '}
          {say(
            countWords({
              pairs: pairs.length,
              bit: cheapest.bit + cheapest.bitOnGrid,
              electron: cheapest.electron,
              stay: cheapest.stay,
            }),
          )}
        </Provenance>
      </p>
      {worst?.bitOnGrid && (
        <ul class="statements">
          <li class="worse" data-testid="dirtier-on-grid">
            <Provenance about={aboutPair('pairCarbon', worst)}>
              {' '}
              {say(
                dirtierWords({
                  dirtier,
                  movable,
                  region: provinceName(plan, worst.regionId),
                  province: provinceName(plan, worst.provinceId),
                  thereKg: kilograms(worst.bitOnGrid.carbonTonnesPerItMwh),
                  homeKg: kilograms(worst.stay.carbonTonnesPerItMwh),
                }),
              )}
            </Provenance>
          </li>
        </ul>
      )}
      <FigureTable label={say(bitWords.bestCounts)} class="pair-counts" testId="pair-counts">
        <thead>
          <tr>
            <th scope="col">{say(bitWords.bestCounts)}</th>
            <th scope="col">{say(bitWords.cheapest)}</th>
            <th scope="col">{say(bitWords.leastCarbon)}</th>
          </tr>
        </thead>
        <tbody>
          {pairWays.map((way) => (
            <tr key={way}>
              <th scope="row">
                <span class={`pair-letter ${way}`}>{say(bitWords[`${way}Letter`])}</span> {say(bitWords[way])}
              </th>
              <td data-about={about('pairCount')}>{cheapest[way]}</td>
              <td data-about={about('pairCount')}>{leastCarbon[way]}</td>
            </tr>
          ))}
        </tbody>
      </FigureTable>
    </section>
  )
}
