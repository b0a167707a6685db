import type { DatasetSite } from '../../contract/dataset.ts'
import { derivedFigure, figureMap, need } from '../figures.ts'
import type { Tables } from '../readTables.ts'
import { availableShare } from './availableShare.ts'
import type { DatasetRow } from './datasetRow.ts'
import { demandShares, largerShare } from './demandShares.ts'
import { fullLoadHoursOf } from './fullLoadHours.ts'
import { homeHallCapex } from './hallCapex.ts'
import { homeMaxBuildMw } from './maxBuild.ts'
import { homeMaxItMw } from './maxIt.ts'
import { planningRulesOf } from './planningRules.ts'
import { zonesOf } from './zones.ts'

const homeSiteId = (provinceId: string) => `home-${provinceId}`

/** One at-home site per province in scope, so that keeping load there is always a choice. */
export function homeSites(tables: Tables, dataset: DatasetRow): readonly DatasetSite[] {
  const rules = planningRulesOf(tables)
  const zoneOf = zonesOf(tables)
  const hours = fullLoadHoursOf(tables)
  const shares = demandShares(tables)
  const tariff = figureMap(tables.provinceTariff, (c) => c.provinceId, 'tariffCnyPerMwh')
  const temperature = figureMap(tables.provinceTemperature, (c) => c.provinceId, 'annualMeanTemperatureC')
  const existingItMw = derivedFigure({
    value: 0,
    unit: 'MW IT',
    from: [rules('homeMaxItFactor')],
    note: 'no halls are counted at home; AI there needs new ones',
  })
  return tables.provinces.rows
    .filter(({ cells }) => cells.inScope === 'yes')
    .map(({ cells }): DatasetSite => {
      const { provinceId } = cells
      const zone = zoneOf(provinceId)
      const share = largerShare(need(shares, provinceId))
      const maxBuildMw = homeMaxBuildMw(provinceId, dataset.totalItMw, share, rules)
      return {
        id: homeSiteId(provinceId),
        name: { en: `${cells.nameEn} (at home)`, zh: `${cells.nameZh}（本地）` },
        kind: 'home',
        provinceId,
        zone,
        hub: null,
        position: [cells.lonDeg, cells.latDeg],
        sourceId: cells.sourceId,
        figures: {
          existingItMw,
          availableExistingShare: availableShare(rules('homeOnRackShare')),
          maxItMw: homeMaxItMw(dataset.totalItMw, share, rules('homeMaxItFactor')),
          pue: rules('homePueRatio'),
          wueLitresPerKwh: rules('homeWueLitresPerKwh'),
          tariffCnyPerMwh: need(tariff, provinceId),
          hallCapexCnyPerMw: homeHallCapex(zone, rules),
          windFullLoadHours: hours(provinceId, 'wind'),
          solarFullLoadHours: hours(provinceId, 'solar'),
          maxBuildWindMw: maxBuildMw,
          maxBuildSolarMw: maxBuildMw,
          annualMeanTemperatureC: need(temperature, provinceId),
        },
      }
    })
}
