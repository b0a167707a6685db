import { useRef } from 'preact/hooks'
import type { FieldValue } from '../state/draft.ts'
import type { NumberField } from '../state/field.ts'
import { isBeingTyped } from './isBeingTyped.ts'
import { shown } from './shown.ts'

/** What every control of a field carries. */
export interface ControlProps {
  readonly id: string
  readonly 'data-testid': string
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby'?: string
}

interface NumberInputProps extends ControlProps {
  readonly field: NumberField
  /** In the scenario's unit; null while the field is empty. */
  readonly value: number | null
  /** What holds while it is empty. */
  readonly base: string | null
  readonly write: (next: FieldValue) => void
}

/** A number in the field's own unit. Emptied, it is "as the data set" again. */
export function NumberInput({ field, value, base, write, ...common }: NumberInputProps) {
  const ref = useRef<HTMLInputElement>(null)
  const number = value === null ? null : Number((value / field.factor).toPrecision(12))
  return (
    <input
      {...common}
      ref={ref}
      type="number"
      inputMode="decimal"
      min={field.min}
      max={field.max}
      step="any"
      placeholder={base ?? shown(field, undefined)}
      value={isBeingTyped(ref.current, number) ? ref.current.value : (number ?? '')}
      onInput={(event) => {
        // Half a number ("1e") is no answer yet: the draft keeps what it had.
        if (event.currentTarget.validity.badInput) return
        const typed = event.currentTarget.valueAsNumber
        write(Number.isFinite(typed) ? Number((typed * field.factor).toPrecision(12)) : undefined)
      }}
    />
  )
}
