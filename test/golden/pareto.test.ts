import { describe, expect, test } from 'vitest'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { aScenario, aSite } from '../support/aScenario.ts'
import { drawFront } from '../support/drawFront.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose } from '../support/solveWithBoth.ts'

const year = 8760

/**
 * A dirty site at 200 CNY/MWh and 0.8 t/MWh, a clean one at 300 and 0.3; region `near` needs 60 MW, region `far` 40 MW,
 * whose fibre to the clean site costs 1 752 000 CNY per MW-year. Moving a MW saves 0.5 x 8760 = 4380 t a year and costs
 *   near  100 x 8760             =   876 000 CNY:  200 CNY/t
 *   far   100 x 8760 + 1 752 000 = 2 628 000 CNY:  600 CNY/t
 * so the front has two segments. All dirty: 100 x 0.8 x 8760 = 700 800 t at 100 x 200 x 8760 = 175 200 000 CNY. `near`
 * moved: 262 800 t less for 52 560 000 more. `far` moved too: another 175 200 t less for 105 120 000 more.
 */
function twoSegments(change: Partial<ScenarioInput> = {}): ScenarioInput {
  return aScenario({
    ...change,
    data: {
      regions: [{ id: 'near' }, { id: 'far' }],
      sites: [
        aSite('dirty', { tariffCnyPerMwh: 200, gridCarbonTonnesPerMwh: 0.8 }),
        aSite('clean', { tariffCnyPerMwh: 300, gridCarbonTonnesPerMwh: 0.3 }),
      ],
      demand: [
        { regionId: 'near', itMw: 60 },
        { regionId: 'far', itMw: 40 },
      ],
      placements: [{ regionId: 'far', siteId: 'clean', costCnyPerMwYear: 1_752_000 }],
    },
  })
}

const dirtiest = { tonnes: 700_800, cny: 175_200_000 }
const corner = { tonnes: 438_000, cny: 227_760_000 }
const cleanest = { tonnes: 262_800, cny: 332_880_000 }

describe('two sites, two prices of a tonne', () => {
  test('the ends are the cheapest and the cleanest plan', async () => {
    const { points, status, complete } = await drawFront(twoSegments())
    expect([status, complete]).toEqual(['optimal', true])
    expect(points).toHaveLength(20)
    expect(points[0]?.kind).toBe('leastCarbon')
    expectClose(points[0]?.cappedTonnes, cleanest.tonnes)
    expectClose(points[0]?.costCny, cleanest.cny)
    expect(points.at(-1)?.kind).toBe('leastCost')
    expectClose(points.at(-1)?.cappedTonnes, dirtiest.tonnes)
    expectClose(points.at(-1)?.costCny, dirtiest.cny)
    expect(points.every(({ certificate }) => certificate.passed && certificate.boundFrom === 'rowDuals')).toBe(true)
  })

  test('the knee is the corner between the segments', async () => {
    const { points, knee, largestGap } = await drawFront(twoSegments())
    const at = points[knee?.index ?? -1]
    expect(points.filter((point) => point.knee)).toEqual([at])
    expectClose(at?.cappedTonnes, corner.tonnes)
    expectClose(at?.costCny, corner.cny)
    // Scaled: carbon (438 000 - 262 800) / 438 000 = 0.4, cost 52.56 / 157.68 = 1/3; the chord is x + y = 1.
    expect(knee?.distance).toBeCloseTo((1 - 0.4 - 1 / 3) / Math.SQRT2, 6)
    // With the corner found, the points tell the whole front.
    expect(largestGap).toBeLessThan(1e-6)
  })

  test('a tonne costs 200 CNY up to the corner and 600 beyond it', async () => {
    const { points, knee, segments } = await drawFront(twoSegments())
    const k = knee?.index ?? -1
    for (const [i, point] of points.entries()) {
      const tighter = i === 0 ? null : i <= k ? 600 : 200
      const looser = i === points.length - 1 ? 0 : i < k ? 600 : 200
      if (tighter === null) expect(point.macTighterCnyPerTonne).toBeNull()
      else expectClose(point.macTighterCnyPerTonne ?? undefined, tighter)
      expectClose(point.macLooserCnyPerTonne ?? undefined, looser)
      expect(point.isCorner).toBe(i === k || i === points.length - 1)
    }
    for (const [i, { macCnyPerTonne }] of segments.entries()) expectClose(macCnyPerTonne, i < k ? 600 : 200)
  })

  test('the scenario patch of a point reproduces it', async () => {
    const { points } = await drawFront(twoSegments(), { points: 5 })
    for (const { patch, costCny, cappedTonnes } of points) {
      const again = await solveCase({ ...twoSegments(), carbon: patch.carbon })
      expectClose(again.objective, costCny)
      expect(cappedTonnes).toBeLessThanOrEqual(patch.carbon.capTonnes * (1 + 1e-9))
    }
  })

  test('a cap of the scenario’s own plays no part in the front and places the scenario on it', async () => {
    const capped = twoSegments({ carbon: { capTonnes: 500_000 } })
    const { points, others } = await drawFront(capped)
    expectClose(points.at(-1)?.cappedTonnes, dirtiest.tonnes)
    const current = others.find(({ id }) => id === 'current')
    expectClose(current?.cappedTonnes ?? undefined, 500_000)
    expect(current?.dominated).toBe(false)
  })
})

// Two cheapest plans, one cleaner: the sites cost the same, so the cheap end must take the clean one, and nothing is left
// to trade.
test('of equally cheap plans the cheap end is the cleanest', async () => {
  const data = {
    sites: [
      aSite('dirty', { tariffCnyPerMwh: 200, gridCarbonTonnesPerMwh: 0.8 }),
      aSite('clean', { tariffCnyPerMwh: 200, gridCarbonTonnesPerMwh: 0.3 }),
    ],
  }
  const { points, statements } = await drawFront(aScenario({ data }))
  expect(points).toHaveLength(1)
  expectClose(points[0]?.cappedTonnes, 100 * 0.3 * year)
  expect(statements.map(({ code }) => code)).toContain('pareto.onePoint')
})

// Two cleanest plans, one cheaper: both sites have no carbon, one costs 300, the other 500. The clean end must take the
// cheaper one. 40 MW fit there; the rest goes to the dear clean one: 40 x 300 + 60 x 500 = 42 000 CNY an hour.
test('of equally clean plans the clean end is the cheapest', async () => {
  const data = {
    sites: [
      aSite('dirty', { tariffCnyPerMwh: 200, gridCarbonTonnesPerMwh: 0.8 }),
      aSite('cheapClean', { existingItMw: 40, tariffCnyPerMwh: 300 }),
      aSite('dearClean', { tariffCnyPerMwh: 500 }),
    ],
  }
  const { points } = await drawFront(aScenario({ data }))
  expect(points[0]?.cappedTonnes).toBeLessThan(1e-3)
  expectClose(points[0]?.costCny, 42_000 * year)
})

// 120 MW asked, 100 + 10 fit: 10 stay unserved whatever the cap. Serving nothing would be the cleanest of all; the front
// serves 110 at both of its ends although the scenario's price would leave everything unserved.
test('a front is not drawn by serving less', async () => {
  const data = {
    sites: [
      aSite('dirty', { tariffCnyPerMwh: 200, gridCarbonTonnesPerMwh: 0.8 }),
      aSite('clean', { existingItMw: 10, tariffCnyPerMwh: 300 }),
    ],
    demand: [{ regionId: 'home', itMw: 120 }],
  }
  const { points, others } = await drawFront(aScenario({ data, unservedPriceCnyPerMwYear: 1 }))
  expect(points).toHaveLength(1)
  expectClose(points[0]?.kpis.unservedItMw, 10)
  expectClose(points[0]?.costCny, (100 * 200 + 10 * 300) * year)
  expect(points[0]?.patch.unservedPriceCnyPerMwYear).toBe(1e9)
  // The scenario itself serves nothing at that price: no comparison.
  expect(others.find(({ id }) => id === 'current')?.dominated).toBeNull()
})

// The same with room for all: the price is taken away altogether.
test('where everything can be served, the price of unserved demand is taken away', async () => {
  const scenario = twoSegments({ unservedPriceCnyPerMwYear: 1 })
  const { points } = await drawFront(scenario, { points: 4 })
  expectClose(points.at(-1)?.costCny, dirtiest.cny)
  expect(points.every(({ patch }) => patch.unservedPriceCnyPerMwYear === null)).toBe(true)
})

test('without power there is no carbon to trade', async () => {
  await expect(drawFront(aScenario({ data: { energy: false } }))).rejects.toMatchObject({
    code: 'invalidScenario',
    findings: [{ path: 'scenario.data.energy' }],
  })
})

test('a scenario nobody can serve says why', async () => {
  const front = await drawFront(aScenario({ data: { sites: [aSite('s', { existingItMw: 10 })] } }))
  expect(front.status).toBe('infeasible')
  expect(front.points).toEqual([])
  expect(front.reasons.length).toBeGreaterThan(0)
})

// Opening the clean site costs 50 M once: from all dirty (175.2 M) any tonne less costs 50 M at first and then 200 CNY each, up
// to all clean. Whole decisions have no marginal costs, and the front lies above its chord: there is no knee.
test('with sites to open the front jumps where one opens', async () => {
  const data = {
    sites: [
      aSite('dirty', { tariffCnyPerMwh: 200, gridCarbonTonnesPerMwh: 0.8 }),
      aSite('clean', { tariffCnyPerMwh: 300, gridCarbonTonnesPerMwh: 0.3, fixedCostCnyPerYear: 50e6 }),
    ],
  }
  const { points, knee, largestGap } = await drawFront(aScenario({ siting: true, data }), { points: 6 })
  expect(points).toHaveLength(6)
  expect([knee, largestGap]).toEqual([null, null])
  expectClose(points.at(-1)?.costCny, 175_200_000)
  for (const { capTonnes, costCny, certificate, macLooserCnyPerTonne } of points.slice(0, -1)) {
    expectClose(costCny / (175_200_000 + 50e6 + (700_800 - capTonnes) * 200), 1)
    expect([certificate.passed, certificate.boundFrom, macLooserCnyPerTonne]).toEqual([true, 'highsBound', null])
  }
})

test('a plan whose carbon is priced site by site is not compared on another account', async () => {
  const scenario = twoSegments({ policy: { levers: [{ siteId: 'dirty', carbonPriceCnyPerTonne: 10 }] } })
  const { others } = await drawFront(scenario, { account: 'market' })
  expect(others[0]).toMatchObject({ id: 'current', costCny: null, dominated: null })
})

test('the first tonne is told beside the carbon price that the cost contains', async () => {
  const { statements } = await drawFront(twoSegments({ carbon: { priceCnyPerTonne: 50 } }))
  const first = statements.find(({ code }) => code === 'pareto.firstTonne')
  // Moving `near` costs 200 CNY a tonne, 50 of which the carbon price pays already.
  expectClose(Number(first?.values.macCnyPerTonne), 150)
  expect(first?.text.en).toContain('150 CNY, beyond the carbon price of 50 CNY')
})
