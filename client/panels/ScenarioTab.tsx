import { Fragment } from 'preact'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { writeField } from '../state/draft.ts'
import type { Field } from '../state/field.ts'
import { allFields, fieldGroups } from '../state/fields.ts'
import { current, demandIn, draft } from '../state/store.ts'
import { DemandUnit } from './DemandUnit.tsx'
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
          {fields.filter(isShown).map((field) => (
            <Fragment key={field.path}>
              {field.path.startsWith('demand.total') && <DemandUnit />}
              <FieldRow field={field} />
            </Fragment>
          ))}
        </fieldset>
      ))}
      <button
        type="button"
        class="link"
        onClick={() => {
          draft.value = usualScenario(current.value?.scenario.dataset ?? 'china-2030')
        }}
      >
        {t('resetAll')}
      </button>
    </form>
  )
}

/** Nothing changed: the data set as it is, solved as the console usually does. */
function usualScenario(dataset: NonNullable<ScenarioInput['dataset']>): ScenarioInput {
  return allFields.reduce<ScenarioInput>(
    (scenario, field) =>
      field.kind === 'choice' && field.usual !== undefined ? writeField(scenario, field.path, field.usual) : scenario,
    { dataset },
  )
}

/** Fields that say something in the time mode; of the two of total demand the one in the chosen unit. */
function isShown({ path, modes }: Field): boolean {
  if (modes && !modes.includes(draft.value.timeMode ?? 'year')) return false
  if (!path.startsWith('demand.total')) return true
  return path === (demandIn.value === 'itMw' ? 'demand.totalItMw' : 'demand.totalPflops')
}
