import type { Words } from '../../server/contract/figure.ts'
import type { TextKey } from '../text/en.ts'
import type { ListName } from './lists.ts'

export type TimeMode = 'year' | 'typicalDays' | 'hours'

/** A string of the first screen's, or words that come with the field. */
export type Label = TextKey | Words

interface FieldBase {
  readonly path: string
  readonly label: Label
  /** Time modes in which it says anything; left out: all. In the others it is not shown. */
  readonly modes?: readonly TimeMode[]
  /** True where it, or the choices named, have no effect without hours: shown but closed in one-year mode. */
  readonly needsHours?: true | readonly string[]
  /** Path of the switch it belongs to; shown only while that is on. */
  readonly within?: string
  /** The data set's policy whose document speaks of it. */
  readonly policyId?: string
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
  /** Its unit in Chinese, where planners write another than in English. */
  readonly inChinese?: Pick<NumberField, 'factor' | 'max' | 'step'>
  /** What an empty field means, where that is neither the data set's figure nor "no limit". */
  readonly whenEmpty?: Words
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
  readonly title: Label
  readonly fields: readonly Field[]
  /** Lists edited below the fields. */
  readonly lists?: readonly ListName[]
  /** True for a group that stays folded until something in it is set or wrong. */
  readonly folded?: true
}

interface NumberOptions {
  readonly factor?: number
  readonly min?: number
  readonly max: number
  readonly step: number
  readonly figure?: string
  readonly fallback?: number
}

type More = Pick<FieldBase, 'modes' | 'within' | 'policyId'>

export function amount(
  path: string,
  label: Label,
  {
    factor = 1,
    min = 0,
    max,
    step,
    figure,
    fallback,
    ...more
  }: NumberOptions & More & Pick<NumberField, 'whenEmpty' | 'inChinese'>,
): NumberField {
  const limits = { factor, min, max, step, figure: figure ?? null, fallback: fallback ?? null }
  return { kind: 'number', path, label, ...limits, ...more }
}

/** A share 0..1, shown in per cent. */
export function share(path: string, label: Label, more: More & { readonly fallback?: number } = {}): NumberField {
  return amount(path, label, { factor: 0.01, max: 100, step: 5, ...more })
}

export function choice(
  path: string,
  label: Label,
  values: readonly (readonly [string, TextKey])[],
  needsHours: readonly string[] = [],
): ChoiceField {
  const choices = values.map(([value, text]) => ({ value, label: text }))
  return { kind: 'choice', path, label, choices, fallback: values[0]?.[0] ?? '', needsHours }
}

export function onOff(
  path: string,
  label: Label,
  fallback: boolean,
  more: Pick<SwitchField, 'modes' | 'needsHours' | 'within'> = {},
): SwitchField {
  return { kind: 'switch', path, label, fallback, ...more }
}
