import { describe, test } from 'vitest'
import { aScenario, aSite } from '../support/aScenario.ts'
import { expectClose } from '../support/solveWithBoth.ts'
import { baselineOf, twoProvinces } from './twoProvinces.ts'

const hours = 8760

// 400 off 500 makes `near` cheaper than `far` at 200: whoever stands there gets it, whatever way the demand is placed.
describe('what the public pays at a site', () => {
  const levers = [{ siteId: 'near', powerDiscountCnyPerMwh: 400 }]

  test('greedy chooses by it and pays it', async () => {
    const { kpis, plan } = await baselineOf('greedy', twoProvinces({ policy: { levers } }))
    expectClose(kpis?.costCny, 100 * hours * 100)
    expectClose(kpis?.costCny, plan.kpis?.costCny ?? Number.NaN)
  })

  // Of 150 MW that stand 100 are near: a third of the demand goes to `far`, as today.
  test('as today stands where it stood, and pays less there', async () => {
    const input = twoProvinces({ policy: { levers } })
    const { kpis } = await baselineOf('asToday', input)
    expectClose(kpis?.costCny, ((100 * 2) / 3) * hours * 100 + (100 / 3) * hours * 200)
  })

  // The only place: the plan stays at home too and must not look better than staying by the discount it is given, 400 of 500.
  test('staying at home pays it less as well', async () => {
    const input = aScenario({
      policy: { levers: [{ siteId: 'home', powerDiscountCnyPerMwh: 400 }] },
      data: {
        regions: [{ id: 'r' }],
        sites: [aSite('home', { homeOf: 'r', zone: 'east', tariffCnyPerMwh: 500 })],
        demand: [{ regionId: 'r', itMw: 100 }],
      },
    })
    const { kpis, plan } = await baselineOf('localEast', input)
    expectClose(kpis?.costCny, 100 * hours * 100)
    expectClose(kpis?.costCny, plan.kpis?.costCny ?? Number.NaN)
  })
})
