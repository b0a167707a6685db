import { fieldGroups } from '../state/fields.ts'
import { current, draft } from '../state/store.ts'
import { FieldRow } from './FieldRow.tsx'
import { FindingList } from './FindingList.tsx'
import { t } from './useText.ts'

/** The inputs that matter most. What differs from the data set is marked, with a way back. */
export function ScenarioTab() {
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <FindingList />
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
