import { language } from '../../state/preferences.ts'

/** A remark after words, in the brackets of the language on screen. */
export function bracketed(remark: string): string {
  return language.value === 'zh' ? `（${remark}）` : ` (${remark})`
}
