import type { InlineData } from '../../contract/inlineData.ts'
import type { Scenario } from '../../contract/scenario.ts'
import type { Site } from '../instance.ts'
import type { Period } from '../time.ts'
import { yearMean } from './calibrate.ts'
import type { Findings } from './findings.ts'
import { perPeriod } from './inlineGrid.ts'
import { sameAllYear } from './siteByPeriod.ts'

const perPeriodKeys = [
  'windCapacityFactor',
  'solarCapacityFactor',
  'tariffByPeriodCnyPerMwh',
  'gridCarbonByPeriodTonnesPerMwh',
  'pueByPeriod',
] as const

type Given = InlineData['sites'][number]

/** One site of a scenario with its own data. */
export function inlineSite(
  given: Given,
  {
    data,
    supply,
    regionIds,
    periods,
  }: {
    readonly data: InlineData
    readonly supply: Scenario['supply']
    readonly regionIds: readonly string[]
    readonly periods: readonly Period[]
  },
  i: number,
  findings: Findings,
): Site {
  const path = `data.sites[${i}]`
  if (given.homeOf !== undefined) findings.known(regionIds, given.homeOf, `${path}.homeOf`, 'region')
  const hours = data.hoursPerYear
  for (const key of ['windFullLoadHours', 'solarFullLoadHours'] as const)
    if (given[key] > hours)
      findings.add(
        `${path}.${key}`,
        { en: `${given[key]} h in a year of ${hours} h`, zh: `${given[key]} 小时，而全年只有 ${hours} 小时` },
        { en: `Give at most ${hours}`, zh: `请不超过 ${hours}` },
      )
  for (const key of perPeriodKeys) perPeriod(given[key], `${path}.${key}`, periods, findings)
  const tariff = given.tariffByPeriodCnyPerMwh
  const carbon = given.gridCarbonByPeriodTonnesPerMwh
  const means = {
    pue: given.pueByPeriod ? yearMean(given.pueByPeriod, periods) : given.pue,
    tariffCnyPerMwh: tariff ? yearMean(tariff, periods) : given.tariffCnyPerMwh,
    gridCarbonTonnesPerMwh: carbon ? yearMean(carbon, periods) : given.gridCarbonTonnesPerMwh,
  }
  const flat = sameAllYear(means, periods)
  const own = (mw: number): number => (supply.ownBuild ? mw : 0)
  const stored = (mw: number): number => (supply.storage ? mw : 0)
  return {
    ...means,
    id: given.id,
    name: { en: given.name ?? given.id, zh: given.name ?? given.id },
    kind: given.homeOf === undefined ? 'named' : 'home',
    homeOf: given.homeOf ?? null,
    zone: given.zone,
    provinceId: given.provinceId ?? null,
    hub: given.hub !== undefined,
    hubName: given.hub === undefined ? null : { en: given.hub, zh: given.hub },
    position: given.position ?? null,
    gridRegion: given.gridRegion,
    enabled: true,
    existingItMw: given.existingItMw,
    availableExistingShare: given.availableExistingShare,
    maxItMw: given.maxItMw ?? given.existingItMw,
    wueLitresPerKwh: given.wueLitresPerKwh,
    tariffEnergyPartCnyPerMwh: given.tariffEnergyPartCnyPerMwh,
    residualCarbonTonnesPerMwh: given.residualCarbonTonnesPerMwh ?? means.gridCarbonTonnesPerMwh,
    gridImportMaxMw: given.gridImportMaxMw ?? Number.POSITIVE_INFINITY,
    hallCapexCnyPerMw: given.hallCapexCnyPerMw,
    hallOmShare: given.hallOmShare,
    demandChargeCnyPerMwYear: given.demandChargeCnyPerMwYear,
    byPeriod: {
      pue: given.pueByPeriod ?? flat.pue,
      tariffCnyPerMwh: tariff ?? flat.tariffCnyPerMwh,
      gridCarbonTonnesPerMwh: carbon ?? flat.gridCarbonTonnesPerMwh,
    },
    capacityFactor: {
      wind: given.windCapacityFactor ?? periods.map(() => given.windFullLoadHours / hours),
      solar: given.solarCapacityFactor ?? periods.map(() => given.solarFullLoadHours / hours),
    },
    maxBuildMw: { wind: own(given.maxBuildWindMw), solar: own(given.maxBuildSolarMw) },
    maxBuildStorageMw: stored(given.maxBuildStorageMw),
    maxBuildStorageMwh: stored(given.maxBuildStorageMwh),
  }
}
