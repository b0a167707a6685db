import type { Language } from '../text/format.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** One chapter of the planner's handbook. */
export interface Chapter {
  readonly title: string
  readonly paragraphs: readonly string[]
}

export function helpIn(language: Language): readonly Chapter[] {
  return language === 'zh' ? zh : en
}
