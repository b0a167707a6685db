import { expect, test } from 'vitest'
import { aScenario, aSite, twoSites } from '../support/aScenario.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

const year = 8760

// 100 MW for 8760 h. The cheap site holds 60 MW at 200 CNY/MWh, the dear one takes 40 MW at 500:
// (60·200 + 40·500)·8760 = 32 000·8760 = 280 320 000 CNY. One more MW at the cheap site saves (500 − 200)·8760.
test('the cheap site fills first and its capacity is worth the price gap', async () => {
  const input = twoSites({ existingItMw: 60, tariffCnyPerMwh: 200 }, { tariffCnyPerMwh: 500 })
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, 32_000 * year)
  expectClose(plan.sites[0]?.itMw, 60)
  expectClose(plan.sites[0]?.utilisation, 1)
  expectClose(plan.sites[1]?.utilisation, 0.4)
  const { dual } = await solveCase(input)
  expectClose(dual('siteItCapacity[a]'), -300 * year)
  expectClose(dual('siteItCapacity[b]'), 0)
  expectClose(dual('demandServed[home,all]'), 500 * year)
  expect(plan.bindingRules.map(({ row }) => row)).toEqual(['siteItCapacity[a]'])
  expect(plan.bindingRules[0]?.text.en).toContain('saves 2.63 M CNY')
})

// 200 MW stand, AI may use half of them: 100. The site may hold 260, so 60 can be built. 140 MW need 40 new.
// No interest: 5 000 000 CNY/MW over 20 years is 250 000 a year, times 40 = 10 000 000. Operation is 2 % of capex on all
// 140 MW: 14 000 000. Servers: 200 000 000 over 5 years on 140 MW: 5 600 000 000. Together 5 624 000 000.
test('existing halls are sunk, new ones are paid for, operation follows what is used', async () => {
  const site = {
    existingItMw: 200,
    availableExistingShare: 0.5,
    maxItMw: 260,
    hallCapexCnyPerMw: 5e6,
    hallOmShare: 0.02,
  }
  const economics = { discountRate: 0, hallLifeYears: 20, serverCapexCnyPerMw: 2e8, serverLifeYears: 5 }
  const data = { sites: [aSite('s', site)], demand: [{ regionId: 'home', itMw: 140 }], ...economics }
  const plan = await solveWithBoth(aScenario({ data }))
  expectClose(plan.objectiveCny, 5_624_000_000)
  expectClose(plan.sites[0]?.builtItMw, 40)
  expectClose(plan.sites[0]?.usableItMw, 160)
  expectClose(plan.kpis?.costWithoutServersCny, 24_000_000)
  const lines = new Map(plan.costLines.map((line) => [line.id, line]))
  expectClose(lines.get('hallCapex')?.costCny, 10_000_000)
  expectClose(lines.get('hallCapex')?.quantity, 40)
  expectClose(lines.get('hallOm')?.costCny, 14_000_000)
  expectClose(lines.get('serverCapex')?.quantity, 140)
  // One more MW of demand costs a hall, its operation and its servers.
  const { dual } = await solveCase(aScenario({ data }))
  expectClose(dual('demandServed[home,all]'), 250_000 + 100_000 + 40_000_000)
})

// 10 % over 2 years: annuity 0.1·1.21/0.21 = 121/210. 10 MW at 2 100 000 CNY/MW: 10·1 210 000 = 12 100 000.
test('capital is repaid with interest', async () => {
  const data = {
    demand: [{ regionId: 'home', itMw: 10 }],
    discountRate: 0.1,
    serverCapexCnyPerMw: 2.1e6,
    serverLifeYears: 2,
  }
  const plan = await solveWithBoth(aScenario({ data }))
  expectClose(plan.objectiveCny, 12_100_000)
})

// The site may hold 30 MW although 50 stand and AI may use 80 % of them (40): 30 is what counts.
test('a site holds no more than its limit even where more halls stand', async () => {
  const small = { existingItMw: 50, availableExistingShare: 0.8, maxItMw: 30 }
  const plan = await solveWithBoth(twoSites(small, { tariffCnyPerMwh: 100 }))
  expectClose(plan.sites[0]?.itMw, 30)
  expectClose(plan.objectiveCny, 70 * 100 * year)
})

// 10 of 100 MW find no hall; leaving them unserved costs 3 000 000 CNY per MW-year: 30 000 000. The headline cost leaves
// that price out, since nobody pays it.
test('demand goes unserved only at the price the scenario sets', async () => {
  const data = { sites: [aSite('s', { existingItMw: 90 })] }
  const plan = await solveWithBoth(aScenario({ data, unservedPriceCnyPerMwYear: 3e6 }))
  expectClose(plan.objectiveCny, 30_000_000)
  expectClose(plan.kpis?.unservedItMw, 10)
  expectClose(plan.regions[0]?.unservedItMw, 10)
  expect(plan.kpis?.costCny).toBe(0)
  const said = plan.statements.find(({ code }) => code === 'unserved')
  expect(said?.text.en).toContain('10 MW')
  expect(said?.text.zh).toContain('10 MW')
})

// Serving a MW costs 300·8760 = 2 628 000. A price just under that leaves everything unserved, just over it nothing.
test.each([
  { price: 2_627_000, unservedMw: 100, cost: 262_700_000 },
  { price: 2_629_000, unservedMw: 0, cost: 262_800_000 },
])('at $price CNY per MW-year $unservedMw MW stay unserved', async ({ price, unservedMw, cost }) => {
  const data = { sites: [aSite('s', { tariffCnyPerMwh: 300 })] }
  const plan = await solveWithBoth(aScenario({ data, unservedPriceCnyPerMwYear: price }))
  expectClose(plan.kpis?.unservedItMw, unservedMw)
  expectClose(plan.objectiveCny, cost)
})
