import type { Measure } from '../../../flows/tornadoRows.ts'
import { language } from '../../../state/preferences.ts'
import { carbon, joined, money, plain } from '../../../text/format.ts'
import { unitIn } from '../../../text/unitNames.ts'

/** A cost or carbon of a year with its unit; a dash where there is no plan. */
export function amountText(value: number | null, measure: Measure): string {
  if (value === null) return '–'
  return joined(measure === 'cost' ? money(value, language.value) : carbon(value, language.value))
}

/** A parameter's value: a factor where it stands for all figures of a kind. */
export function valueText(value: number, isKind: boolean): string {
  return isKind ? `×${plain(value)}` : plain(value)
}

/** The same with its unit. */
export function valueWithUnit(value: number, isKind: boolean, unit: string): string {
  return isKind ? valueText(value, true) : `${plain(value)} ${unitIn(unit, language.value)}`.trim()
}
