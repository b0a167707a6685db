import type { Words } from '../../server/contract/figure.ts'
import { language } from '../state/preferences.ts'
import type { TextKey } from '../text/en.ts'
import { textIn, wordsIn } from '../text/text.ts'

/** One string of the console in the language on screen. */
export function t(key: TextKey): string {
  return textIn(language.value)(key)
}

/** The right half of words in two languages. */
export function say(words: Words): string {
  return wordsIn(words, language.value)
}
