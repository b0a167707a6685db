import type { Words } from '../contract/figure.ts'
import type { ParetoOther, ParetoPoint } from '../contract/pareto.ts'
import type { Statement } from '../contract/plan.ts'
import { cny, number, percent, tonnes } from '../model/explain/numbers.ts'

/** What the work is doing, for the progress line. */
export const paretoSteps: { readonly front: Words; readonly others: Words } = {
  front: { en: 'Trading cost against carbon, point by point', zh: '逐点求解成本与碳排放的权衡曲线' },
  others: { en: 'Placing the other plans beside the front', zh: '将其他方案与权衡曲线对照' },
}

export const othersWords = {
  noPlan: { en: 'There is no such plan.', zh: '不存在该方案。' },
  otherAccount: {
    en: 'Its carbon is priced on another account, site by site, so the two do not compare.',
    zh: '该方案的碳价按另一口径逐站点计收，两者不可比。',
  },
  unserved(mw: number): Words {
    return {
      en: `It leaves ${number(mw)} MW more unserved than the front, so the two do not compare.`,
      zh: `该方案比权衡曲线多 ${number(mw)} MW 需求未满足，两者不可比。`,
    }
  },
  dominated(cheaperByCny: number | null, cleanerByTonnes: number | null): Words {
    const cheaper = cheaperByCny === null ? null : cny(cheaperByCny)
    const cleaner = cleanerByTonnes === null ? null : tonnes(cleanerByTonnes)
    const en = [
      ...(cheaper ? [`at the same carbon the front costs ${cheaper.en} a year less`] : []),
      ...(cleaner ? [`at the same cost it emits ${cleaner.en} a year less`] : []),
    ]
    const zh = [
      ...(cheaper ? [`同等碳排放下，曲线上的方案每年少花${cheaper.zh}`] : []),
      ...(cleaner ? [`同等成本下，每年少排${cleaner.zh}`] : []),
    ]
    return { en: `Dominated: ${en.join('; ')}.`, zh: `被支配：${zh.join('；')}。` }
  },
  notDominated(cleanerThanAny: boolean): Words {
    return cleanerThanAny
      ? {
          en: 'Not dominated: it emits less than the rules of this scenario let any plan emit.',
          zh: '未被支配：其碳排放低于本方案规则下任何方案所能达到的水平。',
        }
      : {
          en: 'Not dominated: no plan of the front is both cheaper and cleaner.',
          zh: '未被支配：曲线上没有既更便宜又更低碳的方案。',
        }
  },
} as const

interface Front {
  readonly points: readonly ParetoPoint[]
  readonly knee: { readonly index: number } | null
  readonly others: readonly ParetoOther[]
  readonly complete: boolean
}

/** What the front says, in sentences. */
export function paretoStatements(
  { points, knee, others, complete }: Front,
  carbonPriceCnyPerTonne: number,
): Statement[] {
  const [clean, cheap] = [points[0], points.at(-1)]
  if (!clean || !cheap) return []
  const found: Statement[] = []
  if (!complete) found.push(cutShort(points.length))
  if (points.length === 1) return [...found, onePoint(cheap)]
  found.push(ends(clean, cheap))
  const at = knee ? points[knee.index] : undefined
  if (at) found.push(kneeStatement(at, clean, cheap))
  if (cheap.macTighterCnyPerTonne !== null) found.push(firstTonne(cheap.macTighterCnyPerTonne, carbonPriceCnyPerTonne))
  const dominated = others.filter((other) => other.dominated)
  if (dominated.length > 0) found.push(dominatedPlans(dominated))
  return found
}

function cutShort(solved: number): Statement {
  return {
    code: 'pareto.cutShort',
    tone: 'caution',
    text: {
      en: `Only ${solved} points were solved before the time ran out or Stop was pressed; the front may reach farther.`,
      zh: `在到时或停止之前仅求得 ${solved} 个点，曲线可能并不完整。`,
    },
    values: { points: solved },
  }
}

function onePoint(at: ParetoPoint): Statement {
  const t = tonnes(at.cappedTonnes)
  return {
    code: 'pareto.onePoint',
    tone: 'neutral',
    text: {
      en: `There is nothing to trade: the cheapest plan is also the cleanest, at ${t.en} a year.`,
      zh: `无需权衡：最便宜的方案同时也是碳排放最低的方案，每年 ${t.zh}。`,
    },
    values: { cappedTonnes: at.cappedTonnes, costCny: at.costCny },
  }
}

function ends(clean: ParetoPoint, cheap: ParetoPoint): Statement {
  const less = tonnes(cheap.cappedTonnes - clean.cappedTonnes)
  const extra = cny(clean.costCny - cheap.costCny)
  const share = percent((cheap.cappedTonnes - clean.cappedTonnes) / cheap.cappedTonnes)
  const rise = percent((clean.costCny - cheap.costCny) / cheap.kpis.costWithoutServersCny)
  return {
    code: 'pareto.ends',
    tone: 'neutral',
    text: {
      en: `Between the cheapest and the cleanest plan lie ${less.en} a year (${share}) and ${extra.en} a year, ${rise} of the cost without servers.`,
      zh: `最便宜与最低碳方案之间，碳排放每年相差 ${less.zh}（${share}），成本每年相差${extra.zh}，为不计服务器成本的 ${rise}。`,
    },
    values: {
      tonnes: cheap.cappedTonnes - clean.cappedTonnes,
      costCny: clean.costCny - cheap.costCny,
    },
  }
}

function kneeStatement(at: ParetoPoint, clean: ParetoPoint, cheap: ParetoPoint): Statement {
  const saved = (cheap.cappedTonnes - at.cappedTonnes) / (cheap.cappedTonnes - clean.cappedTonnes)
  const paid = (at.costCny - cheap.costCny) / (clean.costCny - cheap.costCny)
  const t = tonnes(at.cappedTonnes)
  return {
    code: 'pareto.knee',
    tone: 'better',
    text: {
      en: `At the knee, ${t.en} a year, ${percent(saved)} of what can be avoided is avoided for ${percent(paid)} of what avoiding all of it costs.`,
      zh: `在拐点（每年 ${t.zh}），以全部减排成本的 ${percent(paid)} 实现了可减排量的 ${percent(saved)}。`,
    },
    values: { cappedTonnes: at.cappedTonnes, avoidedShare: saved, paidShare: paid },
  }
}

function firstTonne(mac: number, price: number): Statement {
  const en = price > 0 ? `, beyond the carbon price of ${number(price)} CNY that the cost contains` : ''
  const zh = price > 0 ? `（不含成本中已计入的 ${number(price)} 元碳价）` : ''
  return {
    code: 'pareto.firstTonne',
    tone: 'neutral',
    text: {
      en: `From the cheapest plan, the first tonne avoided costs ${number(mac)} CNY${en}.`,
      zh: `从最便宜的方案出发，减排第一吨的成本为 ${number(mac)} 元${zh}。`,
    },
    values: { macCnyPerTonne: mac },
  }
}

function dominatedPlans(plans: readonly ParetoOther[]): Statement {
  const names = (language: 'en' | 'zh', mark: string): string =>
    plans.map(({ name }) => `“${name[language]}”`).join(mark)
  return {
    code: 'pareto.dominated',
    tone: 'worse',
    text: {
      en: `Dominated, for a plan of the front is cheaper and no dirtier, or cleaner and no dearer: ${names('en', ', ')}.`,
      zh: `被支配的方案（曲线上另有方案不增碳而更便宜，或不增费而更低碳）：${names('zh', '、')}。`,
    },
    values: { plans: plans.map(({ id }) => id).join(',') },
  }
}
