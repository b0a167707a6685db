import { describe, expect, test } from 'vitest'
import { oneSite } from '../support/aScenario.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

const year = 8760

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
