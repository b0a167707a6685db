import { Fragment } from 'preact'
import { useEffect } from 'preact/hooks'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { readField, writeField } from '../state/draft.ts'
import type { Field, FieldGroup } from '../state/field.ts'
import { fieldIn } from '../state/fieldIn.ts'
import { allFields, fieldGroups } from '../state/fields.ts'
import type { ListName } from '../state/lists.ts'
import { language } from '../state/preferences.ts'
import { loadSources } from '../state/solveRun.ts'
import { current, demandIn, draft } from '../state/store.ts'
import { forgetSwitches, writeSwitch } from '../state/switches.ts'
import { DemandUnit } from './DemandUnit.tsx'
import { FieldRow } from './FieldRow.tsx'
import { FindingList } from './FindingList.tsx'
import { FieldGroupBox } from './siting/FieldGroupBox.tsx'
import { ListEditor } from './siting/ListEditor.tsx'
import { RuleDocument } from './siting/RuleDocument.tsx'
import { t } from './useText.ts'

/** The inputs that matter most. What differs from the data set is marked, with a way back. */
export function ScenarioTab() {
  // Names of classes, documents of rules and figures no plan has shown yet come with the data set.
  useEffect(() => void loadSources(), [])
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <FindingList />
      {fieldGroups.map((group) => (
        <FieldGroupBox key={group.fields[0]?.path ?? group.lists?.[0]} group={group}>
          {fieldsShown(group).map((field) => (
            <Fragment key={field.path}>
              {field.path.startsWith('demand.total') && <DemandUnit />}
              <FieldRow field={field} writeIn={field.kind === 'switch' ? writeSwitch : writeField}>
                {field.kind === 'number' && <RuleDocument field={field} />}
              </FieldRow>
            </Fragment>
          ))}
          {group.lists?.filter(isListShown).map((list) => (
            <ListEditor key={list} list={list} />
          ))}
        </FieldGroupBox>
      ))}
      <button
        type="button"
        class="link"
        onClick={() => {
          forgetSwitches()
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

/** In the unit of the language on screen. */
function fieldsShown({ fields }: FieldGroup): readonly Field[] {
  return fields.filter(isShown).map((field) => fieldIn(field, language.value))
}

/** Fields that say something in the time mode and whose switch is on; of the two of total demand the one in the chosen unit. */
function isShown({ path, modes, within }: Field): boolean {
  if (within !== undefined && readField(draft.value, within) !== true) return false
  if (modes && !modes.includes(draft.value.timeMode ?? 'year')) return false
  if (!path.startsWith('demand.total')) return true
  return path === (demandIn.value === 'itMw' ? 'demand.totalItMw' : 'demand.totalPflops')
}

/** Lists of siting say nothing while no opening is decided. */
function isListShown(list: ListName): boolean {
  return !list.startsWith('siting.') || readField(draft.value, 'siting') === true
}
