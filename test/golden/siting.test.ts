import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { aScenario, aSite, type ScenarioChange, type SiteInput, twoSites } from '../support/aScenario.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

const year = 8760
const openOf = (plan: { siting?: { openSites: readonly { siteId: string }[] } | undefined }): string[] =>
  (plan.siting?.openSites ?? []).map(({ siteId }) => siteId)

/** Sites of 100 MW for one region of 100 MW unless the change says so; energy at the tariff is all that costs beside opening. */
function sited(sites: readonly SiteInput[], siting: ScenarioInput['siting'], data: ScenarioChange['data'] = {}) {
  return aScenario({ siting, data: { sites: [...sites], ...data } })
}

const cheap = aSite('cheap', { tariffCnyPerMwh: 300, fixedCostCnyPerYear: 90e6 })
const dear = aSite('dear', { tariffCnyPerMwh: 400, fixedCostCnyPerYear: 10e6 })

// 100 MW at 300 or 400 CNY/MWh: the cheap site saves 100 × 100 × 8760 = 87.6 M a year and costs 80 M more to open.
test('a site opens where what it saves is worth its fixed cost', async () => {
  const plan = await solveWithBoth(sited([cheap, dear], true))
  expectClose(plan.objectiveCny, 100 * 300 * year + 90e6)
  expect(openOf(plan)).toEqual(['cheap'])
  expectClose(plan.costLines.find(({ id }) => id === 'siteFixed')?.costCny, 90e6)
  expectClose(
    plan.placements.reduce((sum, { costCny }) => sum + costCny, 0),
    plan.objectiveCny,
  )
})

// At 110 M more it no longer is.
test('and stays shut where it is not', async () => {
  const plan = await solveWithBoth(sited([{ ...cheap, fixedCostCnyPerYear: 120e6 }, dear], true))
  expectClose(plan.objectiveCny, 100 * 400 * year + 10e6)
  expect(plan.siting?.closedSites.map(({ siteId }) => siteId)).toEqual(['cheap'])
  expect(plan.statements.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['siting', 'sitingProven', 'dualsAfterDecisions']),
  )
})

// The cheap site holds 60 MW: both open. With the sites fixed, one more MW there saves 100 CNY/MWh × 8760, and one more MW
// of demand costs 400 × 8760. At the open site that is not full, and at one that is shut, room is worth nothing.
test('duals are those of the linear program with the open sites fixed', async () => {
  const input = sited(
    [{ ...cheap, existingItMw: 60, fixedCostCnyPerYear: 1e6 }, dear, aSite('shut', { tariffCnyPerMwh: 900 })],
    {
      sites: [{ siteId: 'shut', fixedCostCnyPerYear: 1e6 }],
    },
  )
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, (60 * 300 + 40 * 400) * year + 11e6)
  expect(openOf(plan)).toEqual(['cheap', 'dear'])
  expect([plan.dualsFrom, plan.siting?.dualsFrom]).toEqual(['fixedDecisions', 'fixedDecisions'])
  expectClose(plan.sites[0]?.capacityDualCnyPerMwYear ?? undefined, -100 * year)
  expectClose(plan.sites[1]?.capacityDualCnyPerMwYear ?? undefined, 0)
  expectClose(plan.sites[2]?.capacityDualCnyPerMwYear ?? undefined, 0)
  const rules = plan.bindingRules.map(({ row, limit, dual }) => [row, limit, Math.round(dual)])
  expect(rules).toEqual([['siteItCapacity[cheap]', 60, -100 * year]])
  const { dual } = await solveCase(input)
  expectClose(dual('demandServed[home,all]'), 400 * year)
})

// Alone, 20 MW would go to the cheap site; an open site must hold 30 MW, so 30 go there and 70 to the other, which is what
// both tariffs make of it: the dear site is full with its 80 MW otherwise.
test('an open site holds its economic size or stays shut', async () => {
  const near = aSite('near', { existingItMw: 80, tariffCnyPerMwh: 300 })
  const far = aSite('far', { tariffCnyPerMwh: 500 })
  const least = (minItMw: number) => sited([near, far], { sites: [{ siteId: 'far', minItMw }] })
  const without = await solveWithBoth(least(0))
  expectClose(without.objectiveCny, (80 * 300 + 20 * 500) * year)
  const plan = await solveWithBoth(least(30))
  expectClose(plan.objectiveCny, (70 * 300 + 30 * 500) * year)
  const { dual } = await solveCase(least(30))
  expectClose(dual('siteMinimum[far]'), 200 * year)
  expect(plan.bindingRules.map(({ row }) => row)).toContain('siteMinimum[far]')
})

// Four sites of 30 MW at 100, 200, 300 and one of 100 MW at 400 CNY/MWh. With two of them: the large one and the cheapest.
const four = [
  aSite('a', { existingItMw: 30, tariffCnyPerMwh: 100 }),
  aSite('b', { existingItMw: 30, tariffCnyPerMwh: 200 }),
  aSite('c', { existingItMw: 30, tariffCnyPerMwh: 300 }),
  aSite('large', { tariffCnyPerMwh: 400 }),
]
describe('which sites may be open together', () => {
  test('at most so many', async () => {
    const plan = await solveWithBoth(sited(four, { maxOpenSites: 2 }))
    expectClose(plan.objectiveCny, (30 * 100 + 70 * 400) * year)
    expect(openOf(plan)).toEqual(['a', 'large'])
  })

  test('a lock shuts one and another opens one, at its fixed cost', async () => {
    const locked = {
      sites: [
        { siteId: 'a', lock: 'shut' as const },
        { siteId: 'c', lock: 'open' as const, fixedCostCnyPerYear: 1e9 },
      ],
    }
    const plan = await solveWithBoth(sited(four, locked))
    expectClose(plan.objectiveCny, (30 * 200 + 30 * 300 + 40 * 400) * year + 1e9)
    expect(openOf(plan)).toEqual(['b', 'c', 'large'])
  })

  test('a and b rule each other out: the cheaper one stays', async () => {
    const plan = await solveWithBoth(sited(four, { exclusive: [['a', 'b']] }))
    expectClose(plan.objectiveCny, (30 * 100 + 30 * 300 + 40 * 400) * year)
  })
})

// Halls cost 2 M/MW over 20 years at no interest = 100 000 a MW-year. 35 MW more than stand are needed: two blocks of 20 MW.
test('new halls come in whole blocks', async () => {
  const site = aSite('s', { existingItMw: 65, maxItMw: 165, hallCapexCnyPerMw: 2e6, tariffCnyPerMwh: 100 })
  const plan = await solveWithBoth(sited([site], { blockItMw: 20 }, { discountRate: 0, hallLifeYears: 20 }))
  expectClose(plan.objectiveCny, 40 * 100_000 + 100 * 100 * year)
  expectClose(plan.sites[0]?.builtItMw, 40)
  expect(plan.siting?.openSites[0]?.blocks).toBe(2)
})

// 100 MW of one class from x and y (60 + 40). The cheap site holds 70 MW: split, 70 there; from one site each, x fills 60.
test('a single-source class is served whole from one site', async () => {
  const data = {
    regions: [{ id: 'x' }, { id: 'y' }],
    demand: [
      { regionId: 'x', itMw: 60 },
      { regionId: 'y', itMw: 40 },
    ],
  }
  const sites = [aSite('cheap', { existingItMw: 70, tariffCnyPerMwh: 300 }), aSite('dear', { tariffCnyPerMwh: 400 })]
  const split = await solveWithBoth(sited(sites, true, data))
  expectClose(split.objectiveCny, (70 * 300 + 30 * 400) * year)
  const single = await solveWithBoth(sited(sites, { singleSource: ['all'] }, data))
  expectClose(single.objectiveCny, (60 * 300 + 40 * 400) * year)
  expect(single.placements.map(({ regionId, siteId }) => `${regionId} ${siteId}`)).toEqual(['x cheap', 'y dear'])
})

// A home site is always open and costs nothing to open, unless asked.
test('home sites are open without a decision, unless asked', async () => {
  const input = (homes: boolean) =>
    twoSites(
      { homeOf: 'home', tariffCnyPerMwh: 500, fixedCostCnyPerYear: 5e6 },
      { tariffCnyPerMwh: 500, fixedCostCnyPerYear: 4e6 },
      { siting: { homes } },
    )
  expectClose((await solveWithBoth(input(false))).objectiveCny, 100 * 500 * year)
  expectClose((await solveWithBoth(input(true))).objectiveCny, 100 * 500 * year + 4e6)
})

// Where own power may be sold (here at 300, the plants for free), a shut site sells none: opening must pay for itself.
test('a shut site builds no plants to sell from', async () => {
  const seller = aSite('seller', {
    existingItMw: 0,
    windCapacityFactor: [0.5],
    maxBuildWindMw: 10,
    fixedCostCnyPerYear: 20e6,
  })
  const input = {
    ...sited([dear, seller], true, { periods: [{ hours: 8760, weight: 1 }] }),
    timeMode: 'hours' as const,
    supply: { exportPriceCnyPerMwh: 300 },
  }
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, 100 * 400 * year + 10e6)
  expectClose(plan.sites[1]?.exportedMwh, 0)
})

// The first plan found is kept when somebody presses Stop: status, gap and prices of its own.
test('a search that is stopped keeps its best plan, with the gap that is left and prices', async () => {
  let found = false
  const context = {
    isFollowed: true,
    report({ objectiveCny = null }: { readonly objectiveCny?: number | null }) {
      found ||= objectiveCny !== null
    },
    shouldStop: () => found,
  }
  const scenario = parseScenario({ ...sited(four, { maxOpenSites: 2 }), baselines: false, solver: 'javascriptLp' })
  const plan = await solveScenario(scenario, null, context)
  expect(found).toBe(true)
  expect(plan.certificate).toMatchObject({ passed: true, boundFrom: 'explicitDualProgram' })
  expect(plan.siting).toMatchObject({ dualsFrom: 'fixedDecisions', boundFrom: 'explicitDualProgram' })
  expect(plan.siting?.gap ?? -1).toBeGreaterThanOrEqual(-1e-9)
  expectClose(plan.siting?.boundCny ?? undefined, (plan.objectiveCny ?? 0) * (1 - (plan.siting?.gap ?? 0)))
})
