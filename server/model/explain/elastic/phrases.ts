import type { Words } from '../../../contract/figure.ts'
import { showOutward } from './outward.ts'

/** Parts named one by one; the rest are counted. */
const shownParts = 3

/** `A, B and C`. */
export function joined(items: readonly Words[]): Words {
  const join = (texts: readonly string[], comma: string, last: string): string =>
    texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(comma)}${last}${texts.at(-1)}`
  return {
    en: join(
      items.map(({ en }) => en),
      ', ',
      ' and ',
    ),
    zh: join(
      items.map(({ zh }) => zh),
      '、',
      '和',
    ),
  }
}

/** `A; or B; or C`: each may hold commas of its own. */
export function alternatives(items: readonly Words[]): Words {
  return { en: items.map(({ en }) => en).join('; or '), zh: items.map(({ zh }) => zh).join('；或') }
}

/** The first letter of an English sentence. */
export function sentence({ en, zh }: Words): Words {
  return { en: `${en.charAt(0).toUpperCase()}${en.slice(1)}`, zh }
}

/** An amount at a place, e.g. 180 MW at Wuhu. */
export interface Part {
  readonly amount: number
  readonly where: Words
}

/** ` (180 MW at Wuhu, 20 MW at Gui'an and 4 more)`, largest first; a single part is only placed: ` at Wuhu`. */
export function partsInBrackets(parts: readonly Part[], unit: string): Words {
  const [one] = parts.length === 1 ? parts : []
  if (one) return { en: ` ${one.where.en}`, zh: `（${one.where.zh}）` }
  const sorted = [...parts].sort((a, b) => b.amount - a.amount)
  const shown = sorted.slice(0, shownParts)
  const rest = sorted.length - shown.length
  const mw = (amount: number): string => `${showOutward(amount, 'up')} ${unit}`
  const en = shown.map(({ amount, where }) => `${mw(amount)} ${where.en}`).join(', ')
  const zh = shown.map(({ amount, where }) => `${where.zh} ${mw(amount)}`).join('、')
  return {
    en: ` (${en}${rest > 0 ? ` and ${rest} more` : ''})`,
    zh: `（${zh}${rest > 0 ? `等 ${sorted.length} 处` : ''}）`,
  }
}
