import { describe, expect, test } from 'vitest'
import { oneSite, twoSites } from '../support/aScenario.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

const year = 8760
const line = (plan: Awaited<ReturnType<typeof solveWithBoth>>, id: string): number | undefined =>
  plan.costLines.find((one) => one.id === id)?.costCny

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
