import type { Words } from '../../server/contract/figure.ts'
import { en, type TextKey } from './en.ts'
import type { Language } from './format.ts'
import { zh } from './zh.ts'

/** The console's words in one language. */
export function textIn(language: Language): (key: TextKey) => string {
  const words: Readonly<Record<TextKey, string>> = language === 'zh' ? zh : en
  return (key) => words[key]
}

/** The right one of two languages. */
export function wordsIn(words: Words, language: Language): string {
  return words[language]
}
