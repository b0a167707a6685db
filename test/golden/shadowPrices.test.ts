import { describe, expect, test } from 'vitest'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { withScenarioChanges } from '../../server/contract/scenarioPath.ts'
import { aScenario, aSite, twoSites } from '../support/aScenario.ts'
import { priceRules } from '../support/priceRules.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose } from '../support/solveWithBoth.ts'

const year = 8760

/** Three sites for 100 MW: 60 at 200 CNY/MWh, 30 at 300, the rest at 500. */
function ladder(change: Partial<ScenarioInput> = {}, demandItMw = 100): ScenarioInput {
  return aScenario({
    ...change,
    data: {
      sites: [
        aSite('cheap', { existingItMw: 60, tariffCnyPerMwh: 200 }),
        aSite('middle', { existingItMw: 30, tariffCnyPerMwh: 300 }),
        aSite('dear', { tariffCnyPerMwh: 500 }),
      ],
      demand: [{ regionId: 'home', itMw: demandItMw }],
    },
  })
}

describe('the range over which a price holds', () => {
  // One more MW at the cheap site replaces one at the dear one, of which there are 10: 300 x 8760 a year up to 70 MW. One
  // less goes to the dear site, which has room for 90 more, so down to nothing.
  test('ends where the next dearest is replaced', async () => {
    const { prices } = await priceRules(ladder())
    expect(prices.map(({ row }) => row)).toEqual(['siteItCapacity[cheap]', 'siteItCapacity[middle]'])
    const [cheap, middle] = prices
    for (const dual of [cheap?.dual, cheap?.dualAbove, cheap?.dualBelow]) expectClose(dual ?? undefined, -300 * year)
    expectClose(cheap?.rangeHigh ?? undefined, 70)
    expectClose(cheap?.rangeLow ?? undefined, 0)
    expect(cheap?.notUnique).toBe(false)
    expectClose(middle?.dual, -200 * year)
    expectClose(middle?.rangeHigh ?? undefined, 40)
    expect(cheap?.text.en).toBe(
      'Halls at cheap (limit 60 MW): one MW more saves 2.63 M CNY a year, valid up to +10 MW and down to −60 MW',
    )
    expect(cheap?.text.zh).toContain('每增加 1 MW，每年可节省 263 万元')
  })

  // 90 MW fill the two cheap sites exactly. One MW more at the cheap one replaces one of the middle one (100 CNY/MWh), one
  // less goes to the dear one (300): two prices.
  test('at a corner there are two prices, one on each side', async () => {
    const { prices } = await priceRules(ladder({}, 90), { rows: ['siteItCapacity[cheap]'] })
    const cheap = prices[0]
    expect(cheap?.notUnique).toBe(true)
    expectClose(cheap?.dualAbove ?? undefined, -100 * year)
    expectClose(cheap?.dualBelow ?? undefined, -300 * year)
    // Up to all of the middle site's 30 MW, down to an empty cheap site.
    expectClose(cheap?.rangeHigh ?? undefined, 90)
    expectClose(cheap?.rangeLow ?? undefined, 0)
    expect(cheap?.text.en).toContain('corner')
  })

  // Every MW must be served and there is room for 100: with one MW of halls less there is no plan.
  test('where nothing is left there is no price below', async () => {
    const input = twoSites({ existingItMw: 60, tariffCnyPerMwh: 200 }, { existingItMw: 40, tariffCnyPerMwh: 500 })
    const { prices } = await priceRules(input)
    expect(prices[0]?.row).toBe('siteItCapacity[a]')
    expect(prices[0]?.dualBelow).toBeNull()
    expectClose(prices[0]?.dualAbove ?? undefined, -300 * year)
    expectClose(prices[0]?.rangeHigh ?? undefined, 100)
    expect(prices[0]?.text.en).toMatch(/saves 2.63 M CNY a year, valid up to \+40 MW$/)
  })

  // A carbon cap of 481 800 t over 60 MW at 0.8 t and 40 MW at 0.3: 100 CNY/MWh over 0.5 t/MWh are 200 CNY/t, from all
  // clean (100 x 0.3 x 8760) to all dirty (100 x 0.8 x 8760).
  test('a carbon cap holds its price from all clean to all dirty', async () => {
    const input = twoSites(
      { tariffCnyPerMwh: 300, gridCarbonTonnesPerMwh: 0.8 },
      { tariffCnyPerMwh: 400, gridCarbonTonnesPerMwh: 0.3 },
      { carbon: { capTonnes: 525_600 } },
    )
    const { prices } = await priceRules(input, { rows: ['carbonCap[plan]'] })
    expectClose(prices[0]?.dual, -200)
    expectClose(prices[0]?.rangeLow ?? undefined, 262_800)
    expectClose(prices[0]?.rangeHigh ?? undefined, 700_800)
    expect(prices[0]?.apply).toEqual({
      changes: [{ path: 'carbon.capTonnes', value: 700_800 }],
      exact: true,
      limit: 700_800,
    })
  })
})

describe('bounds that bind are rules too', () => {
  // 40 MW stand at the cheap site and 20 may be built at 876 000 CNY a MW-year; the dear one costs 300 x 8760 more. Room is
  // worth 300 x 8760 - 876 000 = 1 752 000 a MW, as long as the dear site has load: 100 - 60 = 40 MW.
  test('room for new halls', async () => {
    const site = { existingItMw: 40, maxItMw: 60, tariffCnyPerMwh: 200, hallCapexCnyPerMw: 876_000 * 20 }
    const data = {
      sites: [aSite('cheap', site), aSite('dear', { tariffCnyPerMwh: 500 })],
      discountRate: 0,
      hallLifeYears: 20,
    }
    const { prices } = await priceRules(aScenario({ data }))
    const room = prices.find(({ row }) => row === 'builtItMw[cheap]')
    expectClose(room?.dual, -1_752_000)
    expectClose(room?.limit, 20)
    expectClose(room?.rangeHigh ?? undefined, 60)
    expect(room?.apply?.changes).toEqual([{ path: 'data.sites[id=cheap].maxItMw', value: 100 }])
    expectClose(room?.apply?.limit ?? undefined, 60)
    const changed = withScenarioChanges(aScenario({ data }), room?.apply?.changes ?? []) as ScenarioInput
    const [before, after] = [await solveCase(aScenario({ data })), await solveCase(changed)]
    expectClose(after.objective - before.objective, -1_752_000 * 40)
  })

  // PUE 1: 100 MW of load draw 100 MW; the cheap grid gives 70. The rest runs at the other site, 300 CNY/MWh dearer.
  test('the grid connection', async () => {
    const input = twoSites({ tariffCnyPerMwh: 200, gridImportMaxMw: 70 }, { tariffCnyPerMwh: 500 })
    const { prices } = await priceRules(input)
    expect(prices.map(({ row }) => row)).toEqual(['gridImportMw[a]'])
    expectClose(prices[0]?.dual, -300 * year)
    expectClose(prices[0]?.rangeHigh ?? undefined, 100)
    expect(prices[0]?.text.zh).toContain('电网接入容量')
  })

  // 2000 h a year from each MW of wind that costs nothing replace grid power at 500 CNY/MWh: 1 000 000 CNY a MW-year.
  test('room for wind', async () => {
    const data = { sites: [aSite('s', { tariffCnyPerMwh: 500, windFullLoadHours: 2000, maxBuildWindMw: 10 })] }
    const { prices } = await priceRules(aScenario({ data }))
    expect(prices.map(({ row }) => row)).toEqual(['builtMw[s,wind]'])
    expectClose(prices[0]?.dual, -1_000_000)
  })
})

test('a rule that does not bind is said to be slack, one that does not exist is refused', async () => {
  const { prices, notBinding } = await priceRules(ladder(), { rows: ['siteItCapacity[dear]'] })
  expect([prices, notBinding]).toEqual([[], ['siteItCapacity[dear]']])
  await expect(priceRules(ladder(), { rows: ['siteItCapacity[atlantis]'] })).rejects.toMatchObject({
    code: 'invalidScenario',
    findings: [{ path: 'rows[0]' }],
  })
})

test('without a plan there are no prices, but the reason', async () => {
  const { status, prices, reasons } = await priceRules(ladder({}, 500))
  expect([status, prices]).toEqual(['infeasible', []])
  expect(reasons.length).toBeGreaterThan(0)
})

// A site that could be built up but is too dear stands empty: its halls limit nothing, whatever dual a solver gives them.
test('an empty site has no binding halls', async () => {
  const input = twoSites(
    { tariffCnyPerMwh: 200 },
    { existingItMw: 0, maxItMw: 50, hallCapexCnyPerMw: 1e7, tariffCnyPerMwh: 500, windFullLoadHours: 2000 },
  )
  const { prices } = await priceRules(input)
  expect(prices).toEqual([])
})

// 110 MW stand, half of them to be used, but the site may hold 50. With 60 allowed only the 55 that stand could be used:
// for 60 there have to be 120. Every MW saves 100 CNY/MWh against the other site, which holds 10 more than that.
test('a change that leads beyond the halls that stand raises them too', async () => {
  const scenario = twoSites(
    { existingItMw: 110, availableExistingShare: 0.5, maxItMw: 50, tariffCnyPerMwh: 200 },
    { tariffCnyPerMwh: 300 },
    { data: { demand: [{ regionId: 'home', itMw: 60 }] } },
  )
  const [price] = (await priceRules(scenario)).prices
  expect(price?.apply).toEqual({
    changes: [
      { path: 'data.sites[id=a].maxItMw', value: 60 },
      { path: 'data.sites[id=a].existingItMw', value: 120 },
    ],
    exact: true,
    limit: 60,
  })
  const changed = await solveCase(withScenarioChanges(scenario, price?.apply?.changes ?? []) as ScenarioInput)
  expectClose(changed.objective, 60 * 200 * year)
})

// 100 MW at work all year, half of it to be green, by certificates at 30 CNY: one MWh more or less asked for is 30 CNY,
// down to where none is asked any more.
test('a green floor of a hub has a price below its balance too', async () => {
  const { prices } = await priceRules(
    aScenario({
      policy: { greenFloorByHub: 0.5 },
      data: { sites: [aSite('s', { hub: 'H', tariffCnyPerMwh: 500 })], greenCertificateCnyPerMwh: 30 },
    }),
  )
  const floor = prices.find(({ family }) => family === 'greenFloorByHub')
  for (const dual of [floor?.dual, floor?.dualAbove, floor?.dualBelow]) expectClose(dual ?? undefined, 30)
  expectClose(floor?.rangeLow ?? undefined, -50 * year)
  expectClose(floor?.rangeHigh ?? undefined, 50 * year)
})
