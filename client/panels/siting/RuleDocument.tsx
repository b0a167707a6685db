import { readField, writeField } from '../../state/draft.ts'
import type { NumberField } from '../../state/field.ts'
import { draft, sourcesOf } from '../../state/store.ts'
import { plain } from '../../text/format.ts'
import { formWords } from '../../text/siting/formWords.ts'
import { labelText } from '../labelText.ts'
import { say, t } from '../useText.ts'

/** What a document of policy says about a field, and a way to take it over. */
export function RuleDocument({ field }: { readonly field: NumberField }) {
  const policy = sourcesOf.value?.policies.find(({ policyId }) => policyId === field.policyId)
  if (!policy) return null
  const { limit, document, documentDate } = policy
  const value = `${plain(limit.value / field.factor)}${field.factor === 0.01 ? '\u00a0%' : ''}`
  const isTaken = (readField(draft.value, field.path) ?? field.fallback) === limit.value
  return (
    <p class="rule" data-policy={policy.policyId}>
      {say(formWords.document)}
      {t('colon')}
      {value}
      {t('comma')}
      {say(document)}
      {t('comma')}
      {documentDate}
      {limit.status !== 'confirmed' && (
        <>
          {' · '}
          <em class={`status ${limit.status}`}>{t(limit.status)}</em>
        </>
      )}{' '}
      {!isTaken && (
        <button
          type="button"
          class="link"
          aria-label={`${say(formWords.take)} ${value}: ${labelText(field.label)}`}
          onClick={() => {
            draft.value = writeField(draft.value, field.path, limit.value)
          }}
        >
          {say(formWords.take)} {value}
        </button>
      )}
    </p>
  )
}
