import type { Words } from '../../server/contract/figure.ts'
import type { TextKey } from './en.ts'
import type { Language } from './format.ts'

type Strings = Readonly<Record<TextKey, string>>

const loaded: Partial<Record<Language, Strings>> = {}

/** Reads the console's words in one language; before it is shown, and once. */
export async function loadWords(language: Language): Promise<void> {
  loaded[language] ??= language === 'zh' ? (await import('./zh.ts')).zh : (await import('./en.ts')).en
}

/** The console's words in one language, which must have been loaded. */
export function textIn(language: Language): (key: TextKey) => string {
  const words = loaded[language]
  if (!words) throw new Error(`The words of ${language} have not been loaded`)
  return (key) => words[key]
}

/** The right one of two languages. */
export function wordsIn(words: Words, language: Language): string {
  return words[language]
}
