import { describe, expect, test } from 'vitest'
import { Plan } from '../../server/contract/plan.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { aScenario, aSite, twoSites } from '../support/aScenario.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

interface Case {
  readonly name: string
  readonly input: ScenarioInput
  readonly cost: number
}

const powered = { tariffCnyPerMwh: 100, gridCarbonTonnesPerMwh: 0.5 }
const everyRule: ScenarioInput = {
  carbon: { capTonnes: 1e9, priceCnyPerTonne: 0 },
  green: { accounting: 'greenCertificate', share: 0 },
  policy: { minWestShare: 0, hubShareOfNewHalls: 0, pueCeiling: 1, siteCaps: [{ siteId: 's', maxItMw: 1000 }] },
  network: { routeFactor: 1, fixedLatencyMs: 0 },
}

const cases: readonly Case[] = [
  { name: 'no demand', input: aScenario({ data: { demand: [{ regionId: 'home', itMw: 0 }] } }), cost: 0 },
  {
    name: 'no demand under every rule',
    input: aScenario({ ...everyRule, data: { demand: [{ regionId: 'home', itMw: 0 }] } }),
    cost: 0,
  },
  // 100 MW · 8760 h · 100 CNY.
  {
    name: 'every rule at a limit that asks nothing',
    input: aScenario({ ...everyRule, data: { sites: [aSite('s', powered)] } }),
    cost: 87_600_000,
  },
  {
    name: 'load factor 0: servers that never work and draw nothing',
    input: aScenario({
      carbon: { priceCnyPerTonne: 100 },
      green: { accounting: 'annual', share: 1 },
      data: { sites: [aSite('s', powered)], workloads: [{ id: 'all', loadFactor: 0 }] },
    }),
    cost: 0,
  },
  {
    name: 'idle power is all the power there is',
    input: aScenario({ data: { sites: [aSite('s', powered)], idlePowerShare: 1 } }),
    cost: 87_600_000,
  },
  {
    name: 'sites that are alike in everything',
    input: twoSites(
      { ...powered, existingItMw: 1000, position: [100, 30] },
      { ...powered, existingItMw: 1000, position: [100, 30] },
      {
        data: { regions: [{ id: 'home', position: [100, 30] }] },
      },
    ),
    cost: 87_600_000,
  },
  {
    name: 'halls that cost nothing to build',
    input: aScenario({ data: { sites: [aSite('s', { existingItMw: 0, maxItMw: 1e9 })] } }),
    cost: 0,
  },
  {
    name: 'wind and sun that cost nothing, at a negative tariff',
    input: aScenario({
      data: {
        sites: [
          aSite('s', { tariffCnyPerMwh: -10, windFullLoadHours: 8760, maxBuildWindMw: 1e12, maxBuildSolarMw: 1e12 }),
        ],
      },
    }),
    cost: -8_760_000,
  },
  {
    name: 'a site with no room, none to build and no grid',
    input: twoSites({ existingItMw: 0, gridImportMaxMw: 0 }, powered),
    cost: 87_600_000,
  },
  // A terawatt beside a watt: (1e6 + 1e-6) · 8760 · 100.
  {
    name: 'demands twelve orders of magnitude apart',
    input: aScenario({
      data: {
        regions: [{ id: 'large' }, { id: 'small' }],
        sites: [aSite('s', { ...powered, existingItMw: 1e7 })],
        demand: [
          { regionId: 'large', itMw: 1e6 },
          { regionId: 'small', itMw: 1e-6 },
        ],
      },
    }),
    cost: 876_000_000_000.876,
  },
  // 1e9 MW at 1e9 CNY/MW over one year without interest: 1e18 CNY.
  {
    name: 'figures at the far end of what is accepted',
    input: aScenario({
      data: {
        sites: [aSite('s', { existingItMw: 1e10 })],
        demand: [{ regionId: 'home', itMw: 1e9 }],
        serverCapexCnyPerMw: 1e9,
        serverLifeYears: 1,
        discountRate: 0,
      },
    }),
    cost: 1e18,
  },
  // Interest so small that 1 + i is 1: as good as none.
  {
    name: 'a discount rate below rounding',
    input: aScenario({ data: { serverCapexCnyPerMw: 500, serverLifeYears: 5, discountRate: 1e-18 } }),
    cost: 10_000,
  },
  {
    name: 'a stream of ten watts',
    input: aScenario({ data: { sites: [aSite('s', powered)], demand: [{ regionId: 'home', itMw: 1e-5 }] } }),
    cost: 8.76,
  },
  {
    name: 'a negative cost on a placement',
    input: aScenario({ data: { placements: [{ regionId: 'home', siteId: 's', costCnyPerMwYear: -5 }] } }),
    cost: -500,
  },
  {
    name: 'names that solvers and file formats stumble over',
    input: aScenario({
      data: {
        regions: [{ id: 'result' }, { id: 'feasible' }, { id: '__proto__' }],
        sites: [aSite('constructor', { ...powered, existingItMw: 300 }), aSite('r0,x0 >= [1]', powered)],
        demand: [
          { regionId: 'result', itMw: 50 },
          { regionId: 'feasible', itMw: 25 },
          { regionId: '__proto__', itMw: 25 },
        ],
      },
    }),
    cost: 87_600_000,
  },
]

describe('degenerate and extreme problems are solved alike by both solvers', () => {
  test.each(cases)('$name', async ({ input, cost }) => {
    const plan = await solveWithBoth(input)
    expectClose(plan.objectiveCny, cost)
    Plan.parse(JSON.parse(JSON.stringify(plan)))
    expect(plan.kpis?.unservedItMw).toBe(0)
    const text = JSON.stringify(plan.statements)
    expect(text).not.toMatch(/NaN|null|Infinity/)
  })
})

// Against a home on carbon-free power there is no percentage to give; it must not read "the same".
test('carbon above a baseline of none is more, not the same', async () => {
  const data = {
    regions: [{ id: 'r' }],
    sites: [aSite('hydro', { homeOf: 'r', tariffCnyPerMwh: 500 }), aSite('coal', { ...powered })],
    demand: [{ regionId: 'r', itMw: 10 }],
  }
  const plan = await solveWithBoth(aScenario({ data }))
  const said = plan.statements.find(({ code }) => code === 'against.localEast')
  expect(said?.text.en).toContain('the carbon is more on the location account')
  expect(said?.text.zh).toContain('按区域口径更高')
  expect(said?.tone).toBe('worse')
})
