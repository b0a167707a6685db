import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { aScenario, aSite, twoSites } from '../support/aScenario.ts'

const coal = { gridCarbonTonnesPerMwh: 0.5 }
const year = 8760

export interface ClashCase {
  readonly name: string
  readonly input: ScenarioInput
  /** Exactly the rules that were made to clash. */
  readonly rules: readonly string[]
  /** What must be needed of a rule, by hand; `amount` where many things change a little each. */
  readonly needed: Readonly<Record<string, number>>
  /** What the answer opens with, in both languages. */
  readonly en: string
  readonly zh: string
}

/** Infeasible by construction, each with the smallest changes worked out above it. */
export const clashCases: readonly ClashCase[] = [
  {
    // 100 MW asked, 60 MW of halls: 40 MW more halls, or 60 MW served.
    name: 'demand above all room',
    input: aScenario({ data: { sites: [aSite('s', { existingItMw: 60 })] } }),
    rules: ['demand', 'siteRoom'],
    needed: { demand: 60, siteRoom: 100 },
    en: 'home needs 100 MW; the sites it may use hold 60 MW at most. Smallest change: +40 MW of halls at s; or 40 MW in home left unserved',
    zh: '最小调整：增加 40 MW 机房（s）；或home 40 MW 需求不予满足',
  },
  {
    // 120 MW asked in two regions, 100 MW of halls.
    name: 'two regions that each fit but not together',
    input: aScenario({
      data: {
        regions: [{ id: 'x' }, { id: 'y' }],
        demand: [
          { regionId: 'x', itMw: 70 },
          { regionId: 'y', itMw: 50 },
        ],
      },
    }),
    rules: ['demand', 'siteRoom'],
    needed: { demand: 100, siteRoom: 120 },
    en: 'Demand is 120 MW; all sites together hold 100 MW',
    zh: '需求为 120 MW，全部站点合计只能容纳 100 MW',
  },
  {
    // The site lies ~1 700 km off: 1 + 0.0049 × 1.5 × km = 13 to 14 ms, computed from the map, not by hand.
    name: 'a latency that no site is near enough for',
    input: aScenario({
      data: {
        regions: [{ id: 'home', position: [121, 31] }],
        sites: [aSite('s', { position: [105, 37] })],
        workloads: [{ id: 'all', name: 'inference', maxOneWayLatencyMs: 5 }],
      },
    }),
    rules: ['demand', 'latency[all]'],
    needed: {},
    en: 'inference within 5 ms of home needs 100 MW; the sites it may use hold 0 MW at most. Smallest change:',
    zh: '“inference”时延上限由 5 毫秒放宽到',
  },
  {
    // 820 MW within 5 ms of home; the near site holds 640, the far one (9 ms given) has room: 9 ms, or 180 MW more there.
    name: 'the near site too small, the far site too far',
    input: aScenario({
      data: {
        regions: [{ id: 'shanghai', name: 'Shanghai' }],
        sites: [aSite('wuhu', { name: 'Wuhu', existingItMw: 640 }), aSite('far', { existingItMw: 900 })],
        demand: [{ regionId: 'shanghai', itMw: 820 }],
        workloads: [{ id: 'chat', name: 'interactive inference', maxOneWayLatencyMs: 5 }],
        placements: [
          { regionId: 'shanghai', siteId: 'wuhu', oneWayLatencyMs: 3 },
          { regionId: 'shanghai', siteId: 'far', oneWayLatencyMs: 9 },
        ],
      },
    }),
    rules: ['demand', 'latency[chat]', 'siteRoom'],
    needed: { 'latency[chat]': 9, demand: 640 },
    en: 'interactive inference within 5 ms of Shanghai needs 820 MW; the sites it may use hold 640 MW at most. Smallest change: 9 ms instead of 5 ms for interactive inference; or +180 MW of halls at Wuhu; or 180 MW in Shanghai left unserved.',
    zh: '最小调整：“interactive inference”时延上限由 5 毫秒放宽到 9 毫秒；或增加 180 MW 机房（Wuhu）；或Shanghai 180 MW 需求不予满足。',
  },
  {
    // Nothing may go west and the only site stands there: all of it would have to be allowed.
    name: 'a class that must stay in the east, where nothing stands',
    input: aScenario({ data: { workloads: [{ id: 'all', westSuitableShare: 0 }] } }),
    rules: ['demand', 'westSuitable'],
    needed: { westSuitable: 1 },
    en: 'none of it in the west',
    zh: '且不得西移',
  },
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
    // Floor 50 MW, at most 40 of 100 MW may go: a floor of 0.4, or a share of 0.5.
    name: 'a west share beyond what the classes allow',
    input: twoSites(
      { zone: 'west' },
      { zone: 'east' },
      { policy: { minWestShare: 0.5 }, data: { workloads: [{ id: 'all', westSuitableShare: 0.4 }] } },
    ),
    rules: ['minWestShare', 'westSuitable'],
    needed: { minWestShare: 0.4, westSuitable: 0.5 },
    en: 'The minimum west share of 50 % asks for 50 of 100 MW of eastern demand in the west; by class, latency and site at most 40 MW may go there',
    zh: '最低西移比例 50 % 要求东部 100 MW 需求中有 50 MW 西移',
  },
  {
    // Each is fine alone: 60 MW may go west, the western province may hold 100. Floor above cap together: 60 against 45 MW.
    name: 'a west floor above a province cap',
    input: twoSites(
      { zone: 'west', provinceId: 'p' },
      { zone: 'east', provinceId: 'q' },
      { policy: { minWestShare: 0.6, provinceCaps: [{ provinceId: 'p', maxItMw: 45 }] } },
    ),
    rules: ['minWestShare', 'provinceCap[p]'],
    needed: { minWestShare: 0.45, 'provinceCap[p]': 60 },
    en: 'asks for 60 of 100 MW of eastern demand in the west; the western sites hold 45 MW at most, caps counted',
    zh: '而西部站点计入上限后最多容纳 45 MW',
  },
  {
    name: 'a west share where no western site stands',
    input: aScenario({ policy: { minWestShare: 0.5 }, data: { sites: [aSite('s', { zone: 'east' })] } }),
    rules: ['minWestShare'],
    needed: { minWestShare: 0 },
    en: 'at most 0 MW may go there',
    zh: '最多只有 0 MW 可以西移',
  },
  {
    // 60 of 100 MW must stay, 30 MW of halls stand outside the west: 0.7 may go, or 30 MW more halls. Of a smaller demand
    // 60 % must stay all the same: 50 MW.
    name: 'a west-suitable share that the east has no room for',
    input: twoSites(
      { zone: 'west' },
      { zone: 'east', existingItMw: 30 },
      { data: { workloads: [{ id: 'all', westSuitableShare: 0.4 }] } },
    ),
    rules: ['demand', 'siteRoom', 'westSuitable'],
    needed: { westSuitable: 0.7, demand: 50 },
    en: 'keep 60 MW of eastern demand out of it; the other sites hold 30 MW at most',
    zh: '至少 60 MW 需求不得西移，而其他站点最多容纳 30 MW',
  },
  {
    name: 'a province cap on the only province',
    input: aScenario({
      policy: { provinceCaps: [{ provinceId: 'p', maxItMw: 99 }] },
      data: { sites: [aSite('s', { provinceId: 'p' })] },
    }),
    rules: ['demand', 'provinceCap[p]'],
    needed: { 'provinceCap[p]': 100, demand: 99 },
    en: 'the caps set for provinces and sites allow 99 MW in all, where there is room for 100 MW',
    zh: '省级与站点上限合计只允许 99 MW',
  },
  {
    name: 'a site cap on the only site',
    input: aScenario({ policy: { siteCaps: [{ siteId: 's', maxItMw: 99 }] } }),
    rules: ['demand', 'siteCap[s]'],
    needed: { 'siteCap[s]': 100, demand: 99 },
    en: 'a cap of 100 MW instead of 99 MW for s',
    zh: 's上限由 99 MW 提高到 100 MW',
  },
  {
    name: 'a PUE ceiling that forbids the halls that are missing',
    input: aScenario({
      policy: { pueCeiling: 1.2 },
      data: { sites: [aSite('s', { existingItMw: 60, maxItMw: 200, pue: 1.3 })] },
    }),
    rules: ['demand', 'pueCeiling'],
    needed: { pueCeiling: 1.3, demand: 60 },
    en: 'a PUE ceiling of 1.3 instead of 1.2',
    zh: '新建机房PUE上限由 1.2 放宽到 1.3',
  },
  {
    name: 'a hub share without room in any hub',
    input: aScenario({
      policy: { hubShareOfNewHalls: 0.6 },
      data: { sites: [aSite('s', { existingItMw: 0, maxItMw: 100 })] },
    }),
    rules: ['demand', 'hubShare'],
    needed: { hubShare: 0 },
    en: 'At least 100 MW of new halls are needed, 60 % of them inside the hubs: 60 MW, where 0 MW may be built',
    zh: '枢纽内最多可新建 0 MW',
  },
  {
    // 100 MW to build, 60 of them in hubs; both hub sites are above the ceiling. The nearer one (1.3, 50 MW) is too small
    // for 60, so the ceiling must rise to 1.4; a hub share of 0 alone would do as well.
    name: 'a hub share against a PUE ceiling, each fine alone',
    input: aScenario({
      policy: { hubShareOfNewHalls: 0.6, pueCeiling: 1.2 },
      data: {
        sites: [
          aSite('hub1', { existingItMw: 0, maxItMw: 50, pue: 1.3, hub: 'h' }),
          aSite('hub2', { existingItMw: 0, maxItMw: 50, pue: 1.4, hub: 'h' }),
          aSite('plain', { existingItMw: 0, maxItMw: 100, pue: 1.1 }),
        ],
      },
    }),
    rules: ['demand', 'hubShare', 'pueCeiling'],
    needed: { hubShare: 0, pueCeiling: 1.4 },
    en: 'a PUE ceiling of 1.4 instead of 1.2',
    zh: '新建机房PUE上限由 1.2 放宽到 1.4',
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
    name: 'a link too thin for the traffic',
    input: aScenario({
      data: {
        workloads: [{ id: 'all', dataGbpsPerMw: 1 }],
        links: [{ regionId: 'home', siteId: 's', capacityGbps: 99 }],
      },
    }),
    rules: ['demand', 'linkCapacity'],
    needed: { demand: 99 },
    en: '+1 Gbps of fibre from home to s',
    zh: '光缆容量增加 1 Gbps（home至s）',
  },
  {
    name: 'a limit on the only placement',
    input: aScenario({ data: { placements: [{ regionId: 'home', siteId: 's', maxItMw: 99 }] } }),
    rules: ['demand', 'placementLimit'],
    needed: { demand: 99 },
    en: '+1 MW allowed for single placements from home to s',
    zh: '单个布局上限增加 1 MW（home至s）',
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
