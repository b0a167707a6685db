import '../../../style/decide/bit.css'
import type { Plan } from '../../../../server/contract/plan.ts'
import type { BitVsElectronPair } from '../../../../server/contract/reports.ts'
import { sortPairs } from '../../../flows/bitPairs.ts'
import { chosenPair } from '../../../state/pairChoice.ts'
import { bitWords } from '../../../text/decide/bitWords.ts'
import { about } from '../../about.ts'
import { Provenance } from '../../Provenance.tsx'
import { say } from '../../useText.ts'
import { Compared } from '../comparison/Compared.tsx'
import { PairDetail } from './PairDetail.tsx'
import { PairList } from './PairList.tsx'
import { PairMatrix } from './PairMatrix.tsx'
import { PairSummary } from './PairSummary.tsx'

/** Move the bit or the electron: every eastern region against every western province, and one pair close up. */
export function BitView() {
  return (
    <Compared intro={bitWords.intro} ask={bitWords.ask}>
      {(plan) => {
        const pairs = plan.bitVsElectron?.pairs ?? []
        if (!plan.bitVsElectron || pairs.length === 0)
          return <p role="status">{say(plan.bitVsElectron?.reason ?? bitWords.none)}</p>
        const open = openPair(pairs)
        return (
          <div data-testid="bit-answer">
            <PairSummary plan={plan} pairs={pairs} />
            <PairMatrix plan={plan} pairs={pairs} open={open} />
            {open && <PairDetail plan={plan} pair={open} />}
            <Assumption plan={plan} />
            <PairList plan={plan} pairs={pairs} open={open} />
          </div>
        )
      }}
    </Compared>
  )
}

function Assumption({ plan }: { readonly plan: Plan }) {
  return (
    <p class="quiet assumption">
      <b>{say(bitWords.assumption)}</b>{' '}
      <Provenance about={about('greenCovered')}>{plan.bitVsElectron && say(plan.bitVsElectron.assumption)}</Provenance>
    </p>
  )
}

function openPair(pairs: readonly BitVsElectronPair[]): BitVsElectronPair | null {
  const chosen = chosenPair.value
  const found = pairs.find(
    ({ regionId, provinceId }) => regionId === chosen?.regionId && provinceId === chosen.provinceId,
  )
  return found ?? sortPairs(pairs, 'saving', null)[0] ?? null
}
