import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { buildProgram } from '../../server/model/buildProgram.ts'
import { obstacles } from '../../server/model/explain/obstacles.ts'
import { readPlan } from '../../server/model/read/readPlan.ts'
import { aScenario, aSite, type ScenarioChange } from '../support/aScenario.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose } from '../support/solveWithBoth.ts'
import { sum } from '../support/sum.ts'

/** Two periods of half a year; servers draw what they work. */
const halves = [
  { id: 'busy', hours: 1, weight: 4380 },
  { id: 'calm', hours: 1, weight: 4380 },
]

// 10 MW asked, all at work in one half of the year and 2 MW in the other. `small` has 5 MW of halls and free power, `large`
// pays 100 CNY/MWh. Free to move by the hour, 5 MW run at `small` in the busy half and 2 in the calm one: 7/12 of the work,
// which is 5.83 MW of demand on 5 MW of servers. 5 MW remain for `large` in the busy half: 5 × 4380 × 100.
test('by the hour, busy servers of an open site do the work of more than they are rated for', async () => {
  const by = (siting: boolean): ScenarioChange => ({
    timeMode: 'hours',
    routing: 'hourly',
    siting,
    data: {
      periods: halves,
      workloads: [{ id: 'all', activity: [1, 0.2] }],
      demand: [{ regionId: 'home', itMw: 10 }],
      sites: [aSite('small', { existingItMw: 5 }), aSite('large', { tariffCnyPerMwh: 100 })],
    },
  })
  for (const siting of [false, true]) {
    const { objective, value } = await solveCase(aScenario(by(siting)))
    expectClose(objective, 5 * 4380 * 100)
    expectClose(value('reservedItMw[home,small,all]'), (10 * 7) / 12)
  }
})

// The grid at `shut` pays 100 CNY/MWh to whoever takes power, and a battery costs nothing there; to open it costs too much.
// A battery that wasted 19 % of what it takes in would earn money at a site that is not open.
test('a site that stays shut wastes no power in a battery', async () => {
  const { objective, value } = await solveCase(
    aScenario({
      timeMode: 'hours',
      siting: true,
      data: {
        periods: halves,
        storageChargeFactor: 0.9,
        storageDischargeFactor: 0.9,
        sites: [
          aSite('open', { tariffCnyPerMwh: 10 }),
          aSite('shut', {
            tariffCnyPerMwh: -100,
            fixedCostCnyPerYear: 1e9,
            maxBuildStorageMw: 10,
            maxBuildStorageMwh: 40,
          }),
        ],
      },
    }),
  )
  expectClose(objective, 100 * 8760 * 10)
  expect(value('builtStorageMw[shut]')).toBe(0)
})

// 10 MW of `b` are placed, and 4 MW of servers of `a`, which nobody asks for, stand beside them at 1e6 CNY each.
test('servers of a class that is placed nowhere are paid for by all', () => {
  const instance = buildInstance(
    parseScenario(
      aScenario({
        timeMode: 'hours',
        routing: 'hourly',
        data: {
          periods: halves,
          workloads: [{ id: 'a' }, { id: 'b' }],
          demand: [{ regionId: 'home', workloadId: 'b', itMw: 10 }],
          serverCapexCnyPerMw: 1e6,
          serverLifeYears: 1,
          discountRate: 0,
        },
      }),
    ),
    null,
  )
  const built = buildProgram(instance)
  const values = new Float64Array(built.program.columnCount)
  values[built.columns.reservedItMw(0)] = 10
  values[built.columns.serverItMw(0, 0)] = 4
  values[built.columns.serverItMw(0, 1)] = 10
  const plan = readPlan(instance, built, values, undefined)
  expectClose(plan.objectiveCny, 14e6)
  expectClose(
    sum(plan.placements, ({ costCny }) => costCny),
    14e6,
  )
  expectClose(
    sum(plan.placements, ({ costWithoutServersCny }) => costWithoutServersCny),
    0,
  )
})

// A placement that is paid 1000 CNY per MW: 100 MW earn 1e5, and no more, however much fibre might be rented.
test('by the hour, a placement that pays is paid for what is placed', async () => {
  const { objective } = await solveCase(
    aScenario({
      timeMode: 'hours',
      routing: 'hourly',
      data: { periods: halves, placements: [{ regionId: 'home', siteId: 's', costCnyPerMwYear: -1000 }] },
    }),
  )
  expectClose(objective, -1e5)
})

// 100 MW at work by half may use only the 60 MW that are `near`: 50 MW of work, done by 50 of them. The other 50 MW of servers
// stand idle where the other region is. One site of steady streams would be too small; by the hour nothing is in the way.
test('by the hour, demand beyond the room it reaches is no obstacle', async () => {
  const by = (routing: 'steady' | 'hourly') =>
    aScenario({
      timeMode: 'hours',
      routing,
      data: {
        periods: halves,
        regions: [{ id: 'home' }, { id: 'other' }],
        workloads: [{ id: 'all', activity: [0.5, 0.5] }],
        demand: [
          { regionId: 'home', itMw: 100 },
          { regionId: 'other', itMw: 20 },
        ],
        sites: [aSite('near', { existingItMw: 60, tariffCnyPerMwh: 100 }), aSite('far', { tariffCnyPerMwh: 200 })],
        placements: [{ regionId: 'home', siteId: 'far', allowed: false }],
      },
    })
  const { objective } = await solveCase(by('hourly'))
  expectClose(objective, 60 * 8760 * 100)
  const seen = (routing: 'steady' | 'hourly') =>
    obstacles(buildInstance(parseScenario(by(routing)), null)).map(({ code }) => code)
  expect(seen('hourly')).toEqual([])
  expect(seen('steady')).toEqual(['demandExceedsReach'])
})
