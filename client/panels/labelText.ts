import type { Label } from '../state/field.ts'
import { say, t } from './useText.ts'

/** What a field or a group of them is called, in the language on screen. */
export function labelText(label: Label): string {
  return typeof label === 'string' ? t(label) : say(label)
}
