import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { type Warehouses, warehouses } from '../support/orLibrary.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

/** Optima as the OR-Library prints them (file capopt). */
const published: readonly (readonly [string, Warehouses, number])[] = [
  ['cap41', { capacity: 5000, fixedCost: 7500 }, 1_040_444.375],
  ['cap42', { capacity: 5000, fixedCost: 12_500 }, 1_098_000.45],
  ['cap43', { capacity: 5000, fixedCost: 17_500 }, 1_153_000.45],
  ['cap44', { capacity: 5000, fixedCost: 25_000 }, 1_235_500.45],
  ['cap51', { capacity: 10_000, fixedCost: 17_500 }, 1_025_208.225],
  ['cap61', { capacity: 15_000, fixedCost: 7500 }, 932_615.75],
  ['cap64', { capacity: 15_000, fixedCost: 25_000 }, 1_045_650.25],
  ['cap71', { capacity: 58_268, fixedCost: 7500 }, 932_615.75],
  ['cap74', { capacity: 58_268, fixedCost: 25_000 }, 1_034_976.975],
]

test.each(published)('%s is solved to its published optimum, proven', async (_name, problem, optimum) => {
  const plan = await solveScenario(parseScenario(warehouses(problem)), null)
  expect(plan.status).toBe('optimal')
  expect(plan.certificate).toMatchObject({ passed: true, boundFrom: 'highsBound' })
  expectClose(plan.objectiveCny ?? Number.NaN, optimum)
  expect(plan.siting?.gap ?? 1).toBeLessThanOrEqual(1e-6)
  const fixed = (plan.siting?.openSites ?? []).reduce((sum, { fixedCostCnyPerYear }) => sum + fixedCostCnyPerYear, 0)
  const freight = plan.costLines.find(({ id }) => id === 'fibre')?.costCny ?? 0
  expectClose(fixed + freight, optimum)
})

// A plant costs 10 a year, freight 1 per unit and step between three customers of 1 unit in a row. One plant in the middle:
// 10 + 2; two: 20 + 1; three: 30. At 0.5 a plant: three, 1.5. At 1.5: one in the middle, 3.5, against 1.5·2 + 1 = 4.
test.each([
  [10, 12],
  [1.5, 3.5],
  [0.5, 1.5],
])('three customers in a row, a plant at %s: %s', async (fixedCostCnyPerYear, cost) => {
  const ids = ['1', '2', '3']
  const plan = await solveWithBoth({
    siting: true,
    data: {
      energy: false,
      onlyListedPlacements: true,
      regions: ids.map((id) => ({ id: `c${id}` })),
      sites: ids.map((id) => ({ id: `p${id}`, existingItMw: 3, fixedCostCnyPerYear })),
      demand: ids.map((id) => ({ regionId: `c${id}`, itMw: 1 })),
      placements: ids.flatMap((c) =>
        ids.map((p) => ({ regionId: `c${c}`, siteId: `p${p}`, costCnyPerMwYear: Math.abs(Number(c) - Number(p)) })),
      ),
    },
  })
  expectClose(plan.objectiveCny, cost)
})
