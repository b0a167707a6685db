import { aScenario, aSite, twoSites } from '../support/aScenario.ts'
import type { ClashCase } from './clashCases.ts'

/** Shares, caps and ceilings that policy sets. */
export const clashesOfPolicy: readonly ClashCase[] = [
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
]
