import { fieldGroups } from '../state/fields.ts'
import { current, draft, findings, solveState } from '../state/store.ts'
import { FieldRow } from './FieldRow.tsx'
import { findingText } from './findingText.ts'
import { t } from './useText.ts'

/** The inputs that matter most. What differs from the data set is marked, with a way back. */
export function ScenarioTab() {
  const failed = solveState.value.phase === 'failed'
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      {findings.value.length > 0 && (
        <section class="findings" role="alert" data-testid="findings">
          <h2>{t('findings')}</h2>
          <ul>
            {findings.value.map((finding) => (
              <li key={finding.path + finding.found}>
                <a href={`#field-${finding.path}`}>{finding.path === '' ? t('scenario') : finding.path}</a>:{' '}
                {findingText(finding)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {failed && findings.value.length === 0 && (
        <p class="no-plan" role="alert">
          {t('solveFailed')}
        </p>
      )}
      {fieldGroups.map(({ title, fields }) => (
        <fieldset key={title} class="group">
          <legend>{t(title)}</legend>
          {fields.map((field) => (
            <FieldRow key={field.path} field={field} />
          ))}
        </fieldset>
      ))}
      <button
        type="button"
        class="link"
        onClick={() => {
          draft.value = { dataset: current.value?.scenario.dataset ?? 'china-2030' }
        }}
      >
        {t('resetAll')}
      </button>
    </form>
  )
}
