import { useState } from 'preact/hooks'
import type { BindingRule } from '../../server/contract/plan.ts'
import { about } from './about.ts'
import { FigureList } from './FigureList.tsx'
import { Provenance } from './Provenance.tsx'
import { say, t } from './useText.ts'

const shownFirst = 6

/** The rules that hold the plan back, each a sentence with its price. */
export function BindingRules({ rules }: { readonly rules: readonly BindingRule[] }) {
  const [all, setAll] = useState(false)
  return (
    <section>
      <h2>{t('bindingRules')}</h2>
      {rules.length === 0 && <p class="quiet">{t('noBindingRules')}</p>}
      <RuleList rules={all ? rules : rules.slice(0, shownFirst)} />
      {!all && rules.length > shownFirst && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {t('showAllRules')} ({rules.length})
        </button>
      )}
    </section>
  )
}

/** Each rule a sentence that explains itself; one stop for Tab, arrow keys between them. */
export function RuleList({ rules }: { readonly rules: readonly BindingRule[] }) {
  return (
    <FigureList class="rules">
      {rules.map(({ row, text }) => (
        <li key={row}>
          <Provenance about={about('rule', { row })}>{say(text)}</Provenance>
        </li>
      ))}
    </FigureList>
  )
}
