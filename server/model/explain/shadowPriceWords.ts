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
  const { en, zh } = above.dual === null ? oneUnit(below.dual ?? 0, 'less', unit) : oneUnit(above.dual, 'more', unit)
  const valid = rangeWords(below, above, unit)
  return valid
    ? { en: `${head.en}: ${en}, valid ${valid.en}`, zh: `${head.zh}：${zh}，${valid.zh}` }
    : { en: `${head.en}: ${en}`, zh: `${head.zh}：${zh}` }
}

/** The range on both sides; null where neither has any. */
function rangeWords(below: WordedSide, above: WordedSide, unit: string): Words | null {
  const up = above.dual === null ? null : reachWords(above.reach, '+', unit)
  const down = below.dual === null || below.reach === 0 ? null : reachWords(below.reach, '−', unit)
  const both = [up, down].filter((words) => words !== null)
  if (both.length === 0) return null
  const [low, high] = [down?.zh ?? '当前限值', up?.zh ?? '当前限值']
  return { en: both.map(({ en }) => en).join(' and '), zh: `有效范围为${low}至${high}` }
}

function sideWords({ dual, reach }: WordedSide, side: 'more' | 'less', unit: string): Words {
  const { en, zh } = unitOf(unit)
  if (dual === null)
    return side === 'more'
      ? { en: `with one ${en} more there is no plan`, zh: `再增加 1 ${zh} 则无可行方案` }
      : { en: `with one ${en} less there is no plan`, zh: `再减少 1 ${zh} 则无可行方案` }
  const worth = oneUnit(dual, side, unit)
  const far = reachWords(reach, side === 'more' ? '+' : '−', unit)
  return { en: `${worth.en} (${far.en})`, zh: `${worth.zh}（至${far.zh}）` }
}

function oneUnit(dual: number, side: 'more' | 'less', unit: string): Words {
  const { en, zh } = unitOf(unit)
  const change = side === 'more' ? dual : -dual
  const worth = cny(Math.abs(change))
  const step = side === 'more' ? { en: 'more', zh: '增加' } : { en: 'less', zh: '减少' }
  if (Math.abs(change) < 1e-9)
    return { en: `one ${en} ${step.en} changes nothing`, zh: `每${step.zh} 1 ${zh} 成本不变` }
  return change < 0
    ? { en: `one ${en} ${step.en} saves ${worth.en} a year`, zh: `每${step.zh} 1 ${zh}，每年可节省 ${worth.zh}` }
    : { en: `one ${en} ${step.en} costs ${worth.en} a year`, zh: `每${step.zh} 1 ${zh}，每年需增加 ${worth.zh}` }
}

function reachWords(reach: number, sign: '+' | '−', unit: string): Words {
  const { en, zh } = unitOf(unit)
  const far = `${sign}${number(reach)}`
  if (!Number.isFinite(reach))
    return sign === '+' ? { en: 'however far up', zh: '无上限' } : { en: 'however far down', zh: '无下限' }
  return { en: `${sign === '+' ? 'up' : 'down'} to ${far} ${en}`, zh: ` ${far} ${zh} ` }
}
