import '../../style/decide/conflict.css'
import { useEffect } from 'preact/hooks'
import type { Conflict } from '../../../server/contract/conflict.ts'
import { loadSources } from '../../state/solveRun.ts'
import { withoutPlan } from '../../state/store.ts'
import { conflictWords } from '../../text/decide/conflictWords.ts'
import { joined, power } from '../../text/format.ts'
import { about } from '../about.ts'
import { Provenance } from '../Provenance.tsx'
import { say, t } from '../useText.ts'
import { ApplyButton } from './ApplyButton.tsx'
import { AskedNeeded, ChangeList, Outcome } from './ChangeList.tsx'
import { ProofLine } from './ProofLine.tsx'
import { capital, RuleItems } from './RuleItems.tsx'

/** Why nothing works: the rules that clash, every way out, and the proof. */
export function ConflictPanel() {
  // Names of classes, for the rows of the proof.
  useEffect(() => void loadSources(), [])
  const plan = withoutPlan.value?.plan
  if (!plan?.conflict) return null
  const { rules, irreducible, changes, noUseAlone, together, further, proof } = plan.conflict
  return (
    <div class="conflict" data-testid="conflict">
      <h3>{say(rules.length === 1 ? conflictWords.clashOne : conflictWords.clash)}</h3>
      <RuleItems rules={rules} />
      {rules.length > 1 && (
        <p class="quiet">{say(irreducible ? conflictWords.irreducible : conflictWords.reducible)}</p>
      )}
      {changes.length > 0 && (
        <>
          <h3>{say(conflictWords.changes)}</h3>
          <p class="quiet">{say(conflictWords.changesNote)}</p>
          <ChangeList changes={changes} reasons={plan.reasons} />
        </>
      )}
      {noUseAlone.length > 0 && (
        <>
          <h3>{say(conflictWords.noUseAlone)}</h3>
          <RuleItems rules={rules.filter(({ rule }) => noUseAlone.includes(rule))} />
        </>
      )}
      {together && <Together together={together} />}
      {further.length > 0 && <h3>{say(conflictWords.further)}</h3>}
      {further.map((clash) => (
        <RuleItems key={clash.map(({ rule }) => rule).join()} rules={clash} />
      ))}
      <ProofLine proof={proof} />
    </div>
  )
}

function Together({ together }: { readonly together: NonNullable<Conflict['together']> }) {
  const { changes, weightMw, confirmed, objectiveCny } = together
  // A part that stands in no scenario leaves the rest without effect.
  const edits = changes.every((change) => change.edits.length > 0) ? changes.flatMap((change) => change.edits) : []
  return (
    <section data-testid="conflict-together">
      <h3>{say(conflictWords.together)}</h3>
      <ul class="ways-out">
        {changes.map((change) => (
          <li key={change.rule} data-change={change.rule}>
            <p class="sentence">{capital(say(change.text))}</p>
            <AskedNeeded change={change} />
          </li>
        ))}
      </ul>
      <p>
        {say(conflictWords.weight)}
        {t('colon')}
        <Provenance about={about('leastTogether')}>{joined(power(weightMw))}</Provenance>
      </p>
      <Outcome confirmed={confirmed} objectiveCny={objectiveCny} />
      <ApplyButton edits={edits} label={say(conflictWords.together)} />
    </section>
  )
}
