import type { Words } from '../../contract/figure.ts'
import type { Statement } from '../../contract/plan.ts'
import type { SitingResult } from '../../contract/siting.ts'
import { tolerance } from '../../lp/tolerance.ts'
import type { Instance } from '../instance.ts'
import { cny, number } from './numbers.ts'
import { siteWords } from './placeNames.ts'

/** Sites named one by one; the rest are counted. */
const named = 12

/** Which sites are opened, how far that is proven, and what prices mean beside decisions in whole numbers. */
export function sitingStatements(siting: SitingResult | null, hasDuals: boolean): Statement[] {
  const found: Statement[] = []
  if (siting) found.push(opened(siting), proof(siting))
  if (hasDuals)
    found.push({
      code: 'dualsAfterDecisions',
      tone: 'neutral',
      text: {
        en: 'Prices and the worth of binding rules hold with these decisions as they stand: they come from the linear program with the same sites open. Opening another site is told by solving again.',
        zh: '价格与约束价值以当前整数决策不变为前提，取自开放站点固定后的线性规划；是否另开站点须重新求解。',
      },
      values: { dualsFrom: 'fixedDecisions' },
    })
  return found
}

/** Why a place has no price: the plan keeps its site shut, and no price says what opening it would cost. */
export function siteIsShut(instance: Instance, s: number): Statement {
  const { en, zh } = siteWords(instance, s)
  return {
    code: 'siteShut',
    tone: 'neutral',
    text: {
      en: `${en} stays shut in this plan: what it would cost to open is found by solving with load forced there.`,
      zh: `本方案不启用${zh}：启用需增加的成本须在该处强制布置负荷后重新求解得出。`,
    },
    values: { siteId: instance.sites[s]?.id ?? '' },
  }
}

function opened({ openSites, closedSites, fixedCostCny }: SitingResult): Statement {
  const [open, all] = [openSites.length, openSites.length + closedSites.length]
  const cost = cny(fixedCostCny)
  const list = namesOf(openSites)
  return {
    code: 'siting',
    tone: 'neutral',
    text: {
      en: `${open} of ${all} sites are opened${open > 0 ? ` (${list.en})` : ''}, at a fixed cost of ${cost.en} a year.`,
      zh: `${all} 个候选站点中启用 ${open} 个${open > 0 ? `（${list.zh}）` : ''}，固定成本每年 ${cost.zh}。`,
    },
    values: { open, all, fixedCostCny },
  }
}

function proof({ gap, boundCny, boundFrom }: SitingResult): Statement {
  if (gap === null || boundCny === null)
    return {
      code: 'sitingUnproven',
      tone: 'caution',
      text: { en: 'Whether another choice of sites costs less is not known.', zh: '尚不能确定是否有更省的选址组合。' },
      values: { boundFrom },
    }
  const whose = boundFrom === 'highsBound' ? { en: 'by HiGHS’s bound', zh: '依 HiGHS 下界' } : ownBound
  const left = cny((boundCny * gap) / (1 - gap))
  if (gap > tolerance.integerGap)
    return {
      code: 'sitingGap',
      tone: 'caution',
      text: {
        en: `Another choice of sites may cost up to ${left.en} a year less, ${whose.en}: the search was ended early.`,
        zh: `${whose.zh}，其他选址组合每年至多再省 ${left.zh}：搜索提前结束。`,
      },
      values: { gap, boundFrom },
    }
  const isExact = gap < exactGap
  return {
    code: 'sitingProven',
    tone: 'neutral',
    text: {
      en: `No other choice of sites costs less${isExact ? '' : ` by more than ${left.en} a year`}, ${whose.en}.`,
      zh: `${whose.zh}，没有更省的选址组合${isExact ? '' : `（差额不超过每年 ${left.zh}）`}。`,
    },
    values: { gap, boundFrom },
  }
}

/** A gap below this is rounding. */
const exactGap = 1e-9

const ownBound: Words = { en: 'by the bound of explicit dual programs', zh: '依显式对偶规划的下界' }

function namesOf(sites: SitingResult['openSites']): Words {
  const shown = [...sites].sort((a, b) => b.itMw - a.itMw).slice(0, named)
  const rest = sites.length - shown.length
  const en = shown.map(({ name, itMw }) => `${name.en} ${number(itMw)} MW`).join(', ')
  const zh = shown.map(({ name, itMw }) => `${name.zh} ${number(itMw)} MW`).join('、')
  return { en: rest > 0 ? `${en} and ${rest} more` : en, zh: rest > 0 ? `${zh}等` : zh }
}
