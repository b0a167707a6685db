import { datasetField } from '../state/fields/dataset.ts'
import { draft } from '../state/store.ts'
import { t } from './useText.ts'

/** The draft's own name with its data set, or the data set alone. */
export function scenarioName(): string {
  const { name, dataset = 'china-2030' } = draft.value
  const label = datasetField.choices.find(({ value }) => value === dataset)?.label
  const data = label ? t(label) : dataset
  return name === undefined || name === dataset ? data : `${name} · ${data}`
}
