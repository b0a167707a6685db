import type { Province } from '../../contract/dataset.ts'
import { figureMap, need } from '../figures.ts'
import type { Tables } from '../readTables.ts'
import { demandShares } from './demandShares.ts'

/** The 34 units; those out of scope carry no figures. */
export function provinces(tables: Tables): readonly Province[] {
  const shares = demandShares(tables)
  const carbon = figureMap(
    tables.provinceGridCarbon,
    (c) => `${c.provinceId} ${c.factorYear}`,
    'gridCarbonTonnesPerMwh',
  )
  const energyPart = figureMap(tables.provinceEnergyPart, (c) => c.provinceId, 'energyPartCnyPerMwh')
  const climates = new Map(tables.provinceClimate.rows.map(({ cells }) => [cells.provinceId, cells.climate]))
  return tables.provinces.rows.map(({ cells }): Province => {
    const id = cells.provinceId
    const inScope = cells.inScope === 'yes'
    return {
      id,
      adcode: cells.adcode,
      name: { en: cells.nameEn, zh: cells.nameZh },
      capital: { en: cells.capitalEn, zh: cells.capitalZh },
      position: [cells.lonDeg, cells.latDeg],
      zone: cells.zone ?? null,
      gridRegion: cells.gridRegion ?? null,
      climate: inScope ? need(climates, id) : null,
      inScope,
      sourceId: cells.sourceId,
      figures: inScope
        ? {
            gridCarbonTonnesPerMwh2021: need(carbon, `${id} 2021`),
            gridCarbonTonnesPerMwh2022: need(carbon, `${id} 2022`),
            gridCarbonTonnesPerMwh2023: need(carbon, `${id} 2023`),
            tariffEnergyPartCnyPerMwh: need(energyPart, id),
            demandShareGdp: need(shares, id).gdp,
            demandShareGdpDigital: need(shares, id).gdpDigital,
          }
        : {},
    }
  })
}
