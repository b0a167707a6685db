import type { Words } from '../../contract/figure.ts'
import { cny, number } from './numbers.ts'
import { unitOf } from './ruleWords.ts'

/** What one unit is worth on a side, and how far: null dual where there is no plan, Infinity without end. */
export interface WordedSide {
  readonly dual: number | null
  readonly reach: number
}

/** `1 MW more at Gui’an saves 33 k CNY a year, valid up to +180 MW`, with what one unit less does where that differs. */
export function shadowPriceWords(
  head: Words,
  unit: string,
  { below, above, notUnique }: { below: WordedSide; above: WordedSide; notUnique: boolean },
): Words {
  const [more, less] = [sideWords(above, 'more', unit), sideWords(below, 'less', unit)]
  if (notUnique) {
    return {
      en: `${head.en}: ${more.en}; ${less.en}. The plan stands at a corner: the price is another on either side`,
      zh: `${head.zh}：${more.zh}；${less.zh}。方案恰处拐角，两侧价格不同`,
    }
  }
  const held = above.dual === null ? null : reachWords(above.reach, '+', unit)
  const down = below.dual === null || below.reach === 0 ? null : reachWords(below.reach, '−', unit)
  const { en, zh } = above.dual === null ? less : oneUnit(above.dual, 'more', unit)
  const valid = [held, down].filter((words) => words !== null)
  if (valid.length === 0) return { en: `${head.en}: ${en}`, zh: `${head.zh}：${zh}` }
  return {
    en: `${head.en}: ${en}, valid ${valid.map((words) => words.en).join(' and ')}`,
    zh: `${head.zh}：${zh}，${valid.map((words) => words.zh).join('、')}有效`,
  }
}

function sideWords({ dual, reach }: WordedSide, side: 'more' | 'less', unit: string): Words {
  const { en, zh } = unitOf(unit)
  if (dual === null)
    return side === 'more'
      ? { en: `with one ${en} more there is no plan`, zh: `再增加 1 ${zh} 则无可行方案` }
      : { en: `with one ${en} less there is no plan`, zh: `再减少 1 ${zh} 则无可行方案` }
  const worth = oneUnit(dual, side, unit)
  const far = reachWords(reach, side === 'more' ? '+' : '−', unit)
  return { en: `${worth.en} (${far.en})`, zh: `${worth.zh}（${far.zh}有效）` }
}

function oneUnit(dual: number, side: 'more' | 'less', unit: string): Words {
  const { en, zh } = unitOf(unit)
  const change = side === 'more' ? dual : -dual
  const worth = cny(Math.abs(change))
  const step = side === 'more' ? { en: 'more', zh: '增加' } : { en: 'less', zh: '减少' }
  if (Math.abs(change) < 1e-9)
    return { en: `one ${en} ${step.en} changes nothing`, zh: `每${step.zh} 1 ${zh} 成本不变` }
  return change < 0
    ? { en: `one ${en} ${step.en} saves ${worth.en} a year`, zh: `每${step.zh} 1 ${zh}，每年可节省${worth.zh}` }
    : { en: `one ${en} ${step.en} costs ${worth.en} a year`, zh: `每${step.zh} 1 ${zh}，每年需增加${worth.zh}` }
}

function reachWords(reach: number, sign: '+' | '−', unit: string): Words {
  const { en, zh } = unitOf(unit)
  const far = `${sign}${number(reach)}`
  if (!Number.isFinite(reach))
    return sign === '+' ? { en: 'however far up', zh: '增加不限' } : { en: 'however far down', zh: '减少不限' }
  return sign === '+'
    ? { en: `up to ${far} ${en}`, zh: `至 ${far} ${zh} 为止` }
    : { en: `down to ${far} ${en}`, zh: `至 ${far} ${zh} 为止` }
}
