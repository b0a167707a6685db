import type { Plan } from '../../../../server/contract/plan.ts'
import type { BitVsElectronPair } from '../../../../server/contract/reports.ts'
import { type PairSaving, type PairWay, pairMatrix, savingOf } from '../../../flows/bitPairs.ts'
import { chosenPair } from '../../../state/pairChoice.ts'
import { language } from '../../../state/preferences.ts'
import { bitWords } from '../../../text/decide/bitWords.ts'
import { FigureTable } from '../../FigureTable.tsx'
import { say, t } from '../../useText.ts'
import { provinceName } from '../comparison/placeName.ts'
import { aboutPair } from './aboutPair.ts'

interface PairMatrixProps {
  readonly plan: Plan
  readonly pairs: readonly BitVsElectronPair[]
  readonly open: BitVsElectronPair | null
}

/** Every pair as two letters: cheapest over least carbon. Arrow keys go from cell to cell, Enter opens one. */
export function PairMatrix({ plan, pairs, open }: PairMatrixProps) {
  const { regionIds, provinceIds, at } = pairMatrix(pairs)
  const most = pairs.map(savingOf).reduce(
    (so, { costCny, carbonKg }) => ({
      costCny: Math.max(so.costCny, costCny),
      carbonKg: Math.max(so.carbonKg, carbonKg),
    }),
    { costCny: 1e-9, carbonKg: 1e-9 },
  )
  return (
    <section>
      <h2>{say(bitWords.matrix)}</h2>
      <p class="quiet">{say(bitWords.matrixKey)}</p>
      <div class="scroll-x">
        <FigureTable label={say(bitWords.matrix)} class={`pair-matrix ${language.value}`} testId="pair-matrix">
          <thead>
            <tr>
              <td />
              {regionIds.map((id) => (
                <th key={id} scope="col" class={id === open?.regionId ? 'open' : ''}>
                  <span>{say(provinceName(plan, id))}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {provinceIds.map((provinceId) => (
              <tr key={provinceId}>
                <th scope="row" class={provinceId === open?.provinceId ? 'open' : ''}>
                  {say(provinceName(plan, provinceId))}
                </th>
                {regionIds.map((regionId) => {
                  const pair = at(regionId, provinceId)
                  return (
                    <td key={regionId}>
                      {pair && <Cell plan={plan} pair={pair} most={most} isOpen={pair === open} />}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </FigureTable>
      </div>
    </section>
  )
}

interface CellProps {
  readonly plan: Plan
  readonly pair: BitVsElectronPair
  readonly most: Pick<PairSaving, 'costCny' | 'carbonKg'>
  readonly isOpen: boolean
}

function Cell({ plan, pair, most, isOpen }: CellProps) {
  const { regionId, provinceId, cheapest, leastCarbon } = pair
  const { costCny, carbonKg } = savingOf(pair)
  const names = [regionId, provinceId].map((id) => say(provinceName(plan, id))).join(' → ')
  const best = `${say(bitWords.cheapest)} ${say(bitWords[cheapest])}${t('comma')}${say(bitWords.leastCarbon)} ${say(bitWords[leastCarbon])}`
  return (
    <button
      type="button"
      aria-pressed={isOpen}
      data-pair={`${regionId} ${provinceId}`}
      data-about={aboutPair('pairBest', pair)}
      onClick={() => {
        chosenPair.value = { regionId, provinceId }
      }}
    >
      <span class="unseen">{`${names}${t('colon')}${best}`}</span>
      <Half way={cheapest} strength={costCny / most.costCny} />
      <Half way={leastCarbon} strength={carbonKg / most.carbonKg} />
    </button>
  )
}

/** A letter on the colour of its way, said in words beside it, deeper the more it saves; staying, which saves nothing, is pale. */
function Half({ way, strength }: { readonly way: PairWay; readonly strength: number }) {
  return (
    <span
      aria-hidden="true"
      class={`pair-letter ${way}`}
      style={{ '--depth': `${Math.round(16 + 40 * Math.max(0, strength))}%` }}
    >
      {say(bitWords[`${way}Letter`])}
    </span>
  )
}
