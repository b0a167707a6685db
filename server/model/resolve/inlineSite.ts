import type { InlineData } from '../../contract/inlineData.ts'
import type { Site } from '../instance.ts'
import type { Findings } from './findings.ts'

type Given = InlineData['sites'][number]

/** One site of a scenario with its own data. */
export function inlineSite(
  given: Given,
  {
    data,
    ownBuild,
    regionIds,
  }: { readonly data: InlineData; readonly ownBuild: boolean; readonly regionIds: readonly string[] },
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
  return {
    id: given.id,
    name: { en: given.name ?? given.id, zh: given.name ?? given.id },
    kind: given.homeOf === undefined ? 'named' : 'home',
    homeOf: given.homeOf ?? null,
    zone: given.zone,
    provinceId: given.provinceId ?? null,
    hub: given.hub !== undefined,
    position: given.position ?? null,
    gridRegion: given.gridRegion,
    enabled: true,
    existingItMw: given.existingItMw,
    availableExistingShare: given.availableExistingShare,
    maxItMw: given.maxItMw ?? given.existingItMw,
    pue: given.pue,
    wueLitresPerKwh: given.wueLitresPerKwh,
    tariffCnyPerMwh: given.tariffCnyPerMwh,
    tariffEnergyPartCnyPerMwh: given.tariffEnergyPartCnyPerMwh,
    gridCarbonTonnesPerMwh: given.gridCarbonTonnesPerMwh,
    residualCarbonTonnesPerMwh: given.residualCarbonTonnesPerMwh ?? given.gridCarbonTonnesPerMwh,
    gridImportMaxMw: given.gridImportMaxMw ?? Number.POSITIVE_INFINITY,
    hallCapexCnyPerMw: given.hallCapexCnyPerMw,
    hallOmShare: given.hallOmShare,
    capacityFactor: { wind: [given.windFullLoadHours / hours], solar: [given.solarFullLoadHours / hours] },
    maxBuildMw: { wind: ownBuild ? given.maxBuildWindMw : 0, solar: ownBuild ? given.maxBuildSolarMw : 0 },
  }
}
