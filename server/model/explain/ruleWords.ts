import type { Words } from '../../contract/figure.ts'
import type { Instance } from '../instance.ts'
import { cny, number } from './numbers.ts'
import { ruleSubject } from './ruleSubjects.ts'

/** Units as they stand in a sentence. */
const unitWords: Readonly<Record<string, Words>> = { t: { en: 't', zh: '吨' } }

export function unitOf(unit: string): Words {
  return unitWords[unit] ?? { en: unit, zh: unit }
}

/** What a rule is about, with its limit where that says something. */
export function ruleHead(instance: Instance, family: string, key: number, limit: number, unit: string): Words {
  const subject = ruleSubject(instance, family, key) ?? { en: family, zh: family }
  if (limit === 0) return subject
  const { en, zh } = unitOf(unit)
  return {
    en: `${subject.en} (limit ${number(limit)} ${en})`,
    zh: `${subject.zh}（限值 ${number(limit)} ${zh}）`,
  }
}

/** What one unit more does: a negative dual saves money when the limit rises. */
export function oneMore(dual: number, unit: string): Words {
  const { en, zh } = unitOf(unit)
  const worth = cny(Math.abs(dual))
  const verb = dual < 0 ? { en: 'saves', zh: '可节省' } : { en: 'costs', zh: '需增加' }
  return {
    en: `one ${en} more ${verb.en} ${worth.en} a year`,
    zh: `每增加 1 ${zh}，每年${verb.zh} ${worth.zh}`,
  }
}

/** One more unit of a rule's limit, in a sentence. */
export function ruleWords(head: Words, dual: number, unit: string): Words {
  const more = oneMore(dual, unit)
  return { en: `${head.en}: ${more.en}`, zh: `${head.zh}：${more.zh}` }
}
