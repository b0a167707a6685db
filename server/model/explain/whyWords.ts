import type { Words } from '../../contract/figure.ts'
import type { Statement } from '../../contract/plan.ts'
import type { Forced, PriceItem, WhyAlternative } from '../../contract/why.ts'
import type { Instance } from '../instance.ts'
import { cny, number, tonnes } from './numbers.ts'
import { siteWords } from './placeNames.ts'
import { priceItemIds, priceItemWords } from './priceItems.ts'

/** Differences below this share of the largest are not worth a word. */
const worthAWord = 0.02

/** One place less another, item by item, the largest first; rows of both. */
export function differencesOf(here: WhyAlternative, other: WhyAlternative): PriceItem[] {
  const differences = priceItemIds.flatMap((id): PriceItem[] => {
    const [mine, theirs] = [here, other].map(({ items }) => items.find((item) => item.id === id))
    const cnyPerMwYear = (mine?.cnyPerMwYear ?? 0) - (theirs?.cnyPerMwYear ?? 0)
    if (Math.abs(cnyPerMwYear) < 1) return []
    const rows = [...new Set([...(mine?.rows ?? []), ...(theirs?.rows ?? [])])]
    return [{ id, name: priceItemWords[id], cnyPerMwYear, rows }]
  })
  return differences.sort((a, b) => Math.abs(b.cnyPerMwYear) - Math.abs(a.cnyPerMwYear))
}

/** `grid energy −1.2 M CNY, network +300 k CNY`. */
export function differenceWords(differences: readonly PriceItem[]): Words {
  const largest = Math.abs(differences[0]?.cnyPerMwYear ?? 0)
  const told = differences.filter(({ cnyPerMwYear }) => Math.abs(cnyPerMwYear) >= worthAWord * largest)
  const signed = (value: number, language: 'en' | 'zh'): string =>
    `${value < 0 ? '−' : '+'}${cny(Math.abs(value))[language]}`
  return {
    en: told.map((item) => `${item.name.en} ${signed(item.cnyPerMwYear, 'en')}`).join(', '),
    zh: told.map((item) => `${item.name.zh} ${signed(item.cnyPerMwYear, 'zh')}`).join('，'),
  }
}

/** What forcing, or keeping away, does to the plan. */
export function forcedWords({ id, itMw, status, costCny, carbonTonnes }: Omit<Forced, 'text'>): Words {
  const mw = number(itMw)
  const lead: Words =
    id === 'without'
      ? { en: `Without these ${mw} MW there`, zh: `若不在该处布置这 ${mw} MW` }
      : id === 'oneMw'
        ? { en: 'One MW more forced there', zh: '在该处强制增加 1 MW' }
        : { en: `The whole stream of ${mw} MW forced there`, zh: `把全部 ${mw} MW 强制布置在该处` }
  if (costCny === null || carbonTonnes === null)
    return status === 'infeasible'
      ? { en: `${lead.en}: no plan meets every rule.`, zh: `${lead.zh}：没有方案能满足全部规则。` }
      : { en: `${lead.en}: the solver found no plan in time.`, zh: `${lead.zh}：求解器未在时限内找到方案。` }
  const [money, carbon] = [cny(Math.abs(costCny)), tonnes(Math.abs(carbonTonnes))]
  const cost =
    Math.abs(costCny) < 1
      ? { en: 'the plan costs the same', zh: '方案成本不变' }
      : costCny > 0
        ? { en: `the plan costs ${money.en} a year more`, zh: `方案每年多花 ${money.zh}` }
        : { en: `the plan costs ${money.en} a year less`, zh: `方案每年少花 ${money.zh}` }
  const emits =
    Math.abs(carbonTonnes) < 1
      ? { en: 'and emits the same', zh: '碳排放不变' }
      : carbonTonnes > 0
        ? { en: `and emits ${carbon.en} more`, zh: `多排放 ${carbon.zh}` }
        : { en: `and emits ${carbon.en} less`, zh: `少排放 ${carbon.zh}` }
  return { en: `${lead.en}, ${cost.en} ${emits.en}.`, zh: `${lead.zh}，${cost.zh}，${emits.zh}。` }
}

/** The carbon of a MWh here and there, in words. */
export function carbonStatement(here: WhyAlternative, other: WhyAlternative): Statement[] {
  const difference = here.carbonTonnesPerItMwh - other.carbonTonnesPerItMwh
  if (Math.abs(difference) < 5e-4) return []
  const [mine, theirs] = [number(here.carbonTonnesPerItMwh), number(other.carbonTonnesPerItMwh)]
  const worse = difference > 0
  return [
    {
      code: 'whyCarbon',
      tone: worse ? 'worse' : 'better',
      text: {
        en: `A MWh of IT work carries ${mine} t of CO2 here and ${theirs} t at ${other.siteName.en}: ${worse ? 'more' : 'less'} here.`,
        zh: `每兆瓦时IT用电在此处排放 ${mine} 吨 CO2，在${other.siteName.zh}为 ${theirs} 吨：此处${worse ? '更高' : '更低'}。`,
      },
      values: { hereTonnesPerItMwh: here.carbonTonnesPerItMwh, otherTonnesPerItMwh: other.carbonTonnesPerItMwh },
    },
  ]
}

/** A forced change as a sentence of the answer. */
export function forcedStatement({ id, costCny, carbonTonnes, text }: Forced): Statement {
  return {
    code: `forced.${id}`,
    tone: costCny === null ? 'caution' : costCny > 1 ? 'worse' : 'neutral',
    text,
    values: { ...(costCny === null ? {} : { costCny }), ...(carbonTonnes === null ? {} : { carbonTonnes }) },
  }
}

/** A site that nothing may be placed at. */
export function noStream(instance: Instance, site: number): Statement {
  const place = siteWords(instance, site)
  const shut = instance.sites[site]?.enabled === false
  return {
    code: 'noStream',
    tone: 'caution',
    text: shut
      ? { en: `${place.en} is switched off: nothing may be placed there.`, zh: `${place.zh}已关闭：不可布置任何业务。` }
      : {
          en: `No stream of demand may be placed at ${place.en}: each is beyond its latency, or kept away by policy.`,
          zh: `没有任何业务可布置在${place.zh}：均超出时延上限，或受政策限制。`,
        },
    values: {},
  }
}
