import type { FieldValue } from '../state/draft.ts'
import type { Field } from '../state/field.ts'
import { plain } from '../text/format.ts'
import { say, t } from './useText.ts'

/** A value as its field shows it. */
export function shown(field: Field | null, value: FieldValue): string {
  if (value === undefined && field?.kind === 'number' && field.whenEmpty) return say(field.whenEmpty)
  if (value === undefined)
    return field?.kind === 'number' && field.figure === null && field.fallback === null ? t('noLimit') : t('asDataset')
  if (typeof value === 'boolean') return value ? t('on') : t('off')
  if (field?.kind === 'choice') {
    const choice = field.choices.find((c) => c.value === value)
    return choice?.label ? t(choice.label) : (choice?.text ?? String(value))
  }
  if (typeof value === 'number') return plain(field?.kind === 'number' ? value / field.factor : value)
  return value
}
