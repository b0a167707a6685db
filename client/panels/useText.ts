import type { Words } from '../../server/contract/figure.ts'
import { language, toggleLanguage } from '../state/preferences.ts'
import type { TextKey } from '../text/en.ts'
import { loadWords, textIn, wordsIn } from '../text/text.ts'

/** One string of the console in the language on screen. */
export function t(key: TextKey): string {
  return textIn(language.value)(key)
}

/** The right half of words in two languages. */
export function say(words: Words): string {
  return wordsIn(words, language.value)
}

/** The other language, as soon as its words are here. */
export async function switchLanguage(): Promise<void> {
  await loadWords(language.value === 'en' ? 'zh' : 'en')
  toggleLanguage()
}
