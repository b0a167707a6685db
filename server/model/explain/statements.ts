import type { Baseline, Kpis, Statement } from '../../contract/plan.ts'
import type { Instance } from '../instance.ts'
import type { PlanBody } from '../read/readPlan.ts'
import { moveStatements } from './moveStatements.ts'
import { number, percent } from './numbers.ts'

/** The plan in words: what moving changes, for better and for worse, and what it rests on. */
export function statements(instance: Instance, body: PlanBody, baselines: readonly Baseline[]): Statement[] {
  const found: Statement[] = []
  for (const baseline of baselines)
    if (baseline.kpis) found.push(...against(baseline, baseline.kpis, body.kpis, instance.energy))
  found.push(...moveStatements(instance, body))
  if (body.kpis.unservedItMw > 0)
    found.push({
      code: 'unserved',
      tone: 'caution',
      text: {
        en: `${number(body.kpis.unservedItMw)} MW of demand stay unserved.`,
        zh: `有 ${number(body.kpis.unservedItMw)} MW 需求未得到满足。`,
      },
      values: { unservedItMw: body.kpis.unservedItMw },
    })
  found.push(...restsOnAssumptions(instance))
  return found
}

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

function against(baseline: Baseline, other: Kpis, plan: Kpis, energy: boolean): Statement[] {
  if (other.itEnergyMwh <= 0 || plan.itEnergyMwh <= 0) return []
  const cost = change(plan.costWithoutServersCnyPerItMwh, other.costWithoutServersCnyPerItMwh)
  const whole = change(plan.costCnyPerItMwh, other.costCnyPerItMwh)
  const carbon = change(plan.carbonTonnesPerItMwh, other.carbonTonnesPerItMwh)
  const market = change(plan.marketCarbonTonnesPerItMwh, other.marketCarbonTonnesPerItMwh)
  const words =
    baseline.id === 'localEast'
      ? { en: 'Against staying at home on grid power', zh: '与就地用网电相比' }
      : { en: 'Against staying at home and buying western green power', zh: '与就地计算并购买西部绿电相比' }
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

function restsOnAssumptions(instance: Instance): Statement[] {
  const all = instance.restsOn.length
  if (all === 0) return []
  const assumed = instance.restsOn.filter(({ status }) => status === 'assumed').length
  const unconfirmed = instance.restsOn.filter(({ status }) => status === 'toBeConfirmed').length
  return [
    {
      code: 'restsOn',
      tone: 'caution',
      text: {
        en: `Of the ${all} figures this plan rests on, ${assumed} are planning assumptions (site capacities among them) and ${unconfirmed} are still to be confirmed.`,
        zh: `本方案所依据的 ${all} 项数据中，${assumed} 项为规划假设（含站点容量），${unconfirmed} 项尚待核实。`,
      },
      values: { all, assumed, unconfirmed },
    },
  ]
}
