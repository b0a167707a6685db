import { useState } from 'preact/hooks'
import type { Plan } from '../../../../server/contract/plan.ts'
import type { BitVsElectronPair } from '../../../../server/contract/reports.ts'
import { type PairOrder, pairMatrix, savingOf, sortPairs } from '../../../flows/bitPairs.ts'
import { chosenPair } from '../../../state/pairChoice.ts'
import { bitWords } from '../../../text/decide/bitWords.ts'
import { difference } from '../../../text/decide/columnAmounts.ts'
import { milliseconds, plain } from '../../../text/format.ts'
import { Choice } from '../../Choice.tsx'
import { FigureTable } from '../../FigureTable.tsx'
import { say } from '../../useText.ts'
import { provinceName } from '../comparison/placeName.ts'
import { aboutPair } from './aboutPair.ts'

interface PairListProps {
  readonly plan: Plan
  readonly pairs: readonly BitVsElectronPair[]
  readonly open: BitVsElectronPair | null
}

const shownAtFirst = 12

/** The pairs as a ranked table: of one region or all, by money, carbon or latency. */
export function PairList({ plan, pairs, open }: PairListProps) {
  const [regionId, setRegion] = useState('')
  const [order, setOrder] = useState<PairOrder>('saving')
  const [all, setAll] = useState(false)
  const sorted = sortPairs(pairs, order, regionId === '' ? null : regionId)
  const shown = all ? sorted : sorted.slice(0, shownAtFirst)
  return (
    <section>
      <h2>{say(bitWords.list)}</h2>
      <div class="pair-filter">
        <label>
          <span class="unseen">{say(bitWords.region)}</span>
          <select value={regionId} data-testid="pair-region" onChange={(event) => setRegion(event.currentTarget.value)}>
            <option value="">{say(bitWords.allRegions)}</option>
            {pairMatrix(pairs).regionIds.map((id) => (
              <option key={id} value={id}>
                {say(provinceName(plan, id))}
              </option>
            ))}
          </select>
        </label>
        <Choice
          label={say(bitWords.order)}
          value={order}
          options={[
            ['saving', say(bitWords.bySaving)],
            ['carbon', say(bitWords.byCarbon)],
            ['latency', say(bitWords.byLatency)],
          ]}
          onChange={setOrder}
        />
      </div>
      <p class="quiet">{say(bitWords.listNote)}</p>
      <div class="scroll-x">
        <FigureTable label={say(bitWords.list)} class="pair-list" testId="pair-list">
          <thead>
            <tr>
              <th scope="col" class="name">
                {say(bitWords.pair)}
              </th>
              <th scope="col">{say(bitWords.saved)}</th>
              <th scope="col">{say(bitWords.itsCarbon)}</th>
              <th scope="col">{say(bitWords.avoided)}</th>
              <th scope="col">{say(bitWords.ms)}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((pair) => (
              <PairRow key={`${pair.regionId} ${pair.provinceId}`} plan={plan} pair={pair} isOpen={pair === open} />
            ))}
          </tbody>
        </FigureTable>
      </div>
      {shown.length < sorted.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {say(bitWords.showAll)} ({sorted.length})
        </button>
      )}
    </section>
  )
}

interface PairRowProps {
  readonly plan: Plan
  readonly pair: BitVsElectronPair
  readonly isOpen: boolean
}

function PairRow({ plan, pair, isOpen }: PairRowProps) {
  const { regionId, provinceId, cheapest, leastCarbon, oneWayLatencyMs } = pair
  const { costCny, carbonKg, cheapestMoreKg } = savingOf(pair)
  return (
    <tr class={isOpen ? 'chosen' : ''} data-pair={`${regionId} ${provinceId}`}>
      <th scope="row">
        <button
          type="button"
          class="link"
          onClick={() => {
            chosenPair.value = { regionId, provinceId }
          }}
        >
          {say(provinceName(plan, regionId))} → {say(provinceName(plan, provinceId))}
        </button>
      </th>
      <td data-about={aboutPair('pairSaving', pair)}>
        <span class={`pair-letter ${cheapest}`}>{say(bitWords[`${cheapest}Letter`])}</span> {plain(Math.round(costCny))}
      </td>
      <td class={cheapestMoreKg > 0.5 ? 'worse' : ''} data-about={aboutPair('pairSaving', pair)}>
        {difference(Math.round(cheapestMoreKg))}
      </td>
      <td data-about={aboutPair('pairSaving', pair)}>
        <span class={`pair-letter ${leastCarbon}`}>{say(bitWords[`${leastCarbon}Letter`])}</span>{' '}
        {plain(Math.round(carbonKg))}
      </td>
      <td data-about={aboutPair('pairLatency', pair)}>{milliseconds(oneWayLatencyMs)}</td>
    </tr>
  )
}
