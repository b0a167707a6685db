import type { ValueOfCoordination } from '../../contract/baseline.ts'
import type { Baseline, Statement } from '../../contract/plan.ts'
import { tolerance } from '../../lp/tolerance.ts'
import type { Instance } from '../instance.ts'
import type { PlanBody } from '../read/readPlan.ts'
import { cny, number, percent } from './numbers.ts'

/**
 * Siloed less optimal, CNY a year: what it is worth that the provinces plan together. Unserved demand counts at the
 * scenario's price; where it has none and the silos leave demand unserved, no amount is given, for they do less work.
 */
export function valueOfCoordination(
  instance: Instance,
  body: PlanBody,
  baselines: readonly Baseline[],
): ValueOfCoordination | null {
  const siloed = baselines.find(({ id }) => id === 'siloed')
  if (!siloed) return null
  const without = (en: string, zh: string): ValueOfCoordination => ({
    costCny: null,
    shareOfCostWithoutServers: null,
    unservedItMw: siloed.kpis?.unservedItMw ?? null,
    reason: { en, zh },
  })
  const { kpis } = siloed
  if (!kpis)
    return without(
      `No amount can be given: ${siloed.note?.en ?? 'the provinces’ own plans do not add up to a plan that meets every rule.'}`,
      `无法给出金额：${siloed.note?.zh ?? '各省方案相加不满足全部规则。'}`,
    )
  const price = instance.economics.unservedPriceCnyPerMwYear
  if (price === null && kpis.unservedItMw > 0)
    return without(
      `No amount can be given: planning alone, the provinces leave ${number(kpis.unservedItMw)} MW unserved that together they serve.`,
      `无法给出金额：各省独立规划时有 ${number(kpis.unservedItMw)} MW 需求无法满足，统筹规划则可全部满足。`,
    )
  const gain = kpis.costCny + (price ?? 0) * kpis.unservedItMw - body.objectiveCny
  const rounding = 2 * tolerance.gap * Math.max(1, Math.abs(body.objectiveCny))
  if (gain < -rounding)
    return without(
      'No amount can be given: the plan is not proven to be the cheapest.',
      '无法给出金额：本方案未被证明为成本最低。',
    )
  const costCny = Math.max(0, gain)
  const base = kpis.costWithoutServersCny
  return {
    costCny,
    shareOfCostWithoutServers: base > 0 ? costCny / base : null,
    unservedItMw: kpis.unservedItMw,
    reason: null,
  }
}

/** The value of coordination as a sentence. */
export function coordinationStatement({ costCny, shareOfCostWithoutServers, reason }: ValueOfCoordination): Statement {
  if (costCny === null)
    return {
      code: 'valueOfCoordination',
      tone: 'caution',
      text: {
        en: `Value of planning together: ${lowerFirst(reason?.en ?? '')}`,
        zh: `统筹规划的价值：${reason?.zh ?? ''}`,
      },
      values: {},
    }
  const amount = cny(costCny)
  const share = shareOfCostWithoutServers === null ? null : percent(shareOfCostWithoutServers)
  return {
    code: 'valueOfCoordination',
    tone: costCny > 0 ? 'better' : 'neutral',
    text: {
      en: `Planning together instead of province by province is worth ${amount.en} a year${share ? `, ${share} of what the silos cost without servers` : ''}.`,
      zh: `统筹规划相比各省独立规划，每年可节省 ${amount.zh}${share ? `，占各自为政方案（不计服务器）成本的 ${share}` : ''}。`,
    },
    values: { costCny, ...(shareOfCostWithoutServers === null ? {} : { shareOfCostWithoutServers }) },
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
