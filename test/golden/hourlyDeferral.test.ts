import { describe, expect, test } from 'vitest'
import { aDay } from '../support/aDay.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

// Night, noon and evening of 8 h, 2920 h a year each. Sun at noon only, at full power, 292 000 CNY/MW: 100 CNY/MWh there. The
// grid costs 1000. 90 MW of servers of which a third is at work in each period: 30 MW; idle servers draw nothing.
function darkHours(maxDeferralHours: number, share = 1 / 3): ReturnType<typeof aDay> {
  return aDay(
    3,
    { tariffCnyPerMwh: 1000, solarCapacityFactor: [0, 1, 0], maxBuildSolarMw: 1000 },
    {
      data: {
        demand: [{ regionId: 'home', itMw: 90 }],
        workloads: [{ id: 'all', activity: [share, share, share], maxDeferralHours }],
        solarOmCnyPerMwYear: 292_000,
      },
    },
  )
}
const solarMw = 292_000
const gridMw = 2920 * 1000

describe('waiting work round a dark hour', () => {
  // Evening and night wait for noon, where all 90 MW then run: 16 h is as long as the evening has to wait.
  test('work that may wait 16 h all runs in the sun', async () => {
    const plan = await solveWithBoth(darkHours(16))
    expectClose(plan.objectiveCny, 90 * solarMw)
    const at = plan.operation?.sites[0]
    expect(at?.loadMw).toEqual([0, 90, 0])
    // 240 MWh of the evening wait at its end, 480 with those of the night.
    expect(at?.backlogMwh).toEqual([480, 0, 240])
    expectClose(plan.kpis?.itEnergyMwh, 90 * 2920)
  })

  // The night's work reaches noon; the evening's reaches only the night, where there is no sun: 30 MW stay on the grid. A
  // MWh more that might wait past the night would save 900 CNY every day.
  test('with 8 h the evening does not reach noon', async () => {
    const plan = await solveWithBoth(darkHours(8))
    expectClose(plan.objectiveCny, 60 * solarMw + 30 * gridMw)
    expectClose(plan.sites[0]?.builtSolarMw, 60)
    const { dual, value } = await solveCase(darkHours(8))
    expectClose(dual('deferralWindow[s,all,h0]'), -365 * 900)
    expectClose(dual('deferralWindow[s,all,h1]'), 0)
    expectClose(value('runItMw[s,all,h1]'), 60)
  })

  test('a window shorter than the period moves nothing', async () => {
    const plan = await solveWithBoth(darkHours(7))
    expectClose(plan.objectiveCny, 30 * solarMw + 60 * gridMw)
    expect(plan.operation?.sites[0]?.loadMw).toEqual([30, 30, 30])
    expect(plan.operation?.sites[0]?.backlogMwh).toEqual([0, 0, 0])
  })

  test('deferral switched off moves nothing either', async () => {
    const plan = await solveWithBoth({ ...darkHours(16), supply: { deferral: false } })
    expectClose(plan.objectiveCny, 30 * solarMw + 60 * gridMw)
  })

  // Half at work all day is 135 MW-periods of work for 90 MW of servers: noon takes 90, the other 45 must run in the dark.
  // One more MW of servers at noon would bring 1 MW in from the dark.
  test('servers are as many as they are, and the head room binds', async () => {
    const plan = await solveWithBoth(darkHours(16, 0.5))
    expectClose(plan.objectiveCny, 90 * solarMw + 45 * gridMw)
    const { dual } = await solveCase(darkHours(16, 0.5))
    expectClose(dual('runWithinServers[s,all,h1]'), -(gridMw - solarMw))
    expectClose(dual('workOfDay[s,all,all]'), gridMw / 8)
  })

  // Idle servers draw 40 % of their power wherever the work runs: 0.4 × 90 = 36 MW all day, and 0.6 of what runs.
  test('idle power stays where the servers are', async () => {
    const input = darkHours(16)
    const { data } = input
    if (!data) throw new Error('the case brings its own data')
    const plan = await solveWithBoth({ ...input, data: { ...data, idlePowerShare: 0.4 } })
    expect(plan.operation?.sites[0]?.loadMw).toEqual([36, 90, 36])
    expectClose(plan.objectiveCny, 90 * solarMw + 72 * gridMw)
  })
})

// Four periods of 6 h, the sun in the second; work arrives in the last only. After 6 h it may be in the first, and never
// earlier than it arrived, however cheap.
test('work waits for the sun, it does not run before it arrives', async () => {
  const input = (maxDeferralHours: number, arrives: number) =>
    aDay(
      4,
      { tariffByPeriodCnyPerMwh: [400, 100, 300, 500] },
      {
        data: {
          demand: [{ regionId: 'home', itMw: 10 }],
          workloads: [{ id: 'all', activity: [0, 1, 2, 3].map((t) => (t === arrives ? 1 : 0)), maxDeferralHours }],
        },
      },
    )
  const cny = async (hours: number, arrives: number): Promise<number> =>
    (await solveWithBoth(input(hours, arrives))).objectiveCny / (10 * 2190)
  expectClose(await cny(0, 3), 500)
  expectClose(await cny(6, 3), 400)
  expectClose(await cny(12, 3), 100)
  // Arriving just after the cheap period it would have to go all the way round: 6 h bring nothing, 12 h nothing, 18 h all.
  expectClose(await cny(6, 2), 300)
  expectClose(await cny(12, 2), 300)
  expectClose(await cny(18, 2), 100)
})
