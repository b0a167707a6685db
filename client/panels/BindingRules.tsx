import { useState } from 'preact/hooks'
import type { BindingRule } from '../../server/contract/plan.ts'
import { say, t } from './useText.ts'

const shownFirst = 6

/** The rules that hold the plan back, each a sentence with its price. */
export function BindingRules({ rules }: { readonly rules: readonly BindingRule[] }) {
  const [all, setAll] = useState(false)
  return (
    <section>
      <h2>{t('bindingRules')}</h2>
      {rules.length === 0 && <p class="quiet">{t('noBindingRules')}</p>}
      <ul class="rules">
        {rules.slice(0, all ? rules.length : shownFirst).map((rule) => (
          <li key={rule.row}>{say(rule.text)}</li>
        ))}
      </ul>
      {!all && rules.length > shownFirst && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {t('showAllRules')} ({rules.length})
        </button>
      )}
    </section>
  )
}
