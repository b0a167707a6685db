import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { aScenario, aSite, type ScenarioChange } from './aScenario.ts'

/**
 * Two sites with round figures for golden LP text: `zhongwei` (west, a hub) and `wuhu` (central), regions `shanghai` (east,
 * 40 MW) and `gansu` (west, 10 MW), one class at half load, so that coefficients can be checked by eye.
 */
export function demoSites({ data, ...rest }: ScenarioChange = {}): ScenarioInput {
  return aScenario({
    ...rest,
    data: {
      regions: [{ id: 'shanghai' }, { id: 'gansu', zone: 'west' }],
      sites: [
        aSite('zhongwei', {
          zone: 'west',
          provinceId: 'ningxia',
          hub: 'ningxia',
          existingItMw: 60,
          availableExistingShare: 0.5,
          maxItMw: 80,
          hallCapexCnyPerMw: 1000,
          hallOmShare: 0.1,
          pue: 1.2,
          tariffCnyPerMwh: 300,
          tariffEnergyPartCnyPerMwh: 200,
          gridCarbonTonnesPerMwh: 0.6,
          residualCarbonTonnesPerMwh: 0.7,
          gridImportMaxMw: 90,
          gridRegion: 'northwest',
          windFullLoadHours: 2190,
          solarFullLoadHours: 1752,
          maxBuildWindMw: 7,
          maxBuildSolarMw: 9,
        }),
        aSite('wuhu', {
          zone: 'central',
          provinceId: 'anhui',
          maxItMw: 100,
          pue: 1.4,
          tariffCnyPerMwh: 500,
          gridCarbonTonnesPerMwh: 0.5,
          gridRegion: 'east',
        }),
      ],
      workloads: [{ id: 'training', loadFactor: 0.5, dataGbpsPerMw: 0.2, westSuitableShare: 0.75 }],
      demand: [
        { regionId: 'shanghai', itMw: 40 },
        { regionId: 'gansu', itMw: 10 },
      ],
      origins: [
        { id: 'gansu.wind', gridRegion: 'northwest', technology: 'wind', priceCnyPerMwh: 250, volumeMwh: 5000 },
        { id: 'yunnan.hydro', gridRegion: 'south', technology: 'hydro', priceCnyPerMwh: 150, volumeMwh: 8000 },
      ],
      discountRate: 0,
      ...data,
    },
  })
}
