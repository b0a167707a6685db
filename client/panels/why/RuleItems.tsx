import type { ClashingRule } from '../../../server/contract/conflict.ts'
import { conflictWords, kindWords } from '../../text/decide/conflictWords.ts'
import { about } from '../about.ts'
import { Provenance } from '../Provenance.tsx'
import { say } from '../useText.ts'
import { RuleLink } from './RuleLink.tsx'

/** Rules that clash, in words, each with the way to its input. */
export function RuleItems({ rules }: { readonly rules: readonly ClashingRule[] }) {
  return (
    <ul class="clash" aria-label={say(conflictWords.clash)}>
      {rules.map(({ rule, kind, path, text }) => (
        <li key={rule} data-rule={rule}>
          <small>{say(kindWords[kind])}</small>
          <div>
            <Provenance about={about('clashingRule')}>{capital(say(text))}</Provenance>
            <p>
              <RuleLink rule={rule} path={path} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** A part of a sentence as a line of its own; Chinese has no capitals. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
