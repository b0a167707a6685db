import { allFields } from '../state/fields.ts'
import { draft } from '../state/store.ts'
import { t } from './useText.ts'

/** The draft's own name with its data set, or the data set alone. */
export function scenarioName(): string {
  const { name, dataset = 'china-2030' } = draft.value
  const field = allFields.find(({ path }) => path === 'dataset')
  const choice = field?.kind === 'choice' ? field.choices.find(({ value }) => value === dataset) : undefined
  const data = choice?.label ? t(choice.label) : dataset
  return name === undefined || name === dataset ? data : `${name} · ${data}`
}
