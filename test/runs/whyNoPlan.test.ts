import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { aScenario, aSite, twoSites } from '../support/aScenario.ts'

const coal = { gridCarbonTonnesPerMwh: 0.5 }

interface Case {
  readonly name: string
  readonly input: ScenarioInput
  readonly codes: readonly string[]
  readonly en: string
  readonly zh: string
}

const cases: readonly Case[] = [
  {
    name: 'demand above all room',
    input: aScenario({ data: { sites: [aSite('s', { existingItMw: 60 })] } }),
    codes: ['demandExceedsReach', 'demandExceedsRoom'],
    en: '40 MW of halls are missing',
    zh: '缺少 40 MW 机房',
  },
  {
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
    codes: ['demandExceedsRoom'],
    en: 'Demand is 120 MW; all sites together hold 100 MW',
    zh: '需求为 120 MW，全部站点合计只能容纳 100 MW',
  },
  {
    name: 'a latency that no site is near enough for',
    input: aScenario({
      data: {
        regions: [{ id: 'home', position: [121, 31] }],
        sites: [aSite('s', { position: [105, 37] })],
        workloads: [{ id: 'all', name: 'inference', maxOneWayLatencyMs: 5 }],
      },
    }),
    codes: ['demandUnreachable', 'demandExceedsRoom'],
    en: 'inference within 5 ms of home needs 100 MW',
    zh: '5 毫秒内',
  },
  {
    name: 'a class that must stay in the east, where nothing stands',
    input: aScenario({ data: { workloads: [{ id: 'all', westSuitableShare: 0 }] } }),
    codes: ['demandUnreachable', 'demandExceedsRoom'],
    en: 'none of it in the west',
    zh: '不得西移',
  },
  {
    name: 'a carbon cap below the cleanest plan',
    input: twoSites(coal, coal, { carbon: { capTonnes: 437_000 } }),
    codes: ['withoutRule.carbonCap'],
    en: 'cannot hold the carbon cap',
    zh: '碳排放上限',
  },
  {
    name: 'a green share with nothing green on offer',
    input: aScenario({ green: { accounting: 'annual', share: 0.1 } }),
    codes: ['withoutRule.greenShare'],
    en: 'cannot hold the green share',
    zh: '绿电占比要求',
  },
  {
    name: 'a west share beyond what the classes allow',
    input: twoSites(
      { zone: 'west' },
      { zone: 'east' },
      {
        policy: { minWestShare: 0.5 },
        data: { workloads: [{ id: 'all', westSuitableShare: 0.4 }] },
      },
    ),
    codes: ['withoutRule.minWestShare', 'withoutRule.westSuitable'],
    en: 'cannot hold the minimum west share',
    zh: '最低西移比例',
  },
  {
    name: 'a west share where no western site stands',
    input: aScenario({ policy: { minWestShare: 0.5 }, data: { sites: [aSite('s', { zone: 'east' })] } }),
    codes: ['withoutRule.minWestShare'],
    en: 'cannot hold the minimum west share',
    zh: '最低西移比例',
  },
  {
    name: 'a west-suitable share that the east has no room for',
    input: twoSites(
      { zone: 'west' },
      { zone: 'east', existingItMw: 30 },
      { data: { workloads: [{ id: 'all', westSuitableShare: 0.4 }] } },
    ),
    codes: ['withoutRule.westSuitable'],
    en: 'cannot hold the west-suitable shares',
    zh: '可西移比例',
  },
  {
    name: 'a province cap on the only province',
    input: aScenario({
      policy: { provinceCaps: [{ provinceId: 'p', maxItMw: 99 }] },
      data: { sites: [aSite('s', { provinceId: 'p' })] },
    }),
    codes: ['withoutRule.provinceCap'],
    en: 'cannot hold the province caps',
    zh: '省级上限',
  },
  {
    name: 'a site cap on the only site',
    input: aScenario({ policy: { siteCaps: [{ siteId: 's', maxItMw: 99 }] } }),
    codes: ['withoutRule.siteCap'],
    en: 'cannot hold the site caps',
    zh: '站点上限',
  },
  {
    name: 'a PUE ceiling that forbids the halls that are missing',
    input: aScenario({
      policy: { pueCeiling: 1.2 },
      data: { sites: [aSite('s', { existingItMw: 60, maxItMw: 200, pue: 1.3 })] },
    }),
    codes: ['demandExceedsReach', 'demandExceedsRoom', 'withoutRule.pueCeiling'],
    en: 'cannot hold the PUE ceiling',
    zh: 'PUE上限',
  },
  {
    name: 'a hub share without room in any hub',
    input: aScenario({
      policy: { hubShareOfNewHalls: 0.6 },
      data: { sites: [aSite('s', { existingItMw: 0, maxItMw: 100 })] },
    }),
    codes: ['withoutRule.hubShare'],
    en: 'cannot hold the hub share of new halls',
    zh: '枢纽内新建机房占比',
  },
  {
    name: 'a link too thin for the traffic',
    input: aScenario({
      data: {
        workloads: [{ id: 'all', dataGbpsPerMw: 1 }],
        links: [{ regionId: 'home', siteId: 's', capacityGbps: 99 }],
      },
    }),
    codes: ['withoutRule.linkCapacity'],
    en: 'cannot hold the link capacities',
    zh: '光缆容量',
  },
  {
    name: 'a limit on the only placement',
    input: aScenario({ data: { placements: [{ regionId: 'home', siteId: 's', maxItMw: 99 }] } }),
    codes: ['withoutRule.placementLimit'],
    en: 'cannot hold the limits of single placements',
    zh: '单个布局的上限',
  },
  {
    name: 'a grid connection too small for the load',
    input: aScenario({ data: { sites: [aSite('s', { gridImportMaxMw: 99 })] } }),
    codes: ['withoutRule.gridImport'],
    en: 'cannot hold the grid import limits',
    zh: '电网受电上限',
  },
  {
    name: 'two rules that each break it alone',
    input: aScenario({
      green: { accounting: 'annual', share: 0.1 },
      carbon: { capTonnes: 1 },
      data: { sites: [aSite('s', coal)] },
    }),
    codes: ['rulesClash'],
    en: 'taking away any single rule is not enough',
    zh: '单独去掉任何一条都不够',
  },
]

for (const solver of ['highs', 'javascriptLp'] as const)
  test.each(cases)(`${solver} finds no plan for $name, and the reason is named`, async ({ input, codes, en, zh }) => {
    const plan = await solveScenario(parseScenario({ ...input, solver }), null)
    expect(plan.status).toBe('infeasible')
    expect(plan.objectiveCny).toBeNull()
    expect(plan.certificate).toBeNull()
    expect(plan.placements).toEqual([])
    expect(plan.reasons.map(({ code }) => code)).toEqual(codes)
    expect(plan.reasons.map(({ text }) => text.en).join('\n')).toContain(en)
    expect(plan.reasons.map(({ text }) => text.zh).join('\n')).toContain(zh)
  })

test('a price for unserved demand makes every lack of room solvable', async () => {
  const short = aScenario({ unservedPriceCnyPerMwYear: 1, data: { sites: [aSite('s', { existingItMw: 60 })] } })
  const plan = await solveScenario(parseScenario(short), null)
  expect(plan.status).toBe('optimal')
  expect(plan.reasons).toEqual([])
})
