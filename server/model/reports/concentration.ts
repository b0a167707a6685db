import type { Words } from '../../contract/figure.ts'
import type { PlanPlacement, PlanSite } from '../../contract/plan.ts'
import type { Concentration } from '../../contract/reports.ts'
import { number, percent } from '../explain/numbers.ts'
import { byProvince, provinceOf, sumOf } from './provinceOf.ts'
import { similarityOf } from './similarity.ts'

/** MW below which a site is not used. */
const usedMw = 1e-3

/**
 * Concentration, idle halls, sites too small to be worth it, and how alike the provinces build.
 *
 *   HHI = Σ_provinces (MW of the province / MW of all)²     1 where one province has all, 1/n where n share alike
 */
export function concentration(
  plan: { readonly sites: readonly PlanSite[]; readonly placements: readonly PlanPlacement[] },
  economicSiteItMw: number | null,
): Concentration {
  const groups = byProvince(plan.sites)
  const total = sumOf(plan.sites, ({ itMw }) => itMw)
  const idleOf = (sites: readonly PlanSite[]): number =>
    sumOf(sites, ({ existingUsableItMw, itMw }) => Math.max(0, existingUsableItMw - itMw))
  const provinces = [...groups].map(([provinceId, sites]) => {
    const itMw = sumOf(sites, (site) => site.itMw)
    return {
      provinceId,
      itMw,
      share: total > 0 ? itMw / total : 0,
      builtItMw: sumOf(sites, (site) => site.builtItMw),
      idleExistingItMw: idleOf(sites),
    }
  })
  const existing = sumOf(plan.sites, ({ existingUsableItMw }) => existingUsableItMw)
  const idleExistingItMw = idleOf(plan.sites)
  const belowEconomicSize = plan.sites.flatMap(({ siteId, itMw }) =>
    itMw > usedMw && itMw < (economicSiteItMw ?? 0) ? [{ siteId, itMw }] : [],
  )
  const report = {
    hhi: hhiOf(provinces.map(({ itMw }) => itMw)) ?? 0,
    hhiExisting: hhiOf([...groups.values()].map((sites) => sumOf(sites, (site) => site.existingUsableItMw))),
    hhiNewHalls: hhiOf(provinces.map(({ builtItMw }) => builtItMw)),
    provinces: provinces.filter(({ itMw, builtItMw, idleExistingItMw: idle }) => itMw + builtItMw + idle > usedMw),
    idleExistingItMw,
    idleExistingShare: existing > 0 ? idleExistingItMw / existing : 0,
    economicSiteItMw,
    belowEconomicSize,
    similarity: similarityOf(plan.placements, new Map(plan.sites.map((site) => [site.siteId, provinceOf(site)]))),
  }
  return { ...report, statements: wordsOf(report, total) }
}

/** Null where there is nothing to share. */
export function hhiOf(amounts: readonly number[]): number | null {
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  return total > usedMw ? amounts.reduce((sum, amount) => sum + (amount / total) ** 2, 0) : null
}

function wordsOf(report: Omit<Concentration, 'statements'>, total: number): Words[] {
  if (total <= usedMw) return []
  const words: Words[] = []
  const { hhi, hhiExisting, idleExistingItMw, idleExistingShare, belowEconomicSize, economicSiteItMw } = report
  const alike = number(1 / hhi)
  const today =
    hhiExisting === null
      ? { en: '', zh: '' }
      : { en: `; today’s halls: ${number(hhiExisting)}`, zh: `；现有机房为 ${number(hhiExisting)}` }
  words.push({
    en: `The load is as concentrated as if ${alike} provinces shared it alike (HHI ${number(hhi)}${today.en}).`,
    zh: `负荷集中程度相当于由 ${alike} 个省份平均分担（HHI ${number(hhi)}${today.zh}）。`,
  })
  if (idleExistingItMw > usedMw)
    words.push({
      en: `${number(idleExistingItMw)} MW of halls that stand today stay empty, ${percent(idleExistingShare)} of them.`,
      zh: `现有机房中有 ${number(idleExistingItMw)} MW 闲置，占 ${percent(idleExistingShare)}。`,
    })
  if (economicSiteItMw !== null && belowEconomicSize.length > 0)
    words.push({
      en: `${belowEconomicSize.length} sites in use hold less than ${number(economicSiteItMw)} MW, the size taken as economic.`,
      zh: `有 ${belowEconomicSize.length} 个在用站点不足 ${number(economicSiteItMw)} MW，低于经济规模。`,
    })
  return words
}
