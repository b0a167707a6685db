import type { Dataset } from '../../contract/dataset.ts'
import type { Scenario } from '../../contract/scenario.ts'
import type { Instance, Link, Region, Rules } from '../instance.ts'
import { nationalEconomics } from './economics.ts'
import { createFigureLedger } from './figureLedger.ts'
import { createFindings, refuseRepeats } from './findings.ts'
import { nationalDemand } from './nationalDemand.ts'
import { nationalOrigins } from './nationalOrigins.ts'
import { nationalShapes } from './nationalShapes.ts'
import { nationalSites } from './nationalSites.ts'
import { nationalWorkloads } from './nationalWorkloads.ts'
import { admissiblePlacements } from './placements.ts'
import { takePolicyFigures } from './policyFigures.ts'
import { rulesOf } from './rules.ts'
import { nationalSitingFigures } from './siting.ts'
import { refuseYearMode } from './yearMode.ts'

/**
 * Scenario + national data set → instance.
 * @throws ProblemError `invalidScenario` with every finding that only the data can tell.
 */
export function nationalInstance(scenario: Scenario, dataset: Dataset): Instance {
  const findings = createFindings()
  const ledger = createFigureLedger()
  refuseYearMode(scenario, findings)
  const shapes = nationalShapes(scenario, dataset, ledger, findings)
  const economics = nationalEconomics(scenario, dataset, ledger)
  const regions: Region[] = dataset.provinces.flatMap(({ id, name, zone, position, inScope }) =>
    inScope && zone ? [{ id, name, zone, position }] : [],
  )
  const workloads = nationalWorkloads(
    scenario,
    dataset,
    { idlePowerShare: economics.idlePowerShare, shapes },
    ledger,
    findings,
  )
  const sites = nationalSites(scenario, dataset, shapes, ledger)
  const regionIds = regions.map(({ id }) => id)
  const siteIds = sites.map(({ id }) => id)
  for (const [i, { siteId }] of scenario.sites.entries()) findings.known(siteIds, siteId, `sites[${i}].siteId`, 'site')
  refuseRepeats(
    findings,
    scenario.sites.map(({ siteId }) => siteId),
    (i) => `sites[${i}].siteId`,
  )
  const demandItMw = nationalDemand(scenario, dataset, regionIds, ledger, findings)
  const national = (name: 'routeFactor' | 'latencyMsPerKm' | 'fixedLatencyMs', changed?: number): number =>
    ledger.take(`national.${name}`, dataset.national[name], changed)
  const fibre = {
    routeFactor: national('routeFactor', scenario.network.routeFactor),
    latencyMsPerKm: national('latencyMsPerKm'),
    fixedLatencyMs: national('fixedLatencyMs', scenario.network.fixedLatencyMs),
  }
  const { linkFixedCnyPerGbpsMonth, linkCnyPerGbpsMonthKm } = dataset.national
  const fixed = ledger.take(
    'national.linkFixedCnyPerGbpsMonth',
    linkFixedCnyPerGbpsMonth,
    scenario.prices.linkFixedCnyPerGbpsMonth,
  )
  const perKm = ledger.take(
    'national.linkCnyPerGbpsMonthKm',
    linkCnyPerGbpsMonthKm,
    scenario.prices.linkCnyPerGbpsMonthKm,
  )
  const linkPrice = (km: number): number => 12 * (fixed + perKm * km)
  const links: Link[] = scenario.network.links.flatMap(({ regionId, siteId, capacityGbps }, i) => {
    const region = findings.known(regionIds, regionId, `network.links[${i}].regionId`, 'region')
    const site = findings.known(siteIds, siteId, `network.links[${i}].siteId`, 'site')
    return region === null || site === null ? [] : [{ region, site, capacityGbps, priceCnyPerGbpsYear: 0 }]
  })
  refuseRepeats(
    findings,
    scenario.network.links.map((l) => [l.regionId, l.siteId]),
    (i) => `network.links[${i}]`,
  )
  const provinceIds = dataset.provinces.flatMap(({ id, inScope }) => (inScope ? [id] : []))
  const known = { sites, workloadIds: workloads.map(({ id }) => id), provinceIds, regionCount: regions.length }
  const rules: Rules = rulesOf(scenario, known, nationalSitingFigures(dataset, ledger), findings)
  takePolicyFigures(rules, dataset, ledger)
  /** One-way ms that replace the computed ones: province, then site. */
  const published = new Map<string, Map<string, number>>()
  for (const { overrides, oneWayMs, siteId, provinceId } of dataset.publishedLatencies) {
    if (!overrides || oneWayMs === null) continue
    const bySite = published.get(provinceId) ?? new Map<string, number>()
    published.set(provinceId, bySite.set(siteId, oneWayMs))
  }
  const placements = admissiblePlacements({
    regions,
    sites,
    workloads,
    demandItMw,
    westSuitable: rules.westSuitable,
    links,
    fibre,
    linkPriceCnyPerGbpsYear: linkPrice,
    publishedMs: (region, site) => published.get(region.id)?.get(site.id),
    given: () => undefined,
    onlyGiven: false,
  })
  findings.throwIfAny()
  return {
    name: scenario.name ?? dataset.name.en,
    datasetId: dataset.id,
    datasetHash: dataset.hash,
    energy: true,
    routing: scenario.timeMode === 'year' ? 'steady' : scenario.routing,
    periods: shapes.periods,
    time: shapes.time,
    regions,
    sites,
    workloads,
    demandItMw,
    placements,
    links: pricedLinks(links, placements, linkPrice),
    origins: scenario.supply.contracts ? nationalOrigins(scenario, dataset, shapes, ledger) : [],
    economics,
    rules,
    restsOn: ledger.restsOn,
  }
}

/** A limited link is paid for what is rented, at the price of its own route. */
function pricedLinks(
  links: readonly Link[],
  placements: Instance['placements'],
  price: (km: number) => number,
): Link[] {
  return links.map((link) => {
    const km = placements.find(({ region, site }) => region === link.region && site === link.site)?.routeKm ?? 0
    return { ...link, priceCnyPerGbpsYear: km > 0 ? price(km) : 0 }
  })
}
