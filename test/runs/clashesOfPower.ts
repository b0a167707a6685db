import { aScenario, aSite, twoSites } from '../support/aScenario.ts'
import type { ClashCase } from './clashCases.ts'

const coal = { gridCarbonTonnesPerMwh: 0.5 }
const year = 8760

/** Carbon, green power and the grid connection. */
export const clashesOfPower: readonly ClashCase[] = [
  {
    // 100 MW at full power on 0.5 t/MWh: 438 000 t at least, whichever site.
    name: 'a carbon cap below the cleanest plan',
    input: twoSites(coal, coal, { carbon: { capTonnes: 437_000 } }),
    rules: ['carbonCap', 'demand'],
    needed: { carbonCap: 438_000, demand: (100 * 437) / 438 },
    en: 'The carbon cap of 437 kt CO2 is below what any plan can reach',
    zh: '碳排放上限 43.7 万吨 CO2 低于任何方案所能达到的水平',
  },
  {
    name: 'a green share with nothing green on offer',
    input: aScenario({ green: { accounting: 'annual', share: 0.1 } }),
    rules: ['demand', 'greenShare'],
    needed: { greenShare: 0 },
    en: 'The green share of 10 % is above what can be supplied',
    zh: '绿电占比 10 % 高于可供水平',
  },
  {
    // Of the load's 876 000 MWh one origin sells 262 800: 30 %. For 50 % another 175 200 MWh, or 60 MW of load.
    name: 'a green share above what origins sell',
    input: aScenario({
      green: { accounting: 'annual', share: 0.5 },
      data: { origins: [{ id: 'o', technology: 'hydro', priceCnyPerMwh: 100, volumeMwh: 262_800 }] },
    }),
    rules: ['demand', 'greenShare', 'originVolume'],
    needed: { greenShare: 0.3, demand: 60 },
    en: 'a green share of 30 % instead of 50 %; or +175,200 MWh a year of green power on offer from o; or 40 MW',
    zh: '绿电占比由 50 % 降到 30 %',
  },
  {
    // Coal at the windy site, no wind at the clean one. 50 % green at each centre forbids the clean site, so all 100 MW run on
    // coal and at most 65 % own wind: 876 000 × 0.35 × 0.5 = 153 300 t against 100 000. With 1 − 100 000/438 000 = 77.17 %
    // direct supply the cap would hold. Without the green share everything runs at the clean site.
    name: 'a carbon cap below what is possible with a green share',
    input: twoSites(
      { ...coal, windFullLoadHours: year / 2, maxBuildWindMw: 1e6 },
      { gridCarbonTonnesPerMwh: 0 },
      { carbon: { capTonnes: 100_000 }, green: { accounting: 'annual', share: 0.5 } },
    ),
    rules: ['carbonCap', 'demand', 'directShare', 'greenShare'],
    needed: { carbonCap: 153_300, directShare: 1 - 100 / 438, greenShare: 0 },
    en: 'cannot hold together. Smallest change:',
    zh: '不能同时成立。最小调整：',
  },
  {
    name: 'a grid connection too small for the load',
    input: aScenario({ data: { sites: [aSite('s', { gridImportMaxMw: 99 })] } }),
    rules: ['demand', 'gridImport'],
    needed: { demand: 99 },
    en: '+1 MW of grid connection at s',
    zh: '电网接入增加 1 MW（s）',
  },
  {
    // The grid gives 40 MW, 20 MW of wind at half its hours gives 10 on the mean: 50 of 100 MW. 100 MW more wind fill the
    // rest, as far as 65 % direct supply allow: exactly 60 of 100.
    name: 'a thin grid connection and too little wind',
    input: aScenario({
      data: {
        sites: [aSite('s', { gridImportMaxMw: 40, windFullLoadHours: year / 2, maxBuildWindMw: 20 })],
      },
    }),
    rules: ['demand', 'gridImport', 'ownBuild'],
    needed: { demand: 50 },
    en: '+100 MW of wind and solar at the sites of wind at s; or +50 MW of grid connection at s; or 50 MW in home left unserved',
    zh: '电网接入增加 50 MW（s）',
  },
]
