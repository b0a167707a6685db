import { describe, expect, test } from 'vitest'
import { aScenario, aSite, type ScenarioChange, type SiteInput, twoSites } from '../support/aScenario.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

const year = 8760
const line = (plan: Awaited<ReturnType<typeof solveWithBoth>>, id: string): number | undefined =>
  plan.costLines.find((one) => one.id === id)?.costCny

/** One site of 100 MW and 100 MW of demand. */
function oneSite(site: Partial<SiteInput>, { data, ...rest }: ScenarioChange = {}) {
  return aScenario({ ...rest, data: { sites: [aSite('s', site)], ...data } })
}

// 80 MW at 300 and 40 MW at 500 CNY/MWh: the dear site would take 20 MW. On-rack 65 % of its 40 MW asks for 26, which the
// cheap site gives up (its own 52 MW of 80 hold). One more MW asked of the dear site costs 200.
test('halls that are opened are filled to the on-rack floor', async () => {
  const input = twoSites(
    { existingItMw: 80, tariffCnyPerMwh: 300 },
    { existingItMw: 40, tariffCnyPerMwh: 500 },
    { siting: true, policy: { onRackFloor: 0.65 } },
  )
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, (74 * 300 + 26 * 500) * year)
  const { dual } = await solveCase(input)
  expectClose(dual('onRackFloor[b]'), 200 * year)
  expect(plan.bindingRules.map(({ row }) => row)).toContain('onRackFloor[b]')
  const free = await solveWithBoth({ ...input, policy: {} })
  expectClose(free.objectiveCny, (80 * 300 + 20 * 500) * year)
})

// Blocks of 40 MW for the 5 MW that are missing: without the floor 5 MW of servers stand in them, with it 26.
test('blocks of new halls are filled to it as well', async () => {
  const siting = { sites: [{ siteId: 'new', blockItMw: 40 }] }
  const sites = [
    aSite('old', { existingItMw: 95, tariffCnyPerMwh: 300 }),
    aSite('new', { existingItMw: 0, maxItMw: 80, tariffCnyPerMwh: 400 }),
  ]
  const input = aScenario({ siting, policy: { onRackFloor: 0.65 }, data: { sites } })
  expectClose((await solveWithBoth(input)).objectiveCny, (74 * 300 + 26 * 400) * year)
})

// The hub's load is 876 000 MWh; 80 % of it in certificates at 10 CNY. The site outside the hub, at 320, would need none but
// is dearer all the same. One more MWh asked of the hub costs one certificate.
test('a hub runs on green energy to its floor, and nobody else has to', async () => {
  const input = twoSites(
    { hub: 'gansu', tariffCnyPerMwh: 300 },
    { tariffCnyPerMwh: 320 },
    { policy: { greenFloorByHub: 0.8 }, data: { greenCertificateCnyPerMwh: 10 } },
  )
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, 100 * year * (300 + 8))
  const { dual } = await solveCase(input)
  expectClose(dual('greenFloorByHub[gansu]'), 10)
  const dear = await solveWithBoth({
    ...input,
    data: { ...input.data, greenCertificateCnyPerMwh: 40 } as typeof input.data,
  })
  expectClose(dear.objectiveCny, 100 * year * 320)
  expectClose(dear.kpis?.greenCertificateShare, 0)
})

describe('direct supply', () => {
  // 4380 h of wind a MW at 100 000 CNY a year = 22.8 CNY/MWh against 500. 20 MW cover 10 % of the load: less than 30 %, so
  // none may stand. 80 MW cover 40 %.
  test.each([
    [20, 0],
    [80, 80],
  ])('plants for %i MW: %i MW are built', async (maxBuildWindMw, built) => {
    const site = { tariffCnyPerMwh: 500, windFullLoadHours: 4380, maxBuildWindMw }
    const plan = await solveWithBoth(
      oneSite(site, { policy: { directSupply: true }, data: { windOmCnyPerMwYear: 100_000 } }),
    )
    expectClose(plan.sites[0]?.builtWindMw, built)
    expectClose(plan.objectiveCny, built * 100_000 + (100 * year - built * 4380) * 500)
  })

  // Wind costs 800 CNY/MWh against 500, but 10 % of the load must be own energy: then it is 30 %. One more MWh asked costs 300.
  test('a site that takes it up covers its share of load', async () => {
    const site = { tariffCnyPerMwh: 500, windFullLoadHours: 4380, maxBuildWindMw: 100 }
    const input = oneSite(site, {
      policy: { directSupply: true },
      green: { accounting: 'annual', share: 0.1 },
      data: { windOmCnyPerMwYear: 800 * 4380 },
    })
    const plan = await solveWithBoth(input)
    expectClose(plan.objectiveCny, 100 * year * (0.3 * 800 + 0.7 * 500))
    expect(plan.dualsFrom).toBe('fixedDecisions')
    const { dual } = await solveCase(input)
    expectClose(dual('directLoadShare[s]'), 300)
  })

  // Wind for nothing, all day at full power and at a quarter by night; 100 MW of load. b MW give 0.625 b on average, of which
  // 50 + 0.125 b are used: 60 % of what they could give at b = 200. Import: 75 MW by night at 500 CNY/MWh. One more MWh
  // asked takes 1/0.25 MWh of wind away, 0.125 of which ran at night: half a MWh bought.
  test('most of what the plants could give is used', async () => {
    const input = oneSite(
      { tariffCnyPerMwh: 500, windCapacityFactor: [1, 0.25], maxBuildWindMw: 500 },
      {
        timeMode: 'hours',
        policy: { directSupply: true },
        data: {
          periods: [
            { hours: 12, weight: 365 },
            { hours: 12, weight: 365 },
          ],
        },
      },
    )
    const plan = await solveWithBoth(input)
    expectClose(plan.sites[0]?.builtWindMw, 200)
    expectClose(plan.objectiveCny, 0.5 * 50 * year * 500)
    const { dual } = await solveCase(input)
    expectClose(dual('directSelfUse[s]'), 250)
  })

  // Wind for nothing at full power, 100 MW of load, sold at 100. Self-use 60 %: 166.7 MW; a fifth of it is sold.
  test('a fifth of it may be sold', async () => {
    const input = oneSite(
      { windCapacityFactor: [1], maxBuildWindMw: 300 },
      {
        timeMode: 'hours',
        supply: { exportPriceCnyPerMwh: 100 },
        policy: { directSupply: true },
        data: { periods: [{ hours: 8760, weight: 1 }] },
      },
    )
    const plan = await solveWithBoth(input)
    expectClose(plan.objectiveCny, -100 * year * (0.2 * 100) * (5 / 3))
    const { dual } = await solveCase(input)
    expectClose(dual('directExport[s]'), -100)
  })
})

describe('concentration', () => {
  // Two cheap sites of 60 MW in one place, which may hold 80 of 100 MW: 20 MW go to the dear site.
  test.each([
    ['provinceShare[p]', { provinceId: 'p' }, { provinceShareMax: 0.8 }],
    ['hubLoadShare[p]', { hub: 'p' }, { hubLoadShareMax: 0.8 }],
  ])('%s', async (row, at, policy) => {
    const sites = [
      aSite('p1', { ...at, existingItMw: 60, tariffCnyPerMwh: 300 }),
      aSite('p2', { ...at, existingItMw: 60, tariffCnyPerMwh: 310 }),
      aSite('q', { tariffCnyPerMwh: 500 }),
    ]
    const input = aScenario({ data: { sites }, policy })
    const plan = await solveWithBoth(input)
    expectClose(plan.objectiveCny, (60 * 300 + 20 * 310 + 20 * 500) * year)
    const { dual } = await solveCase(input)
    expectClose(dual(row), -190 * year)
    expect(plan.bindingRules[0]?.row).toBe(row)
  })
})

/** Halls at 2 M a MW over 20 years without interest: 100 000 CNY a MW-year. */
const hall = { existingItMw: 0, maxItMw: 100, hallCapexCnyPerMw: 2e6 }
const plainYears = { discountRate: 0, hallLifeYears: 20 }

// 100 M build 50 MW where energy is 200 CNY/MWh cheaper. A MW of halls saves 200 × 8760 − 100 000 a year for 2 M.
test('a capital budget limits what is built, and says what a yuan more would save a year', async () => {
  const input = twoSites(
    { ...hall, tariffCnyPerMwh: 300 },
    { tariffCnyPerMwh: 500 },
    { policy: { capitalBudgetCny: 100e6 }, data: plainYears },
  )
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, 50 * (300 * year + 100_000) + 50 * 500 * year)
  const { dual } = await solveCase(input)
  expectClose(dual('capitalBudget[plan]'), -(200 * year - 100_000) / 2e6)
  expect(plan.bindingRules.map(({ row }) => row)).toContain('capitalBudget[plan]')
})

describe('levers', () => {
  // 100 off 500 beats 450, but the budget pays for 20 MW: one more yuan moves 0.01 MWh that saves 50 CNY each.
  test('a power discount draws load as far as the subsidy budget goes', async () => {
    const input = twoSites(
      { provinceId: 'p', tariffCnyPerMwh: 500 },
      { tariffCnyPerMwh: 450 },
      {
        policy: {
          levers: [{ provinceId: 'p', powerDiscountCnyPerMwh: 100 }],
          subsidyBudgetCnyPerYear: 20 * year * 100,
        },
      },
    )
    const plan = await solveWithBoth(input)
    expectClose(plan.objectiveCny, (20 * 400 + 80 * 450) * year)
    expectClose(line(plan, 'powerDiscount'), -20 * year * 100)
    expectClose(line(plan, 'gridEnergy'), (20 * 500 + 80 * 450) * year)
    const { dual } = await solveCase(input)
    expectClose(dual('subsidyBudget[plan]'), -0.5)
    expectClose(
      plan.placements.reduce((sum, { costCny }) => sum + costCny, 0),
      plan.objectiveCny,
    )
  })

  // A hall saves 10 × 8760 = 87 600 CNY of energy a year and costs 100 000, or 50 000 after a grant of a million.
  test('a grant builds halls that would not pay, and its annuity is a line', async () => {
    const input = twoSites({ ...hall, tariffCnyPerMwh: 490 }, { tariffCnyPerMwh: 500 }, { data: plainYears })
    expectClose((await solveWithBoth(input)).objectiveCny, 100 * 500 * year)
    const plan = await solveWithBoth({ ...input, policy: { levers: [{ siteId: 'a', hallGrantCnyPerMw: 1e6 }] } })
    expectClose(plan.objectiveCny, 100 * (490 * year + 50_000))
    expectClose(line(plan, 'hallGrant'), -5e6)
    const paidWhole = await solveWithBoth({ ...input, policy: { levers: [{ siteId: 'a', hallGrantCnyPerMw: 1e9 }] } })
    expectClose(paidWhole.objectiveCny, 100 * 490 * year)
  })

  // Half a tonne a MWh: 300 + 50 with a local price of 100 against 340 without carbon.
  test('a local carbon price moves load, and its relief is paid for by the public', async () => {
    const input = twoSites({ tariffCnyPerMwh: 300, gridCarbonTonnesPerMwh: 0.5 }, { tariffCnyPerMwh: 340 })
    expectClose((await solveWithBoth(input)).objectiveCny, 100 * 300 * year)
    const dear = { ...input, policy: { levers: [{ siteId: 'a', carbonPriceCnyPerTonne: 100 }] } }
    expectClose((await solveWithBoth(dear)).objectiveCny, 100 * 340 * year)
    // The plan's price is 100 and site a pays nothing: worth 50 a MWh, which the public forgoes as far as its budget goes.
    const relieved = {
      ...input,
      carbon: { priceCnyPerTonne: 100 },
      policy: {
        levers: [{ siteId: 'a', carbonPriceCnyPerTonne: 0 }],
        subsidyBudgetCnyPerYear: 30 * year * 50,
      },
    }
    const plan = await solveWithBoth(relieved)
    expectClose(plan.objectiveCny, (30 * 300 + 70 * 340) * year)
    expectClose(line(plan, 'carbonLever'), -30 * year * 50)
  })

  // Half the load in certificates: 30 a MWh of load at the plan's price of 60, 10 at a local price of 20.
  test('a local certificate price', async () => {
    const input = twoSites(
      { provinceId: 'p', tariffCnyPerMwh: 310 },
      { tariffCnyPerMwh: 300 },
      { green: { accounting: 'greenCertificate', share: 0.5 }, data: { greenCertificateCnyPerMwh: 60 } },
    )
    expectClose((await solveWithBoth(input)).objectiveCny, 100 * 330 * year)
    const policy = { levers: [{ provinceId: 'p', greenCertificateCnyPerMwh: 20 }] }
    const plan = await solveWithBoth({ ...input, policy })
    expectClose(plan.objectiveCny, 100 * 320 * year)
    expectClose(line(plan, 'certificateLever'), -40 * 50 * year)
  })

  test('what is said of a site comes before what is said of its province', async () => {
    const levers = [
      { provinceId: 'p', powerDiscountCnyPerMwh: 100 },
      { siteId: 's', powerDiscountCnyPerMwh: 30 },
    ]
    const plan = await solveWithBoth(oneSite({ provinceId: 'p', tariffCnyPerMwh: 500 }, { policy: { levers } }))
    expectClose(plan.objectiveCny, 100 * 470 * year)
  })
})
