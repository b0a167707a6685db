import type { RuleChange, SmallestChange } from '../../../server/contract/conflict.ts'
import type { Words } from '../../../server/contract/figure.ts'
import type { Statement } from '../../../server/contract/plan.ts'
import { language } from '../../state/preferences.ts'
import { amountIn } from '../../text/decide/amounts.ts'
import { conflictWords } from '../../text/decide/conflictWords.ts'
import { joined, money } from '../../text/format.ts'
import { about } from '../about.ts'
import { Provenance } from '../Provenance.tsx'
import { say } from '../useText.ts'
import { ApplyButton } from './ApplyButton.tsx'
import { capital } from './RuleItems.tsx'

interface ChangeListProps {
  readonly changes: readonly SmallestChange[]
  /** Reasons of the plan: what each change leads to, in a sentence. */
  readonly reasons: readonly Statement[]
}

/** The ways out, one rule each: by how much, at what cost, and a button that takes it. */
export function ChangeList({ changes, reasons }: ChangeListProps) {
  const sentence = ({ rule, text }: SmallestChange): Words =>
    reasons.find(({ code }) => code === `change.${rule}`)?.text ?? text
  return (
    <ul class="ways-out" aria-label={say(conflictWords.changes)}>
      {changes.map((change) => (
        <li key={change.rule} data-change={change.rule}>
          <p class="sentence">{capital(say(sentence(change)))}</p>
          <AskedNeeded change={change} />
          <Outcome confirmed={change.confirmed} objectiveCny={change.objectiveCny} />
          <ApplyButton edits={change.edits} label={say(change.text)} />
        </li>
      ))}
    </ul>
  )
}

export function AskedNeeded({ change: { asked, needed, unit } }: { readonly change: RuleChange }) {
  if (asked === null || needed === null) return null
  return (
    <p>
      {say(conflictWords.asked)}{' '}
      <Provenance about={about('changeNeeded')}>{amountIn(asked, unit, language.value)}</Provenance> →{' '}
      {say(conflictWords.needed)}{' '}
      <Provenance about={about('changeNeeded')}>{amountIn(needed, unit, language.value)}</Provenance>
    </p>
  )
}

/** Whether a change was solved again, and what its plan costs. */
export function Outcome({ confirmed, objectiveCny }: Pick<SmallestChange, 'confirmed' | 'objectiveCny'>) {
  return (
    <p class="quiet">
      {say(confirmed ? conflictWords.confirmed : conflictWords.notConfirmed)}
      {objectiveCny !== null && (
        <>
          {say(conflictWords.comma)}
          {say(conflictWords.costAfter)}{' '}
          <Provenance about={about('changeCost')}>{joined(money(objectiveCny, language.value))}</Provenance>
        </>
      )}
    </p>
  )
}
