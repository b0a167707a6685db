import type { Words } from '../../server/contract/figure.ts'
import type { Field } from './field.ts'

/** A field in the unit of the language on screen; its limits are the same amounts in either. */
export function fieldIn<Any extends Field>(field: Any, language: keyof Words): Any {
  return language === 'zh' && field.kind === 'number' ? { ...field, ...field.inChinese } : field
}
