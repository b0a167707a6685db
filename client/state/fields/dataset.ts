import type { ChoiceField } from '../field.ts'

/** The data set a scenario starts from. */
export const datasetField: ChoiceField = {
  kind: 'choice',
  path: 'dataset',
  label: 'fieldDataset',
  fallback: 'china-2030',
  choices: [
    { value: 'china-2025', label: 'datasetChina2025' },
    { value: 'china-2030', label: 'datasetChina2030' },
    { value: 'china-2030-high', label: 'datasetChina2030High' },
  ],
}
