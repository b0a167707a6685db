import { expect, test } from 'vitest'
import { aScenario, aSite, twoSites } from '../support/aScenario.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

const year = 8760

// 0.1 Gbps per MW over a link of 6 Gbps at 40 000 CNY per Gbps-year: 60 MW go to the cheap site, whose MW costs
// 300·8760 + 4 000, and 40 MW to the dear one at 500·8760. One more Gbps carries 10 MW, which saves
// 10·200·8760 − 40 000 = 17 480 000 CNY.
test('a link carries what it can and one more Gbps is worth the traffic it frees', async () => {
  const input = twoSites(
    { tariffCnyPerMwh: 300 },
    { tariffCnyPerMwh: 500 },
    {
      data: {
        workloads: [{ id: 'all', dataGbpsPerMw: 0.1 }],
        links: [{ regionId: 'home', siteId: 'a', capacityGbps: 6, priceCnyPerGbpsYear: 40_000 }],
      },
    },
  )
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, (60 * 300 + 40 * 500) * year + 240_000)
  expectClose(plan.placements.find(({ siteId }) => siteId === 'a')?.gbps, 6)
  expectClose(plan.costLines.find(({ id }) => id === 'fibre')?.costCny, 240_000)
  expectClose(
    plan.placements.reduce((sum, p) => sum + p.costCny, 0),
    plan.objectiveCny,
  )
  // The row's own dual is for a Gbps that needs no rent; the rule's is for one more Gbps of capacity, rented like the rest.
  const { dual } = await solveCase(input)
  expectClose(dual('linkCapacity[home,a]'), -(17_480_000 + 40_000))
  const rule = plan.bindingRules.find(({ family }) => family === 'linkCapacity')
  expectClose(rule?.dual, -17_480_000)
  expectClose(rule?.limit, 6)
})

test('a link with room to spare binds nothing, whatever it costs', async () => {
  const input = twoSites(
    { tariffCnyPerMwh: 300 },
    { tariffCnyPerMwh: 500 },
    {
      data: {
        workloads: [{ id: 'all', dataGbpsPerMw: 0.1 }],
        links: [{ regionId: 'home', siteId: 'a', capacityGbps: 11, priceCnyPerGbpsYear: 40_000 }],
      },
    },
  )
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, 100 * 300 * year + 400_000)
  expect(plan.bindingRules.filter(({ family }) => family === 'linkCapacity')).toEqual([])
})

// One degree along the equator is 111.195 km (mean radius 6371.0088 km); with a route factor of 2 that is 222.39 km of
// fibre, 222.39·0.0049 + 1 = 2.0897 ms one way. Ten degrees are 11.897 ms.
const positioned = {
  regions: [{ id: 'home', position: [0, 0] as const }],
  sites: [
    aSite('near', { position: [1, 0], tariffCnyPerMwh: 500 }),
    aSite('far', { position: [10, 0], tariffCnyPerMwh: 300 }),
  ],
}
test.each([
  { limitMs: 11.8, site: 'near', ms: 2.0897 },
  { limitMs: 12, site: 'far', ms: 11.8971 },
])('a class that allows $limitMs ms is served at the $site site', async ({ limitMs, site, ms }) => {
  const data = { ...positioned, workloads: [{ id: 'all', maxOneWayLatencyMs: limitMs }] }
  const plan = await solveWithBoth(aScenario({ network: { routeFactor: 2, fixedLatencyMs: 1 }, data }))
  expect(plan.placements.map(({ siteId }) => siteId)).toEqual([site])
  expect(plan.placements[0]?.oneWayLatencyMs).toBeCloseTo(ms, 3)
  expect(plan.kpis?.p95RoundTripLatencyMs).toBeCloseTo(2 * ms, 3)
})

// Home and site at one place, and at opposite ends of the earth (20 015 km); there the haversine of this very pair rounds
// to more than 1, and the angle it stands for is not a number.
test.each([
  { position: [-91.09498098816148, 12.364353518719568] as const, km: 0 },
  { position: [88.90501901183852, -12.364353518719568] as const, km: 20_015.1 },
])('a site at $position is $km km away', async ({ position, km }) => {
  const home = [-91.09498098816148, 12.364353518719568] as const
  const data = { regions: [{ id: 'home', position: home }], sites: [aSite('s', { position })] }
  const plan = await solveWithBoth(aScenario({ network: { routeFactor: 1, fixedLatencyMs: 0 }, data }))
  expect(plan.placements[0]?.routeKm).toBeCloseTo(km, 0)
  expect(plan.placements[0]?.oneWayLatencyMs).toBeCloseTo(km * 0.0049, 1)
})

// A latency that is given wins over the one from distance.
test('a given latency replaces the computed one', async () => {
  const data = {
    ...positioned,
    workloads: [{ id: 'all', maxOneWayLatencyMs: 2.5 }],
    placements: [{ regionId: 'home', siteId: 'far', oneWayLatencyMs: 2.4 }],
  }
  const plan = await solveWithBoth(aScenario({ network: { routeFactor: 2, fixedLatencyMs: 1 }, data }))
  expect(plan.placements.map((p) => [p.siteId, p.oneWayLatencyMs])).toEqual([['far', 2.4]])
})

// 40 MW, at work wholly in one half of the year and by half in the other. a is 100 CNY/MWh cheaper, its link carries 20 Gbps: 20 MW
// run at a in the first half, and all 20 in the second. That is 2/3 of the work, but no more than 20 Gbps at any time; b carries 20.
test('hourly routing: the traffic shown is that of the busiest period, within the link', async () => {
  const plan = await solveWithBoth(
    aScenario({
      timeMode: 'hours',
      routing: 'hourly',
      data: {
        sites: [
          { id: 'a', existingItMw: 100, tariffCnyPerMwh: 100 },
          { id: 'b', existingItMw: 100, tariffCnyPerMwh: 200 },
        ],
        demand: [{ regionId: 'home', itMw: 40 }],
        workloads: [{ id: 'all', dataGbpsPerMw: 1, activity: [1, 0.5] }],
        periods: [
          { id: 'busy', hours: 1, weight: 4380 },
          { id: 'calm', hours: 1, weight: 4380 },
        ],
        links: [{ regionId: 'home', siteId: 'a', capacityGbps: 20, priceCnyPerGbpsYear: 10 }],
      },
    }),
  )
  expectClose(plan.objectiveCny, 4380 * (20 * 100 + 20 * 200 + 20 * 100) + 20 * 10)
  expectClose(plan.placements.find(({ siteId }) => siteId === 'a')?.itMw, 40 * (2 / 3))
  expectClose(plan.placements.find(({ siteId }) => siteId === 'a')?.gbps, 20)
  expectClose(plan.placements.find(({ siteId }) => siteId === 'b')?.gbps, 20)
})
