import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { aScenario, aSite } from '../support/aScenario.ts'
import { findingsOf, pathsOf } from '../support/findingsOf.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

// 100 MW of servers hold 1000 t each and live 5 years: 20 000 t a year beside the 438 000 t of their power. At 100 CNY a
// tonne what is embodied costs 2 M more where it counts, and a cap of both binds only then.
describe('embodied carbon of own data', () => {
  const data = {
    regions: [{ id: 'r' }],
    sites: [aSite('only', { existingItMw: 100, tariffCnyPerMwh: 300, gridCarbonTonnesPerMwh: 0.5 })],
    demand: [{ regionId: 'r', itMw: 100 }],
    embodiedServerTonnesPerMw: 1000,
    serverLifeYears: 5,
  }

  test.each([
    [true, 458_000],
    [false, 438_000],
  ])('counted %s', async (countEmbodied, tonnes) => {
    const plan = await solveWithBoth(aScenario({ data, carbon: { priceCnyPerTonne: 100, countEmbodied } }))
    expectClose(plan.objectiveCny, 300 * 876_000 + 100 * tonnes)
    expectClose(plan.kpis?.embodiedCarbonTonnes, 20_000)
    expectClose(plan.kpis?.carbonTonnes, 438_000)
  })

  test('a cap between the two can be met only where it does not count', async () => {
    const under = (countEmbodied: boolean) =>
      solveScenario(parseScenario(aScenario({ data, carbon: { capTonnes: 450_000, countEmbodied } })), null)
    expect([(await under(false)).status, (await under(true)).status]).toEqual(['optimal', 'infeasible'])
  })

  test('counting what no figure gives is refused', () => {
    const { embodiedServerTonnesPerMw: _, ...bare } = data
    expect(pathsOf(findingsOf(aScenario({ data: bare, carbon: { countEmbodied: true } })))).toEqual([
      'carbon.countEmbodied',
    ])
  })
})
