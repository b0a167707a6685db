import { expect, test } from 'vitest'
import { costTerms } from '../../../server/model/formulation.ts'
import { aScenario, aSite, type ScenarioChange } from '../../support/aScenario.ts'
import { demoSites } from '../../support/demoSites.ts'
import { costsOf } from '../../support/programText.ts'
import { expectClose, solveWithBoth } from '../../support/solveWithBoth.ts'

/** Round prices: halls 1000 CNY over 20 years = 50, wind 2500 over 25 = 100 + 7, solar 100 + 3, servers 500 over 5 = 100. */
const priced: ScenarioChange = {
  carbon: { priceCnyPerTonne: 10 },
  green: { accounting: 'greenCertificate' },
  unservedPriceCnyPerMwYear: 1e6,
  data: {
    serverCapexCnyPerMw: 500,
    windCapexCnyPerMw: 2500,
    windOmCnyPerMwYear: 7,
    solarCapexCnyPerMw: 2500,
    solarOmCnyPerMwYear: 3,
    directSupplyChargeCnyPerMwh: 0.5,
    greenPowerPremiumCnyPerMwh: 20,
    interRegionalDeliveryCnyPerMwh: 80,
    greenCertificateCnyPerMwh: 5,
    placements: [{ regionId: 'shanghai', siteId: 'zhongwei', costCnyPerMwYear: 11 }],
    links: [{ regionId: 'gansu', siteId: 'wuhu', capacityGbps: 3, priceCnyPerGbpsYear: 13 }],
  },
}

test.each(costTerms.map((term) => [term.name, term] as const))('%s', (_name, term) => {
  expect(costsOf(term, demoSites(priced))).toMatchSnapshot()
})

// Market account: 10 CNY × residual 0.7 t on import, and the same off what is contracted or certified.
test('carbonCost by the market account', () => {
  const term = costTerms.find(({ name }) => name === 'carbonCost')
  if (!term) throw new Error('no carbonCost')
  expect(costsOf(term, demoSites({ ...priced, carbon: { priceCnyPerTonne: 10, account: 'market' } }))).toMatchSnapshot()
})

// One site, 100 MW at PUE 1: 876 000 MWh at 400, half a tonne each at 10 CNY, half certified at 6 CNY, 80 MW of halls
// stand and 20 are built at 50 000 a year.
test('every line says what it is paid for', async () => {
  const site = { existingItMw: 80, maxItMw: 120, hallCapexCnyPerMw: 1e6, hallOmShare: 0.01, tariffCnyPerMwh: 400 }
  const plan = await solveWithBoth(
    aScenario({
      carbon: { priceCnyPerTonne: 10 },
      green: { accounting: 'greenCertificate', share: 0.5 },
      data: {
        sites: [aSite('s', { ...site, gridCarbonTonnesPerMwh: 0.5 })],
        placements: [{ regionId: 'home', siteId: 's', costCnyPerMwYear: 3 }],
        discountRate: 0,
        serverCapexCnyPerMw: 500,
        greenCertificateCnyPerMwh: 6,
      },
    }),
  )
  const lines = Object.fromEntries(
    plan.costLines.flatMap(({ id, costCny, quantity, quantityUnit }) =>
      costCny === 0 ? [] : [[id, [Math.round(costCny), Math.round(quantity), quantityUnit]]],
    ),
  )
  expect(lines).toEqual({
    serverCapex: [10_000, 100, 'MW'],
    hallCapex: [1_000_000, 20, 'MW'],
    hallOm: [1_000_000, 100, 'MW'],
    gridEnergy: [350_400_000, 876_000, 'MWh'],
    greenCertificates: [2_628_000, 438_000, 'MWh'],
    fibre: [300, 100, 'MW'],
    carbonCost: [4_380_000, 438_000, 't'],
  })
  expectClose(
    plan.costLines.reduce((sum, { costCny }) => sum + costCny, 0),
    plan.objectiveCny,
  )
  expect(plan.costLines.map(({ id }) => id)).toEqual(costTerms.map(({ name }) => name))
  for (const { name, explanation } of plan.costLines)
    for (const words of [name, explanation]) expect([words.en, words.zh].every((text) => text.length > 1)).toBe(true)
})
