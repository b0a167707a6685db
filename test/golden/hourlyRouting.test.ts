import { describe, expect, test } from 'vitest'
import { aDay } from '../support/aDay.ts'
import { aSite } from '../support/aScenario.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

interface Case {
  readonly routing: 'steady' | 'hourly'
  readonly activity?: number
  readonly fibreCnyPerMw?: number
  readonly serverCnyPerMw?: number
  readonly windCnyPerMw?: number
}

// Two sites, two periods of 4380 h. It blows at `a` by day and at `b` by night, at 438 000 CNY/MW, 100 CNY/MWh; the grid
// costs 300. 100 MW of servers are asked, half of them at work, idle ones draw nothing.
function twoWinds({
  routing,
  activity = 0.5,
  fibreCnyPerMw = 10_000,
  serverCnyPerMw = 1e6,
  windCnyPerMw = 438_000,
}: Case): ReturnType<typeof aDay> {
  const site = { existingItMw: 200, tariffCnyPerMwh: 300, maxBuildWindMw: 1000 }
  return aDay(
    2,
    {},
    {
      routing,
      data: {
        sites: [
          aSite('a', { ...site, windCapacityFactor: [1, 0] }),
          aSite('b', { ...site, windCapacityFactor: [0, 1] }),
        ],
        workloads: [{ id: 'all', activity: [activity, activity] }],
        placements: ['a', 'b'].map((siteId) => ({ regionId: 'home', siteId, costCnyPerMwYear: fibreCnyPerMw })),
        serverCapexCnyPerMw: serverCnyPerMw,
        serverLifeYears: 1,
        windOmCnyPerMwYear: windCnyPerMw,
      },
    },
  )
}

const serversOf = async (at: Case): Promise<number> => {
  const { value } = await solveCase(twoWinds(at))
  return value('serverItMw[a,all]') + value('serverItMw[b,all]')
}

describe('routing that follows the wind', () => {
  // Wherever a stream stands, one of its two periods is without wind: 50 MW × 4380 h × (100 + 300).
  const steadyCny = 50 * 4380 * 400 + 100 * 1e6 + 100 * 10_000

  test('a steady stream has wind half of the time', async () => {
    const plan = await solveWithBoth(twoWinds({ routing: 'steady' }))
    expectClose(plan.objectiveCny, steadyCny)
    expectClose(plan.kpis?.greenHourlyShare ?? undefined, 0.5)
    expect(plan.operation?.placements).toEqual([])
  })

  // 50 MW at work are at `a` by day and at `b` by night: all of it wind. Fibre is paid to both for a rated 100 MW. Of
  // servers there are as many as before, 50 at either end, though 50 could do the work of any period.
  test('a stream that follows the wind has it always, with fibre to both ends and as many servers', async () => {
    const input = twoWinds({ routing: 'hourly' })
    const plan = await solveWithBoth(input)
    expectClose(plan.objectiveCny, 50 * 4380 * 200 + 100 * 1e6 + 200 * 10_000)
    expect(plan.objectiveCny).toBeLessThan(steadyCny)
    expectClose(plan.kpis?.greenHourlyShare ?? undefined, 1)
    expectClose(plan.kpis?.servedItMw, 100)
    const placed = new Map(plan.operation?.placements.map((p) => [p.siteId, p.placedItMw]))
    expect(placed.get('a')).toEqual([50, 0])
    expect(placed.get('b')).toEqual([0, 50])
    expectClose(await serversOf({ routing: 'hourly' }), 100)
    // Half of the work, so half of the year's mean, is at either end.
    expect(plan.placements.map(({ itMw }) => Math.round(itMw * 1e6) / 1e6)).toEqual([50, 50])
    expectClose(
      plan.placements.reduce((sum, { costCny }) => sum + costCny, 0),
      plan.objectiveCny,
    )
  })

  // What it saves is 50 × 4380 × 200 = 43 800 000; 100 MW more of fibre cost that at 438 000 CNY/MW.
  test('it stays when the second fibre costs more than it brings', async () => {
    const near = await solveWithBoth(twoWinds({ routing: 'hourly', fibreCnyPerMw: 430_000 }))
    expectClose(near.objectiveCny, 50 * 4380 * 200 + 100 * 1e6 + 200 * 430_000)
    const far = await solveWithBoth(twoWinds({ routing: 'hourly', fibreCnyPerMw: 440_000 }))
    expectClose(far.objectiveCny, 50 * 4380 * 400 + 100 * 1e6 + 100 * 440_000)
    const steady = await solveWithBoth(twoWinds({ routing: 'steady', fibreCnyPerMw: 440_000 }))
    expectClose(far.objectiveCny, steady.objectiveCny)
  })

  // Servers that are always at work can be in one place only: to follow the wind every MW stands twice, 100 MW more for the
  // 100 × 4380 × 200 = 87 600 000 it saves.
  test('always busy servers must stand at both ends', async () => {
    const busy = { routing: 'hourly', activity: 1, fibreCnyPerMw: 0 } as const
    const cheap = await solveWithBoth(twoWinds({ ...busy, serverCnyPerMw: 870_000 }))
    expectClose(cheap.objectiveCny, 100 * 4380 * 200 + 200 * 870_000)
    expectClose(await serversOf({ ...busy, serverCnyPerMw: 870_000 }), 200)
    const dear = await solveWithBoth(twoWinds({ ...busy, serverCnyPerMw: 880_000 }))
    expectClose(dear.objectiveCny, 100 * 4380 * 400 + 100 * 880_000)
    expectClose(await serversOf({ ...busy, serverCnyPerMw: 880_000 }), 100)
  })

  // Half of the servers idle would do all the work; demand is for 100 MW of servers and so many are paid.
  test('without wind worth following it costs what steady routing costs', async () => {
    const still = { windCnyPerMw: 1e9 }
    const steady = await solveWithBoth(twoWinds({ routing: 'steady', ...still }))
    const hourly = await solveWithBoth(twoWinds({ routing: 'hourly', ...still }))
    expectClose(steady.objectiveCny, 50 * 8760 * 300 + 100 * 1e6 + 100 * 10_000)
    expectClose(hourly.objectiveCny, steady.objectiveCny)
    expectClose(await serversOf({ routing: 'hourly', ...still }), 100)
  })
})

// The link to `b` holds 4 Gbps at 0.1 per rated MW: 40 MW rated, of which half, 20 MW, is at work. The other 30 MW stay at
// `a` by night, on the grid. One more Gbps would carry 5 MW at work for 4380 h, each MWh 200 CNY cheaper.
test('a limited link limits what follows the wind', async () => {
  const input = twoWinds({ routing: 'hourly', fibreCnyPerMw: 0 })
  const { data } = input
  if (!data) throw new Error('the case brings its own data')
  const limited = {
    ...input,
    data: {
      ...data,
      workloads: [{ id: 'all', activity: [0.5, 0.5], dataGbpsPerMw: 0.1 }],
      links: [{ regionId: 'home', siteId: 'b', capacityGbps: 4 }],
    },
  }
  const plan = await solveWithBoth(limited)
  expectClose(plan.objectiveCny, 50 * 4380 * 100 + 20 * 4380 * 100 + 30 * 4380 * 300 + 100 * 1e6)
  const { dual } = await solveCase(limited)
  expectClose(dual('linkCapacityHourly[home,b,h1]'), -5 * 4380 * 200)
})
