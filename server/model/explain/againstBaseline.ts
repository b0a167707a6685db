import type { Baseline, Kpis, Statement } from '../../contract/plan.ts'
import { wordsAgainst } from '../baselines/ways.ts'
import { number, percent } from './numbers.ts'

/** Change of `now` against `before`, as a word and a number. */
function change(now: number, before: number): { en: string; zh: string; worse: boolean } {
  const share = (now - before) / Math.abs(before)
  if (now === before || Math.abs(share) < 5e-4) return { en: 'the same', zh: '持平', worse: false }
  // Against nothing there is no percentage to give.
  if (before === 0) return now < 0 ? { en: 'less', zh: '更低', worse: false } : { en: 'more', zh: '更高', worse: true }
  const size = percent(Math.abs(share))
  return share < 0
    ? { en: `${size} less`, zh: `低 ${size}`, worse: false }
    : { en: `${size} more`, zh: `高 ${size}`, worse: true }
}

/** What the plan changes against one other way, per MWh of IT work, for better and for worse. */
export function againstBaseline(baseline: Baseline, other: Kpis, plan: Kpis, energy: boolean): Statement[] {
  if (other.itEnergyMwh <= 0 || plan.itEnergyMwh <= 0) return []
  const cost = change(plan.costWithoutServersCnyPerItMwh, other.costWithoutServersCnyPerItMwh)
  const whole = change(plan.costCnyPerItMwh, other.costCnyPerItMwh)
  const carbon = change(plan.carbonTonnesPerItMwh, other.carbonTonnesPerItMwh)
  const market = change(plan.marketCarbonTonnesPerItMwh, other.marketCarbonTonnesPerItMwh)
  const words = wordsAgainst(baseline.id)
  const carbonEn = energy
    ? `, and the carbon is ${carbon.en} on the location account, ${market.en} on the market account`
    : ''
  const carbonZh = energy ? `；碳排放按区域口径${carbon.zh}，按市场口径${market.zh}` : ''
  const left = other.unservedItMw > 0 ? ` (it leaves ${number(other.unservedItMw)} MW unserved)` : ''
  const leftZh = other.unservedItMw > 0 ? `（其有 ${number(other.unservedItMw)} MW 需求未满足）` : ''
  return [
    {
      code: `against.${baseline.id}`,
      tone: carbon.worse || cost.worse ? 'worse' : 'better',
      text: {
        en: `${words.en}${left}, a MWh of IT work costs ${cost.en} without servers (${whole.en} with them)${carbonEn}.`,
        zh: `${words.zh}${leftZh}，每兆瓦时IT用电的成本不计服务器${cost.zh}（计服务器${whole.zh}）${carbonZh}。`,
      },
      values: {
        costWithoutServersCnyPerItMwh: plan.costWithoutServersCnyPerItMwh,
        baselineCostWithoutServersCnyPerItMwh: other.costWithoutServersCnyPerItMwh,
        carbonTonnesPerItMwh: plan.carbonTonnesPerItMwh,
        baselineCarbonTonnesPerItMwh: other.carbonTonnesPerItMwh,
        marketCarbonTonnesPerItMwh: plan.marketCarbonTonnesPerItMwh,
        baselineMarketCarbonTonnesPerItMwh: other.marketCarbonTonnesPerItMwh,
      },
    },
  ]
}
