import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { answerWhy } from '../../server/runs/answerWhy.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { aScenario, aSite, type ScenarioChange } from '../support/aScenario.ts'
import { findingsOf } from '../support/findingsOf.ts'
import { priceRules } from '../support/priceRules.ts'
import { expectClose } from '../support/solveWithBoth.ts'

const year = 8760

/** 60 MW at 200 CNY/MWh, 30 at 300 and the rest at 500; opening costs little, or too much at the fourth site. */
function ladder(siting: ScenarioChange['siting'] = true) {
  return aScenario({
    siting,
    data: {
      sites: [
        aSite('cheap', { existingItMw: 60, tariffCnyPerMwh: 200, fixedCostCnyPerYear: 1e6 }),
        aSite('middle', { existingItMw: 30, tariffCnyPerMwh: 300, fixedCostCnyPerYear: 1e6 }),
        aSite('dear', { tariffCnyPerMwh: 500, fixedCostCnyPerYear: 1e6 }),
        aSite('shut', { tariffCnyPerMwh: 100, fixedCostCnyPerYear: 1e9 }),
      ],
    },
  })
}

// As without siting: one more MW at the cheap site replaces one of the 10 at the dear one.
test('shadow prices after siting hold with the same sites open, and say so', async () => {
  const { prices, dualsFrom, status, objectiveCny } = await priceRules(ladder())
  expect([status, dualsFrom]).toEqual(['optimal', 'fixedDecisions'])
  expectClose(objectiveCny ?? undefined, (60 * 200 + 30 * 300 + 10 * 500) * year + 3e6)
  expect(prices.map(({ row }) => row)).toEqual(['siteItCapacity[cheap]', 'siteItCapacity[middle]'])
  expectClose(prices[0]?.dual, -300 * year)
  expectClose(prices[0]?.rangeHigh ?? undefined, 70)
})

test('the ranking of suitability knows open sites only', async () => {
  const plan = await solveScenario(parseScenario({ ...ladder(), reports: ['suitability'], baselines: false }), null)
  const named = JSON.stringify(plan.reports?.suitability)
  expect(named).toContain('"cheap"')
  expect(named).not.toContain('"shut"')
})

// The shut site has the cheapest energy, but opening it costs a billion a year: it has no price. Forcing a MW there pays the
// billion, and then everything goes there: 100 MW at 100 in place of 60·200 + 30·300 + 10·500, and three sites less.
test('why not at a shut site: no price, but the cost of forcing it open', async () => {
  const siteOf = (siteId: string) => ({ scenario: parseScenario({ ...ladder(), baselines: false }), siteId })
  const shut = await answerWhy(siteOf('shut'), null)
  expect([shut.question, shut.here]).toEqual(['whyNotThere', null])
  expect(shut.statements.map(({ code }) => code)).toContain('siteShut')
  expect(shut.forced.map(({ id }) => id)).toEqual(['oneMw', 'wholeStream'])
  expectClose(shut.forced[0]?.costCny ?? undefined, 1e9 + (100 * 100 - 26_000) * year - 3e6)
  const open = await answerWhy(siteOf('cheap'), null)
  expect(open.alternatives.map(({ siteId }) => siteId)).toEqual(['middle', 'dear'])
})

describe('beside the plan', () => {
  // Two regions with their own homes at 400 CNY/MWh and one site at 300 that costs 10 M to open. Together they open it once.
  const two = (fixedCostCnyPerYear: number, siting: ScenarioChange['siting'] = true) =>
    aScenario({
      siting,
      baselines: ['localEast', 'asToday', 'greedy', 'siloed'],
      data: {
        regions: [{ id: 'x' }, { id: 'y' }],
        sites: [
          aSite('homeX', { homeOf: 'x', tariffCnyPerMwh: 400 }),
          aSite('homeY', { homeOf: 'y', tariffCnyPerMwh: 400 }),
          aSite('both', { tariffCnyPerMwh: 300, fixedCostCnyPerYear }),
        ],
        demand: [
          { regionId: 'x', itMw: 50 },
          { regionId: 'y', itMw: 50 },
        ],
      },
    })

  // Each alone saves 50 × 100 × 8760 = 43.8 M, together 87.6 M. At 60 M nobody opens it alone, and both together do.
  test('silos that would each pay for a site alone do without it', async () => {
    const plan = await solveScenario(parseScenario(two(60e6)), null)
    expectClose(plan.objectiveCny ?? undefined, 100 * 300 * year + 60e6)
    const cost = new Map(plan.baselines.map(({ id, kpis }) => [id, kpis?.costCny]))
    expectClose(cost.get('siloed'), 100 * 400 * year)
    expectClose(plan.valueOfCoordination?.costCny ?? undefined, 100 * 100 * year - 60e6)
    expectClose(cost.get('localEast'), 100 * 400 * year)
    // First come, first served looks at energy alone; a site in use still costs what it costs.
    expectClose(cost.get('greedy'), 100 * 300 * year + 60e6)
    for (const { status, certificate } of plan.baselines) {
      expect(['optimal', 'feasible']).toContain(status)
      expect(certificate?.passed).toBe(true)
    }
  })

  // At 10 M each opens it with its half; added up it is opened, and paid for, once.
  test('a site that several silos open is opened once', async () => {
    const plan = await solveScenario(parseScenario(two(10e6)), null)
    expectClose(plan.baselines.find(({ id }) => id === 'siloed')?.kpis?.costCny, 100 * 300 * year + 10e6)
    expectClose(plan.valueOfCoordination?.costCny ?? undefined, 0)
  })

  test('a site that must stay shut is shut in every way of serving the demand', async () => {
    const siting = { sites: [{ siteId: 'both', lock: 'shut' as const }] }
    const plan = await solveScenario(parseScenario(two(0, siting)), null)
    for (const { id, kpis } of plan.baselines) expect([id, kpis?.costCny]).toEqual([id, plan.kpis?.costCny])
  })
})

describe('what makes no sense is refused', () => {
  test('ids that do not exist, and sites that are always open', () => {
    const home = aSite('home', { homeOf: 'home' })
    const scenario = (siting: ScenarioChange['siting']) =>
      aScenario({ siting, data: { sites: [home, aSite('s'), aSite('t')] } })
    const paths = (siting: ScenarioChange['siting']) => findingsOf(scenario(siting)).map(({ path }) => path)
    expect(paths({ sites: [{ siteId: 'nowhere' }] })).toEqual(['siting.sites[0].siteId'])
    expect(paths({ exclusive: [['s', 'nowhere']] })).toEqual(['siting.exclusive[0][1]'])
    expect(paths({ singleSource: ['nothing'] })).toEqual(['siting.singleSource[0]'])
    expect(paths({ sites: [{ siteId: 'home', lock: 'shut' }] })).toEqual(['siting.sites[0].siteId'])
    expect(paths({ homes: true, sites: [{ siteId: 'home', lock: 'shut' }] })).toEqual([])
    expect(paths({ sites: [{ siteId: 's' }, { siteId: 's' }] })).toEqual(['siting.sites[1].siteId'])
  })

  test('levers on nothing, rules on energy without energy', () => {
    const paths = (change: ScenarioChange) => findingsOf(aScenario(change)).map(({ path }) => path)
    expect(paths({ policy: { levers: [{ siteId: 'x', powerDiscountCnyPerMwh: 1 }] } })).toEqual([
      'policy.levers[0].siteId',
    ])
    expect(paths({ policy: { levers: [{ provinceId: 'x' }] } })).toEqual(['policy.levers[0].provinceId'])
    const rules = { greenFloorByHub: 0.8, directSupply: true }
    expect(paths({ policy: rules, data: { energy: false } })).toEqual(['policy.greenFloorByHub', 'policy.directSupply'])
  })
})
