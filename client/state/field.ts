import type { TextKey } from '../text/en.ts'

export type TimeMode = 'year' | 'typicalDays' | 'hours'

interface FieldBase {
  readonly path: string
  readonly label: TextKey
  /** Time modes in which it says anything; left out: all. In the others it is not shown. */
  readonly modes?: readonly TimeMode[]
  /** True where it, or the choices named, have no effect without hours: shown but closed in one-year mode. */
  readonly needsHours?: true | readonly string[]
}

/** A number shown in other units than the scenario's: shown = value / factor. */
export interface NumberField extends FieldBase {
  readonly kind: 'number'
  readonly factor: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** Figure of the data set that holds while the field is empty; null where empty means "no limit". */
  readonly figure: string | null
  readonly fallback: number | null
}

export interface ChoiceField extends FieldBase {
  readonly kind: 'choice'
  readonly choices: readonly { readonly value: string; readonly label: TextKey | null; readonly text?: string }[]
  /** What the API takes a scenario without it for. */
  readonly fallback: string
  /** What the console opens with, where that is another choice: the base a change is marked against. */
  readonly usual?: string
}

export interface SwitchField extends FieldBase {
  readonly kind: 'switch'
  readonly fallback: boolean
}

export type Field = NumberField | ChoiceField | SwitchField

export interface FieldGroup {
  readonly title: TextKey
  readonly fields: readonly Field[]
}

interface NumberOptions {
  readonly factor?: number
  readonly min?: number
  readonly max: number
  readonly step: number
  readonly figure?: string
  readonly fallback?: number
  readonly modes?: readonly TimeMode[]
}

export function amount(
  path: string,
  label: TextKey,
  { factor = 1, min = 0, max, step, figure, fallback, modes }: NumberOptions,
): NumberField {
  const limits = { factor, min, max, step, figure: figure ?? null, fallback: fallback ?? null }
  return { kind: 'number', path, label, ...limits, ...(modes ? { modes } : {}) }
}

export function choice(
  path: string,
  label: TextKey,
  values: readonly (readonly [string, TextKey])[],
  needsHours: readonly string[] = [],
): ChoiceField {
  const choices = values.map(([value, text]) => ({ value, label: text }))
  return { kind: 'choice', path, label, choices, fallback: values[0]?.[0] ?? '', needsHours }
}

export function onOff(
  path: string,
  label: TextKey,
  fallback: boolean,
  more: Pick<SwitchField, 'modes' | 'needsHours'> = {},
): SwitchField {
  return { kind: 'switch', path, label, fallback, ...more }
}
