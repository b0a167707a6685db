import type { Baseline } from '../contract/plan.ts'
import { type Instance, itEnergyFactor } from './instance.ts'

/**
 * Price that leaves a MW unserved only when nothing else can be done, CNY per MW-year: above any cost of serving it
 * (servers are about 5e7). It is never part of a cost that is shown.
 */
const lastResortCnyPerMwYear = 1e9

export type BaselineWords = Pick<Baseline, 'id' | 'name' | 'explanation'>

export const localEast: BaselineWords = {
  id: 'localEast',
  name: { en: 'Stay: demand at home on grid power', zh: '留在本地：就地用网电' },
  explanation: {
    en: 'Every region serves its own demand at home on its own grid, without green supply or policy rules.',
    zh: '各省需求全部就地由本省电网供电，不建绿电，也不套用政策规则。',
  },
}

export const moveTheElectron: BaselineWords = {
  id: 'moveTheElectron',
  name: { en: 'Move the electron: at home, western green power delivered', zh: '西电东送：就地计算，购西部绿电' },
  explanation: {
    en: 'Every region serves its own demand at home and contracts western wind, solar and hydro for the same annual green share as the plan, as far as volumes reach.',
    zh: '各省需求全部就地服务，并按与本方案相同的年度绿电占比签订西部风电、光伏与水电合同，以可供电量为限。',
  },
}

/** The instance with every stream at home on grid power; null where some region has no site of its own. */
export function localEastInstance(instance: Instance): Instance | null {
  const homes = instance.sites.flatMap(({ homeOf }, s) => (homeOf === null ? [] : [s]))
  const served = new Set(homes.map((s) => instance.sites[s]?.homeOf))
  if (!instance.regions.every(({ id }) => served.has(id))) return null
  // Only homes can be used, so only they stand in the program.
  const numberOf = new Map(homes.map((s, i) => [s, i]))
  const atHome = instance.placements.flatMap((placement) => {
    const site = numberOf.get(placement.site)
    const home = instance.sites[placement.site]?.homeOf === instance.regions[placement.region]?.id
    return site === undefined || !home ? [] : [{ ...placement, site }]
  })
  return {
    ...instance,
    placements: atHome,
    links: [],
    origins: [],
    sites: homes.flatMap((s) => {
      const site = instance.sites[s]
      return site ? [{ ...site, maxBuildMw: { wind: 0, solar: 0 } }] : []
    }),
    economics: {
      ...instance.economics,
      unservedPriceCnyPerMwYear: lastResortCnyPerMwYear,
      voluntaryCertificates: false,
    },
    rules: {
      westSuitable: false,
      minWestShare: null,
      provinceCaps: [],
      siteCaps: [],
      pueCeiling: null,
      hubShareOfNewHalls: null,
      carbonCapTonnes: null,
      carbonAccount: instance.rules.carbonAccount,
      green: { accounting: 'none', share: 0, scope: 'plan' },
    },
  }
}

/**
 * The same with western contracts for the annual green share that the plan reaches, or for as much as the western
 * origins offer. Null where contracts are off or the plan has no green energy to match.
 */
export function moveTheElectronInstance(instance: Instance, planGreenAnnualShare: number): Instance | null {
  const local = localEastInstance(instance)
  const origins = instance.origins.filter(({ zone }) => zone === 'west')
  if (!local || origins.length === 0 || !instance.energy) return null
  const volumeMwh = origins.reduce((sum, { volumeMwh }) => sum + volumeMwh, 0)
  const load = homeLoadMwh(local)
  const asked = Math.max(
    planGreenAnnualShare,
    instance.rules.green.accounting === 'annual' ? instance.rules.green.share : 0,
  )
  const share = Math.min(asked, load > 0 ? volumeMwh / load : 0)
  if (share <= 0) return null
  return { ...local, origins, rules: { ...local.rules, green: { accounting: 'annual', share, scope: 'plan' } } }
}

/** MWh a year at the meter when everything is at home. */
function homeLoadMwh(local: Instance): number {
  return local.placements.reduce((sum, { region, site, workload }) => {
    const at = local.workloads[workload]
    const mw = local.demandItMw[region * local.workloads.length + workload] ?? 0
    return sum + (at ? mw * itEnergyFactor(local, at) * (local.sites[site]?.pue ?? 1) : 0)
  }, 0)
}
