import type { PlanPlacement, PlanSite } from '../../contract/plan.ts'
import type { LocalBenefit } from '../../contract/reports.ts'
import { type Instance, type Technology, technologies } from '../instance.ts'
import { byProvince, sumOf } from './provinceOf.ts'
import type { ReportFactors } from './reportFactors.ts'

/** Years over which tax is summed. */
const years = 10

type Benefit = Omit<LocalBenefit['provinces'][number], 'provinceId'>

/**
 * What the plan leaves in each province:
 *
 *   investment   hall, wind, solar and storage capex × what is built
 *   jobs         localBuildJobsPerMcny × investment / 1e6 while building, localRunJobsPerMw × IT MW while running
 *   tax          localTaxShare × (investment + years × yearly running cost), running cost being energy bought, upkeep of
 *                plants and halls, no annuities
 *
 * Unit    CNY, job-years, jobs. The factors are national averages, assumed, and a scenario may give its own.
 */
export function localBenefit(
  instance: Instance,
  plan: { readonly sites: readonly PlanSite[]; readonly placements: readonly PlanPlacement[] },
  factors: ReportFactors,
): LocalBenefit {
  const siteOf = new Map(instance.sites.map((site) => [site.id, site]))
  const costOf = new Map<string, number>()
  for (const { siteId, costWithoutServersCny } of plan.placements)
    costOf.set(siteId, (costOf.get(siteId) ?? 0) + costWithoutServersCny)
  const times = (factor: number | null, amount: number): number | null => (factor === null ? null : factor * amount)

  function benefitOf(sites: readonly PlanSite[]): Benefit {
    const investmentCny = sumOf(sites, (site) => {
      const capex = siteOf.get(site.siteId)?.hallCapexCnyPerMw ?? 0
      return (
        capex * site.builtItMw +
        factors.windCapexCnyPerMw * site.builtWindMw +
        factors.solarCapexCnyPerMw * site.builtSolarMw +
        factors.storageCapexCnyPerMw * site.builtStorageMw +
        factors.storageCapexCnyPerMwh * site.builtStorageMwh
      )
    })
    const runningCny = sumOf(sites, (site) => runningCnyOf(instance, siteOf.get(site.siteId), site))
    const itMw = sumOf(sites, (site) => site.itMw)
    return {
      investmentCny,
      serverInvestmentCny: factors.serverCapexCnyPerMw * itMw,
      buildJobYears: times(factors.localBuildJobsPerMcny, investmentCny / 1e6),
      runJobs: times(factors.localRunJobsPerMw, itMw),
      taxCny: times(factors.localTaxShare, investmentCny + years * runningCny),
      costWithoutServersCny: sumOf(sites, ({ siteId }) => costOf.get(siteId) ?? 0),
      carbonTonnes: sumOf(sites, ({ carbonTonnes }) => carbonTonnes),
      itMw,
    }
  }

  const provinces = [...byProvince(plan.sites)].flatMap(([provinceId, sites]) => {
    const benefit = benefitOf(sites)
    return benefit.itMw > 1e-3 || benefit.investmentCny > 1 ? [{ provinceId, ...benefit }] : []
  })
  provinces.sort((a, b) => b.investmentCny - a.investmentCny)
  return {
    years,
    provinces,
    total: benefitOf(plan.sites),
    factors: [...factors.factors],
    explanation: {
      en: `Investment in halls, wind, solar and storage, once; jobs while building and while running; tax to local budgets over ${years} years on that investment and on yearly running cost (energy and upkeep). Servers stand apart: they are made elsewhere. The factors are national averages, assumed; give your own in localFactors.`,
      zh: `投资为机房、风电、光伏与储能的一次性投入；就业分建设期与运行期；地方税收按上述投资及每年运行费用（购电与运维）计，累计 ${years} 年。服务器在外地制造，单独列出。系数为全国平均的假设值，可在 localFactors 中改写。`,
    },
  }
}

/**
 * CNY a year spent at a site on energy and upkeep: its energy lines less the annuities in them, and the upkeep of halls. What
 * the site sells is income and takes nothing off what it spends.
 */
function runningCnyOf({ economics }: Instance, site: Instance['sites'][number] | undefined, plan: PlanSite): number {
  const { storage, annualisedBuildCnyPerMwYear: annuity, buildOmCnyPerMwYear: om } = economics
  const built: Readonly<Record<Technology, number>> = { wind: plan.builtWindMw, solar: plan.builtSolarMw }
  const sum = (of: (g: Technology) => number): number => technologies.reduce((all, g) => all + of(g) * built[g], 0)
  const upkeep = (site?.hallOmShare ?? 0) * (site?.hallCapexCnyPerMw ?? 0) * plan.itMw
  // Plants that only sell have no energy of their own to put a cost on.
  if (plan.energyCostCnyPerMwh === 0 && plan.exportedMwh > 0)
    return sum((g) => om[g]) + economics.directSupplyChargeCnyPerMwh * plan.exportedMwh + upkeep
  const annuities =
    sum((g) => annuity[g]) +
    (storage.annualisedCnyPerMwYear - storage.omCnyPerMwYear) * plan.builtStorageMw +
    (storage.annualisedCnyPerMwhYear - storage.omCnyPerMwhYear) * plan.builtStorageMwh
  const sold = (economics.exportPriceCnyPerMwh ?? 0) * plan.exportedMwh
  return Math.max(0, plan.energyCostCnyPerMwh * plan.facilityEnergyMwh + sold - annuities) + upkeep
}
