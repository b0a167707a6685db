import { expect, test } from 'vitest'
import type { DataInput } from '../support/aScenario.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

interface Plants {
  readonly supply: Readonly<Record<string, number>>
  readonly demand: Readonly<Record<string, number>>
  /** One row per plant, one column per market. */
  readonly cost: readonly (readonly number[])[]
}

/** Plants are sites, markets are regions, and freight is the cost of a placement. */
function transportation({ supply, demand, cost }: Plants): { data: DataInput } {
  return {
    data: {
      energy: false,
      onlyListedPlacements: true,
      regions: Object.keys(demand).map((id) => ({ id })),
      sites: Object.entries(supply).map(([id, existingItMw]) => ({ id, existingItMw })),
      demand: Object.entries(demand).map(([regionId, itMw]) => ({ regionId, itMw })),
      placements: Object.keys(supply).flatMap((siteId, s) =>
        Object.keys(demand).map((regionId, r) => ({ regionId, siteId, costCnyPerMwYear: cost[s]?.[r] ?? Number.NaN })),
      ),
    },
  }
}

function flowsOf(plan: { placements: readonly { siteId: string; regionId: string; itMw: number }[] }): string[] {
  return plan.placements.map(({ siteId, regionId, itMw }) => `${siteId} ${regionId} ${Number(itMw.toFixed(6))}`).sort()
}

// Two plants, three markets, freight 90 per thousand cases and thousand miles (the textbook's first problem; distances
// from Dantzig 1963). Prices v = (0.225, 0.153, 0.126) at the markets and no rent at either plant leave no route cheaper
// than its price: Seattle-Topeka 0.162 > 0.126, San Diego-Chicago 0.162 > 0.153, all others equal or unused. So
// 325·0.225 + 300·0.153 + 275·0.126 = 73.125 + 45.9 + 34.65 = 153.675 is a lower bound, and
// Seattle → Chicago 300, New York 50; San Diego → New York 275, Topeka 275 costs 45.9 + 11.25 + 61.875 + 34.65 = 153.675.
test('two plants and three markets cost 153.675', async () => {
  const miles = [
    [2.5, 1.7, 1.8],
    [2.5, 1.8, 1.4],
  ]
  const input = transportation({
    supply: { seattle: 350, sanDiego: 600 },
    demand: { newYork: 325, chicago: 300, topeka: 275 },
    cost: miles.map((row) => row.map((thousandMiles) => (90 * thousandMiles) / 1000)),
  })
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, 153.675)
  expect(plan.kpis?.servedItMw).toBeCloseTo(900, 6)
  expect(plan.kpis?.carbonTonnes).toBe(0)
  const { dual } = await solveCase(input)
  expectClose(dual('demandServed[newYork,all]'), 0.225)
  expectClose(dual('demandServed[chicago,all]'), 0.153)
  expectClose(dual('demandServed[topeka,all]'), 0.126)
})

// Made from its dual: prices v = (8, 6, 9), rents (0, 3, 2). A route's cost is price − rent where it is used and more
// where it is not, so the flows are unique: b fills 20 + 10, c fills 25, a carries the rest and keeps 10 to spare.
// 20·3 + 10·6 + 25·6 + 5·8 + 25·9 = 535, and 30·8 + 20·6 + 35·9 − 30·3 − 25·2 = 675 − 140 = 535.
test('three plants with rent at two of them', async () => {
  const input = transportation({
    supply: { a: 40, b: 30, c: 25 },
    demand: { m1: 30, m2: 20, m3: 35 },
    cost: [
      [8, 7, 9],
      [5.5, 3, 6],
      [6, 5, 8],
    ],
  })
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, 535)
  expect(flowsOf(plan)).toEqual(['a m1 5', 'a m3 25', 'b m2 20', 'b m3 10', 'c m1 25'])
  const { dual } = await solveCase(input)
  expectClose(dual('siteItCapacity[a]'), 0)
  expectClose(dual('siteItCapacity[b]'), -3)
  expectClose(dual('siteItCapacity[c]'), -2)
  for (const [s, rent] of [0, -3, -2].entries())
    expectClose(plan.sites[s]?.capacityDualCnyPerMwYear ?? Number.NaN, rent)
})

// Three jobs, three machines, one each. The six ways cost 7+6+6 = 19, 7+5+6 = 18, 3+4+6 = 13, 3+5+8 = 16, 9+4+6 = 19 and
// 9+6+8 = 23: the least is 13, and a linear program of assignments has whole corners, so no mixture is cheaper.
test('an assignment takes the cheapest of its six ways', async () => {
  const plan = await solveWithBoth(
    transportation({
      supply: { m1: 1, m2: 1, m3: 1 },
      demand: { j1: 1, j2: 1, j3: 1 },
      cost: [
        [7, 4, 8],
        [3, 6, 6],
        [9, 5, 6],
      ],
    }),
  )
  expectClose(plan.objectiveCny, 13)
  expect(flowsOf(plan)).toEqual(['m1 j2 1', 'm2 j1 1', 'm3 j3 1'])
})

// A pair that is not listed does not exist: the free pair is barred, so 10 MW go the dear way at 7: 70.
test('a placement that is not allowed has no column', async () => {
  const input = transportation({ supply: { cheap: 10, dear: 10 }, demand: { r: 10 }, cost: [[0], [7]] })
  const placements = input.data.placements?.map((p) => ({ ...p, allowed: p.siteId !== 'cheap' })) ?? []
  const plan = await solveWithBoth({ ...input, data: { ...input.data, placements } })
  expectClose(plan.objectiveCny, 70)
})

// 10 MW, 4 at most on the pair that costs 1, the rest at 3: 4 + 18 = 22.
test('a placement takes no more than its own limit', async () => {
  const input = transportation({ supply: { near: 10, far: 10 }, demand: { r: 10 }, cost: [[1], [3]] })
  const placements = input.data.placements?.map((p) => (p.siteId === 'near' ? { ...p, maxItMw: 4 } : p)) ?? []
  const plan = await solveWithBoth({ ...input, data: { ...input.data, placements } })
  expectClose(plan.objectiveCny, 22)
})
