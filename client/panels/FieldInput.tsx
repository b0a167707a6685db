import type { FieldValue, WriteField } from '../state/draft.ts'
import type { Field } from '../state/field.ts'
import { draft } from '../state/store.ts'
import { hasClosed, isClosed } from './isClosed.ts'
import { type ControlProps, NumberInput } from './NumberInput.tsx'
import { t } from './useText.ts'

interface FieldInputProps {
  readonly field: Field
  readonly value: FieldValue
  readonly base: string | null
  readonly invalid: boolean
  readonly writeIn: WriteField
}

const testIds: Readonly<Record<string, string>> = {
  'carbon.priceCnyPerTonne': 'carbon-price',
  'carbon.capTonnes': 'carbon-cap',
}

/** The control itself. An emptied number is "as the data set" again. */
export function FieldInput({ field, value, base, invalid, writeIn }: FieldInputProps) {
  const write = (next: FieldValue): void => {
    draft.value = writeIn(draft.value, field.path, next)
  }
  const closed = isClosed(field)
  const common: ControlProps = {
    id: `input-${field.path}`,
    'data-testid': testIds[field.path] ?? field.path,
    'aria-invalid': invalid,
    ...describedBy(field, invalid),
  }
  if (field.kind === 'switch')
    return (
      <input
        {...common}
        type="checkbox"
        disabled={closed}
        checked={value === undefined ? field.fallback : value === true}
        onChange={(event) =>
          write(event.currentTarget.checked === field.fallback ? undefined : event.currentTarget.checked)
        }
      />
    )
  if (field.kind === 'choice')
    return (
      <select
        {...common}
        value={typeof value === 'string' ? value : field.fallback}
        onChange={(event) => {
          const next = event.currentTarget.value
          write(next === field.fallback && field.path !== 'dataset' ? undefined : next)
        }}
      >
        {field.choices.map((choice) => (
          <option key={choice.value} value={choice.value} disabled={isClosed(field, choice.value)}>
            {choice.label ? t(choice.label) : choice.text}
          </option>
        ))}
      </select>
    )
  return (
    <NumberInput {...common} field={field} value={typeof value === 'number' ? value : null} base={base} write={write} />
  )
}

function describedBy(field: Field, invalid: boolean): { readonly 'aria-describedby'?: string } {
  const ids = [...(invalid ? [`wrong-${field.path}`] : []), ...(hasClosed(field) ? [`closed-${field.path}`] : [])]
  return ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}
}
