import type { Origin } from '../../contract/dataset.ts'
import type { Figure } from '../../contract/figure.ts'
import { derivedFigure, figureMap, need } from '../figures.ts'
import type { Tables } from '../readTables.ts'
import { fullLoadHoursOf } from './fullLoadHours.ts'
import { planningRulesOf } from './planningRules.ts'

/** Green power that provinces sell by contract: price at origin only; premium and delivery are national figures. */
export function origins(tables: Tables): readonly Origin[] {
  const share = planningRulesOf(tables)('originVolumeShare')
  return [...windAndSolar(tables, share), ...hydro(tables, share)]
}

function windAndSolar(tables: Tables, share: Figure): readonly Origin[] {
  const hours = fullLoadHoursOf(tables)
  const cost = figureMap(tables.provinceRenewableCost, (c) => `${c.provinceId}.${c.technology}`, 'lcoeCnyPerMwh')
  const capacity = figureMap(tables.provinceRenewableCapacity, (c) => `${c.provinceId}.${c.technology}`, 'capacityMw')
  return tables.provinceRenewableCapacity.rows.map(({ cells: { provinceId, technology } }): Origin => {
    const id = `${provinceId}.${technology}`
    const installed = need(capacity, id)
    const fullLoad = hours(provinceId, technology)
    return {
      id,
      provinceId,
      technology,
      priceCnyPerMwh: need(cost, id),
      volumeMwh: derivedFigure({
        value: share.value * installed.value * fullLoad.value,
        unit: 'MWh per year',
        from: [share, installed, fullLoad],
        note: `${share.value * 100} % of ${installed.value} MW x ${fullLoad.value} h`,
      }),
    }
  })
}

function hydro(tables: Tables, share: Figure): readonly Origin[] {
  const priceCnyPerMwh = planningRulesOf(tables)('hydroPriceCnyPerMwh')
  const energy = figureMap(tables.provinceHydro, (c) => c.provinceId, 'hydroEnergyMwh')
  return [...energy].map(
    ([provinceId, yearly]): Origin => ({
      id: `${provinceId}.hydro`,
      provinceId,
      technology: 'hydro',
      priceCnyPerMwh,
      volumeMwh: derivedFigure({
        value: share.value * yearly.value,
        unit: 'MWh per year',
        from: [share, yearly],
        note: `${share.value * 100} % of ${(yearly.value / 1e6).toFixed(1)} TWh of hydro`,
      }),
    }),
  )
}
