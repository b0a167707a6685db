import type { Field } from '../state/field.ts'
import { draft } from '../state/store.ts'

/** Whether a field, or one of its choices, has no effect because the draft has no hours. */
export function isClosed({ needsHours }: Field, choice?: string): boolean {
  if ((draft.value.timeMode ?? 'year') !== 'year' || needsHours === undefined) return false
  return needsHours === true || (choice !== undefined && needsHours.includes(choice))
}

/** Whether anything of the field is closed, so that the reason is said. */
export function hasClosed(field: Field): boolean {
  return isClosed(field) || (Array.isArray(field.needsHours) && field.needsHours.some((one) => isClosed(field, one)))
}
