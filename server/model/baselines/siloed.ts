import type { Instance, Site } from '../instance.ts'
import { onlySites } from './onlySites.ts'
import { withLastResort } from './plainInstance.ts'
import type { Way } from './way.ts'

/**
 * Every province plans alone: its own demand, and of everything that others may use as well the part in proportion to
 * demand. What plans alone add up to is a plan for the whole, so siloed − optimal, the value of coordination, is never
 * negative. The proof, row by row: a silo's limit is `part` × the whole's limit and the parts of a limit sum to 1, so
 * rows `a·x ≤ limit` and bounds add up to the whole's (halls, room, wind, solar, grid connection, origin volume, caps of
 * site and province, carbon cap, budgets). A floor or cap in proportion to demand (minimum west share, shares of one
 * province or hub) adds up to the whole's.
 * Rows with limit 0 (balances, shares of load or of new halls, at a site or over the plan) add up as they are. Demand,
 * single placements and links belong to one region and are not split. Costs are sums of the same terms.
 *
 * A limit is split among the regions that may use it, by the demand they may place there: what nobody else can reach is
 * not locked away from the one who can, which would make coordination look better than it is.
 */
export const siloed: Way = {
  id: 'siloed',
  name: { en: 'Siloed: every province plans alone', zh: '各自为政：各省独立规划' },
  explanation: {
    en: 'Every province finds its own cheapest plan under the same rules, with its part of halls, room, wind and solar, green power on offer and caps: split among the provinces that may use each, in proportion to the demand they may place there. The plans are then added up and checked on the whole problem.',
    zh: '各省在同样规则下独立求最低成本方案；机房、扩建空间、风光、可购绿电与各类上限，由可使用的省份按其可布置需求的比例分割。各省方案相加后再在全局问题上校验。',
  },
  against: { en: 'Against every province planning alone', zh: '与各省独立规划相比' },
  problem(instance) {
    const parts = siloInstances(instance)
    return parts.length === 0 ? null : { kind: 'union', whole: priced(instance), parts }
  },
}

/** One instance per region with demand, with the numbering of the whole. */
export function siloInstances(instance: Instance): Instance[] {
  const parts = partsOf(instance)
  return [...instance.regions.keys()].flatMap((r) => (parts.demandShare(r) > 0 ? [siloOf(instance, parts, r)] : []))
}

/** A silo may fail to serve all its demand; then it says so, at the scenario's price or that of last resort. */
function priced(instance: Instance): Instance {
  return instance.economics.unservedPriceCnyPerMwYear === null ? withLastResort(instance) : instance
}

interface Parts {
  /** Share of all demand. */
  demandShare(r: number): number
  /** Region's part of a site, of the demand that may be placed there. */
  ofSite(r: number, s: number): number
  /** Region's part of a province as a place to put load. */
  ofProvince(r: number, provinceId: string): number
}

function partsOf({ regions, sites, workloads, placements, demandItMw }: Instance): Parts {
  const W = workloads.length
  const demand = (key: number): number => demandItMw[key] ?? 0
  const sum = (list: readonly number[]): number => list.reduce((all, mw) => all + mw, 0)
  const ofRegion = regions.map((_, r) => sum(workloads.map((__, w) => demand(r * W + w))))
  const provinces = [...new Set(sites.map(({ provinceId }) => provinceId ?? ''))]
  /** MW that region r may place at each of the places, where a stream counts once per place. */
  const reach = (placeOf: (site: number) => number, count: number): number[][] => {
    const seen = new Set<number>()
    const mw = Array.from({ length: count }, () => regions.map(() => 0))
    for (const { region, site, workload } of placements) {
      const place = placeOf(site)
      const key = region * W + workload
      const once = place * demandItMw.length + key
      const row = mw[place]
      if (!row || seen.has(once)) continue
      seen.add(once)
      row[region] = (row[region] ?? 0) + demand(key)
    }
    return mw
  }
  const atSite = reach((s) => s, sites.length)
  const atProvince = reach((s) => provinces.indexOf(sites[s]?.provinceId ?? ''), provinces.length)
  const part = (mw: readonly number[], r: number): number => {
    const all = sum(mw)
    return all > 0 ? (mw[r] ?? 0) / all : 0
  }
  return {
    demandShare: (r) => part(ofRegion, r),
    ofSite: (r, s) => part(atSite[s] ?? [], r),
    ofProvince: (r, provinceId) => part(atProvince[provinces.indexOf(provinceId)] ?? [], r),
  }
}

function siloOf(instance: Instance, parts: Parts, r: number): Instance {
  const { rules, workloads, demandItMw } = instance
  const W = workloads.length
  const share = parts.demandShare(r)
  const silo = priced({
    ...instance,
    demandItMw: demandItMw.map((mw, key) => (Math.floor(key / W) === r ? mw : 0)),
    // Only the region's own: what stands at another's number has no demand and no column.
    placements: instance.placements.filter(({ region }) => region === r),
    sites: instance.sites.map((site, s) => partOfSite(site, parts.ofSite(r, s))),
    origins: instance.origins.map((origin) => ({ ...origin, volumeMwh: origin.volumeMwh * share })),
    rules: {
      ...rules,
      carbonCapTonnes: rules.carbonCapTonnes === null ? null : rules.carbonCapTonnes * share,
      capitalBudgetCny: rules.capitalBudgetCny === null ? null : rules.capitalBudgetCny * share,
      subsidyBudgetCnyPerYear: rules.subsidyBudgetCnyPerYear === null ? null : rules.subsidyBudgetCnyPerYear * share,
      siteCaps: rules.siteCaps.map((cap) => ({ ...cap, maxItMw: cap.maxItMw * parts.ofSite(r, cap.site) })),
      provinceCaps: rules.provinceCaps.map((cap) => ({
        ...cap,
        maxItMw: cap.maxItMw * parts.ofProvince(r, cap.provinceId),
      })),
    },
  })
  return onlySites(silo, sitesOf(silo))
}

/**
 * Sites the province may use. Of the others it has no part and nothing there could differ from zero, but over many hours
 * their rows are more than half of the program. Siting may ask that a site be open, whoever uses it.
 */
function sitesOf({ sites, placements, rules }: Instance): number[] {
  const used = new Set(placements.map(({ site }) => site))
  return [...sites.keys()].filter((s) => rules.siting !== null || used.has(s))
}

function partOfSite(site: Site, part: number): Site {
  const of = (amount: number): number => (part > 0 ? amount * part : 0)
  return {
    ...site,
    existingItMw: of(site.existingItMw),
    maxItMw: of(site.maxItMw),
    gridImportMaxMw: of(site.gridImportMaxMw),
    maxBuildMw: { wind: of(site.maxBuildMw.wind), solar: of(site.maxBuildMw.solar) },
    maxBuildStorageMw: of(site.maxBuildStorageMw),
    maxBuildStorageMwh: of(site.maxBuildStorageMwh),
  }
}
