import type { InlineData } from '../../contract/inlineData.ts'
import type { Scenario } from '../../contract/scenario.ts'
import { annuity } from '../annuity.ts'
import type { Economics, Instance, Link, Region, Workload } from '../instance.ts'
import { activityOf } from './activity.ts'
import { yearMean } from './calibrate.ts'
import { createFindings, type Findings, refuseRepeats } from './findings.ts'
import { inlineGrid, perPeriod } from './inlineGrid.ts'
import { inlineDemand, inlineLinks, inlinePlacements } from './inlineLists.ts'
import { inlineOrigins } from './inlineOrigins.ts'
import { inlineSite } from './inlineSite.ts'
import { admissiblePlacements } from './placements.ts'
import { rulesOf } from './rules.ts'
import { inlineSitingFigures } from './siting.ts'
import { refuseYearMode } from './yearMode.ts'

const sameWords = (text: string): { en: string; zh: string } => ({ en: text, zh: text })

/**
 * A scenario with its own data → instance. Nothing is taken from a national data set.
 * @throws ProblemError `invalidScenario` with every finding.
 */
export function inlineInstance(scenario: Scenario, data: InlineData): Instance {
  const findings = createFindings()
  refuseNational(scenario, findings)
  if (!data.energy) refuseEnergy(scenario, findings)
  if (scenario.carbon.countEmbodied) refuseNothingEmbodied(data, findings)
  refusePositions(data, findings)
  for (const list of ['regions', 'sites', 'workloads', 'origins'] as const)
    refuseRepeats(
      findings,
      data[list].map(({ id }) => id),
      (i) => `data.${list}[${i}].id`,
    )
  refuseYearMode(scenario, findings)
  const grid = inlineGrid(scenario, data, findings)
  const { periods } = grid
  const regions: Region[] = data.regions.map(({ id, name, zone, position }) => ({
    id,
    name: sameWords(name ?? id),
    zone,
    position: position ?? null,
  }))
  const regionIds = regions.map(({ id }) => id)
  const context = { data, supply: scenario.supply, regionIds, periods }
  const sites = data.sites.map((site, i) => inlineSite(site, context, i, findings))
  const workloads: Workload[] = data.workloads.map((given, i) => {
    perPeriod(given.activity, `data.workloads[${i}].activity`, periods, findings)
    const activity = given.activity ?? activityOf(given.loadFactor, data.idlePowerShare, periods)
    if (activity === null)
      findings.add(
        `data.workloads[${i}].loadFactor`,
        {
          en: `${given.loadFactor} is below what idle servers draw (${data.idlePowerShare} of rated power)`,
          zh: `${given.loadFactor}，低于服务器空载功耗（额定功率的 ${data.idlePowerShare}）`,
        },
        {
          en: `Give at least ${data.idlePowerShare}, or lower data.idlePowerShare`,
          zh: `请不低于 ${data.idlePowerShare}，或调低 data.idlePowerShare`,
        },
      )
    return {
      ...given,
      loadFactor: given.activity
        ? data.idlePowerShare + (1 - data.idlePowerShare) * yearMean(given.activity, periods)
        : given.loadFactor,
      maxDeferralHours: scenario.supply.deferral ? given.maxDeferralHours : 0,
      name: sameWords(given.name ?? given.id),
      maxOneWayLatencyMs: given.maxOneWayLatencyMs ?? Number.POSITIVE_INFINITY,
      activity: activity ?? periods.map(() => 0),
    }
  })
  const ids = { regions: regionIds, sites: sites.map(({ id }) => id), workloads: workloads.map(({ id }) => id) }
  const origins = inlineOrigins(scenario, data, periods, findings)
  const demandItMw = inlineDemand(data, ids, findings)
  const links: Link[] = inlineLinks(data, ids, findings)
  const given = inlinePlacements(data, ids, findings)
  const provinceIds = [...new Set(sites.flatMap(({ provinceId }) => (provinceId === null ? [] : [provinceId])))]
  const named = { sites, workloadIds: ids.workloads, provinceIds, regionCount: regions.length }
  const rules = rulesOf(scenario, named, inlineSitingFigures(data), findings)
  findings.throwIfAny()
  const placements = admissiblePlacements({
    regions,
    sites,
    workloads,
    demandItMw,
    westSuitable: rules.westSuitable,
    links,
    fibre: {
      routeFactor: scenario.network.routeFactor ?? 1.5,
      latencyMsPerKm: 0.0049,
      fixedLatencyMs: scenario.network.fixedLatencyMs ?? 1,
    },
    linkPriceCnyPerGbpsYear: () => 0,
    publishedMs: () => undefined,
    given: (r, s, w) => given.get((r * sites.length + s) * workloads.length + w),
    onlyGiven: data.onlyListedPlacements,
  })
  return {
    name: scenario.name ?? 'own data',
    datasetId: null,
    datasetHash: null,
    energy: data.energy,
    routing: scenario.timeMode === 'year' ? 'steady' : scenario.routing,
    ...grid,
    regions,
    sites,
    workloads,
    demandItMw,
    placements,
    links,
    origins,
    economics: inlineEconomics(scenario, data),
    rules,
    restsOn: [],
  }
}

/** Fields that change a national data set mean nothing beside own data, and are refused rather than ignored. */
function refuseNational({ sites, workloads, demand, network, prices, time }: Scenario, findings: Findings): void {
  const fix = {
    en: 'Write it into `data`, which is the whole problem when it is given',
    zh: '请写入 `data`：自带数据时，`data` 即为完整的问题',
  }
  const found = {
    en: 'changes a national data set, but this scenario brings its own data',
    zh: '用于修改国家数据集，而本情景自带数据',
  }
  if (sites.length > 0) findings.add('sites', found, fix)
  if (workloads.length > 0) findings.add('workloads', found, fix)
  if (network.links.length > 0) findings.add('network.links', found, fix)
  if (time.series.length > 0) findings.add('time.series', found, fix)
  for (const key of ['totalItMw', 'totalPflops', 'itMwPerPflops'] as const)
    if (demand[key] !== undefined) findings.add(`demand.${key}`, found, fix)
  if (demand.changes.length > 0) findings.add('demand.changes', found, fix)
  for (const key of Object.keys(prices)) findings.add(`prices.${key}`, found, fix)
}

/** A rule on energy that is switched off would be met by not looking; it is refused instead. */
function refuseEnergy({ carbon, green, policy }: Scenario, findings: Findings): void {
  const found = { en: 'a rule on energy, but data.energy is false', zh: '属于能源规则，而 data.energy 为 false' }
  const fix = {
    en: 'Set data.energy to true, or leave the rule out',
    zh: '请将 data.energy 设为 true，或去掉该规则',
  }
  if (carbon.capTonnes !== undefined) findings.add('carbon.capTonnes', found, fix)
  if ((carbon.priceCnyPerTonne ?? 0) > 0) findings.add('carbon.priceCnyPerTonne', found, fix)
  if (green.accounting !== 'none') findings.add('green.accounting', found, fix)
  if (policy.greenFloorByHub !== undefined) findings.add('policy.greenFloorByHub', found, fix)
  if (policy.directSupply !== false) findings.add('policy.directSupply', found, fix)
}

/** What is asked to count must be there: without figures it would be 0, as if nothing had to be made. */
function refuseNothingEmbodied(data: InlineData, findings: Findings): void {
  const figures = [
    data.embodiedServerTonnesPerMw,
    data.embodiedHallTonnesPerMw,
    data.embodiedWindTonnesPerMw,
    data.embodiedSolarTonnesPerMw,
    data.embodiedStorageTonnesPerMwh,
  ]
  if (figures.some((tonnes) => tonnes > 0)) return
  findings.add(
    'carbon.countEmbodied',
    { en: 'true, while no figure of data says what is embodied', zh: 'true，而 data 中没有任何隐含碳数据' },
    {
      en: 'Give data.embodiedServerTonnesPerMw or another of its kind, or set this to false',
      zh: '请给出 data.embodiedServerTonnesPerMw 等数据，或设为 false',
    },
  )
}

/** Positions are [lon, lat]; the other way round most of China would lie beyond a pole. */
function refusePositions(data: InlineData, findings: Findings): void {
  for (const list of ['regions', 'sites'] as const)
    for (const [i, { position }] of data[list].entries()) {
      if (!position || (Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90)) continue
      const found = `[${position.join(', ')}]`
      findings.add(
        `data.${list}[${i}].position`,
        { en: found, zh: found },
        { en: 'Give [longitude, latitude] in degrees', zh: '请按 [经度, 纬度] 给出，单位为度' },
      )
    }
}

function inlineEconomics(scenario: Scenario, data: InlineData): Economics {
  const rate = data.discountRate
  return {
    idlePowerShare: data.idlePowerShare,
    directShareMax: scenario.supply.directShareMax ?? data.directShareMax,
    annualisedServerCapexCnyPerMwYear: annuity(rate, data.serverLifeYears) * data.serverCapexCnyPerMw,
    hallAnnuity: annuity(rate, data.hallLifeYears),
    buildCapexCnyPerMw: { wind: data.windCapexCnyPerMw, solar: data.solarCapexCnyPerMw },
    annualisedBuildCnyPerMwYear: {
      wind: annuity(rate, data.windLifeYears) * data.windCapexCnyPerMw,
      solar: annuity(rate, data.solarLifeYears) * data.solarCapexCnyPerMw,
    },
    buildOmCnyPerMwYear: { wind: data.windOmCnyPerMwYear, solar: data.solarOmCnyPerMwYear },
    directSupplyChargeCnyPerMwh: data.directSupplyChargeCnyPerMwh,
    greenPowerPremiumCnyPerMwh: data.greenPowerPremiumCnyPerMwh,
    interRegionalDeliveryCnyPerMwh: data.interRegionalDeliveryCnyPerMwh,
    greenCertificateCnyPerMwh: data.greenCertificateCnyPerMwh ?? 0,
    voluntaryCertificates: scenario.supply.contracts && data.greenCertificateCnyPerMwh !== undefined,
    carbonPriceCnyPerTonne: scenario.carbon.priceCnyPerTonne ?? 0,
    unservedPriceCnyPerMwYear: scenario.unservedPriceCnyPerMwYear ?? null,
    storage: {
      capexCnyPerMw: data.storageCapexCnyPerMw,
      capexCnyPerMwh: data.storageCapexCnyPerMwh,
      annualisedCnyPerMwYear:
        annuity(rate, data.storageLifeYears) * data.storageCapexCnyPerMw + data.storageOmCnyPerMwYear,
      annualisedCnyPerMwhYear:
        annuity(rate, data.storageLifeYears) * data.storageCapexCnyPerMwh + data.storageOmCnyPerMwhYear,
      omCnyPerMwYear: data.storageOmCnyPerMwYear,
      omCnyPerMwhYear: data.storageOmCnyPerMwhYear,
      chargeFactor: data.storageChargeFactor,
      dischargeFactor: data.storageDischargeFactor,
      leastHours: data.storageLeastHours,
      mostHours: data.storageMostHours,
    },
    embodied: {
      serverTonnesPerMwYear: data.embodiedServerTonnesPerMw / data.serverLifeYears,
      hallTonnesPerMwYear: data.embodiedHallTonnesPerMw / data.hallLifeYears,
      buildTonnesPerMwYear: {
        wind: data.embodiedWindTonnesPerMw / data.windLifeYears,
        solar: data.embodiedSolarTonnesPerMw / data.solarLifeYears,
      },
      storageTonnesPerMwhYear: data.embodiedStorageTonnesPerMwh / data.storageLifeYears,
      counted: scenario.carbon.countEmbodied,
    },
    exportPriceCnyPerMwh: scenario.supply.exportPriceCnyPerMwh ?? null,
  }
}
