import type { DatasetSite } from '../../contract/dataset.ts'
import { figureMap, need } from '../figures.ts'
import type { Tables } from '../readTables.ts'
import { availableShare } from './availableShare.ts'
import type { DatasetRow } from './datasetRow.ts'
import { fullLoadHoursOf } from './fullLoadHours.ts'
import { namedHallCapex } from './hallCapex.ts'
import { namedMaxBuildMw } from './maxBuild.ts'
import { namedMaxItMw } from './maxIt.ts'
import { planningRulesOf } from './planningRules.ts'
import { zonesOf } from './zones.ts'

/** The named data-centre sites of one data set. */
export function namedSites(tables: Tables, dataset: DatasetRow): readonly DatasetSite[] {
  const rules = planningRulesOf(tables)
  const zoneOf = zonesOf(tables)
  const hours = fullLoadHoursOf(tables)
  const existing = figureMap(tables.siteExistingIt, (c) => c.siteId, 'existingItMw')
  const planning = figureMap(tables.siteMaxIt, (c) => c.siteId, 'maxItMw')
  const onRack = figureMap(tables.siteOnRack, (c) => c.siteId, 'onRackShare')
  const pue = figureMap(tables.sitePue, (c) => c.siteId, 'pueRatio')
  const pueLimit = figureMap(tables.sitePueLimit, (c) => c.siteId, 'puePolicyLimitRatio')
  const wue = figureMap(tables.siteWue, (c) => c.siteId, 'wueLitresPerKwh')
  const tariff = figureMap(tables.siteTariff, (c) => c.siteId, 'tariffCnyPerMwh')
  const hallIndex = figureMap(tables.siteHallIndex, (c) => c.siteId, 'hallCostIndexRatio')
  const temperature = figureMap(tables.siteTemperature, (c) => c.siteId, 'annualMeanTemperatureC')

  return tables.siteIdentity.rows.map(({ cells }): DatasetSite => {
    const { siteId, provinceId, hubEn, hubZh } = cells
    const zone = zoneOf(provinceId)
    const existingItMw = need(existing, siteId)
    const growth = rules('growth2025Share')
    const maxItMw = namedMaxItMw(dataset.namedSiteLimit, existingItMw, need(planning, siteId), growth)
    const maxBuildMw = namedMaxBuildMw(zone, maxItMw, rules)
    return {
      id: siteId,
      name: { en: cells.nameEn, zh: cells.nameZh },
      kind: 'named',
      provinceId,
      zone,
      hub: hubEn === undefined || hubZh === undefined ? null : { en: hubEn, zh: hubZh },
      position: [cells.lonDeg, cells.latDeg],
      sourceId: cells.sourceId,
      figures: {
        existingItMw,
        availableExistingShare: availableShare(need(onRack, siteId)),
        maxItMw,
        pue: need(pue, siteId),
        wueLitresPerKwh: need(wue, siteId),
        tariffCnyPerMwh: need(tariff, siteId),
        hallCapexCnyPerMw: namedHallCapex(need(hallIndex, siteId), rules),
        windFullLoadHours: hours(provinceId, 'wind'),
        solarFullLoadHours: hours(provinceId, 'solar'),
        maxBuildWindMw: maxBuildMw,
        maxBuildSolarMw: maxBuildMw,
        puePolicyLimit: need(pueLimit, siteId),
        annualMeanTemperatureC: need(temperature, siteId),
      },
    }
  })
}
