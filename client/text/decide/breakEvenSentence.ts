import type { Words, Zone } from '../../../server/contract/figure.ts'
import { plain } from '../format.ts'
import { unitIn } from '../unitNames.ts'
import { driversWords } from './driversWords.ts'

/** What was asked and found, with every name in words. */
export interface BreakEvenFacts {
  /** The parameter with its site, where it has one. */
  readonly parameter: Words
  /** As the data tables write it; empty for a factor. */
  readonly unit: string
  readonly low: number
  readonly high: number
  /** Null where the condition does not turn in the range. */
  readonly value: number | null
  readonly holdsBelow: boolean | null
  readonly holdsAbove: boolean | null
  readonly load: { readonly region: Words | null; readonly workload: Words | null }
  readonly condition: { readonly here: Words; readonly there: Words } | { readonly zone: Zone; readonly thanMw: number }
}

/** The answer in one sentence. */
export function breakEvenSentence(facts: BreakEvenFacts): Words {
  const { parameter, unit, low, high, value, holdsBelow, holdsAbove } = facts
  const asked = conditionWords(facts)
  const range = {
    en: `${plain(low)} to ${amount(high, unit, 'en')}`,
    zh: `${plain(low)} 至 ${amount(high, unit, 'zh')}`,
  }
  if (value === null) {
    if (holdsBelow === null)
      return {
        en: `No plan could be solved between ${range.en}.`,
        zh: `在 ${range.zh} 之间没有可行方案。`,
      }
    return holdsBelow
      ? {
          en: `${capital(parameter.en)} from ${range.en}: ${asked.en} throughout.`,
          zh: `${parameter.zh}在 ${range.zh} 之间，“${asked.zh}”始终成立。`,
        }
      : {
          en: `${capital(parameter.en)} from ${range.en}: nowhere is it true that ${asked.en}.`,
          zh: `${parameter.zh}在 ${range.zh} 之间，“${asked.zh}”始终不成立。`,
        }
  }
  const at = { en: amount(value, unit, 'en'), zh: amount(value, unit, 'zh') }
  if (holdsAbove === true)
    return {
      en: `With the ${parameter.en} at ${at.en} or more, ${asked.en}.`,
      zh: `${parameter.zh}达到 ${at.zh} 起，${asked.zh}。`,
    }
  return {
    en: `With the ${parameter.en} at ${at.en} or less, ${asked.en}${holdsAbove === null ? '; above it there is no plan' : '; above it no longer'}.`,
    zh: `${parameter.zh}不高于 ${at.zh}，则${asked.zh}；${holdsAbove === null ? '再高则无可行方案' : '再高则不然'}。`,
  }
}

function conditionWords({ load, condition }: BreakEvenFacts): Words {
  const { region, workload } = load
  const en = [...(region ? [`${region.en}’s`] : []), ...(workload ? [`“${workload.en}”`] : []), 'load'].join(' ')
  const zh = `${region?.zh ?? ''}${workload?.zh ?? ''}负荷`
  if ('here' in condition)
    return {
      en: `${condition.here.en} holds more ${region ? 'of ' : ''}${en} than ${condition.there.en}`,
      zh: `${condition.here.zh}承载的${zh}多于${condition.there.zh}`,
    }
  const { zone, thanMw } = condition
  const where = driversWords[zone]
  return {
    en: `more than ${plain(thanMw)} MW of ${en} stays in ${where.en}`,
    zh: `位于${where.zh}的${zh}超过 ${plain(thanMw)} MW`,
  }
}

function amount(value: number, unit: string, language: keyof Words): string {
  return unit === '' ? `×${plain(value)}` : `${plain(value)} ${unitIn(unit, language)}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
