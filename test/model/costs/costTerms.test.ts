import { expect, test } from 'vitest'
import { costTerms } from '../../../server/model/formulation.ts'
import { aScenario, aSite, type ScenarioChange } from '../../support/aScenario.ts'
import { demoHours } from '../../support/demoHours.ts'
import { demoSites } from '../../support/demoSites.ts'
import { costsOf } from '../../support/programText.ts'
import { expectClose, solveWithBoth } from '../../support/solveWithBoth.ts'

/** The term of this name. */
function termNamed(name: string): (typeof costTerms)[number] {
  const term = costTerms.find((candidate) => candidate.name === name)
  if (!term) throw new Error(`no ${name}`)
  return term
}

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
  const market = { ...priced, carbon: { priceCnyPerTonne: 10, account: 'market' } } as const
  expect(costsOf(termNamed('carbonCost'), demoSites(market))).toMatchSnapshot()
})

test('siteFixed by site, for the sites that are decided', () => {
  const siting = { fixedCostCnyPerYear: 7, sites: [{ siteId: 'wuhu', fixedCostCnyPerYear: 9 }] }
  expect(costsOf(termNamed('siteFixed'), demoSites({ ...priced, siting }))).toBe('7 open[zhongwei]\n9 open[wuhu]')
})

/** With hours: storage 1000 CNY/MW over 10 years = 100 + 9, 500 CNY/MWh = 50 + 2; own power sold at 100. */
const hourly: ScenarioChange = {
  ...priced,
  routing: 'hourly',
  supply: { exportPriceCnyPerMwh: 100 },
  data: {
    ...priced.data,
    storageCapexCnyPerMw: 1000,
    storageOmCnyPerMwYear: 9,
    storageCapexCnyPerMwh: 500,
    storageOmCnyPerMwhYear: 2,
    storageLifeYears: 10,
  },
}

// Prices and carbon of the period × 2920 h of day and 5840 h of night; wuhu pays 300 000 CNY per MW of its peak; fibre is
// paid for its busiest period.
test.each(['gridEnergy', 'demandCharge', 'storageBuild', 'gridExport', 'directSupplyCharge', 'carbonCost', 'fibre'])(
  '%s by day and by night',
  (name) => {
    expect(costsOf(termNamed(name), demoHours(hourly))).toMatchSnapshot()
  },
)

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

// 100 MW at 100 CNY/MWh by day (4380 h), free by night (4380 h). 60 MW of sun, which cost nothing, give 30 MW by day, of
// which the store (no losses, free of charge, 10 MW) may keep some: whatever it does, the night is free, so it fills by
// night and gives 10 MW by day: 100 − 30 − 10 = 60 MW × 4380 h × 100 CNY. The grid is drawn on with 110 MW by night, at
// 7 CNY/MW. Selling at 30 CNY earns less than own use saves.
test('lines of hours: energy, peak, storage and what is sold', async () => {
  const plan = await solveWithBoth(
    aScenario({
      timeMode: 'hours',
      supply: { exportPriceCnyPerMwh: 30 },
      data: {
        sites: [
          aSite('s', {
            tariffByPeriodCnyPerMwh: [100, 0],
            solarCapacityFactor: [0.5, 0],
            maxBuildSolarMw: 60,
            maxBuildStorageMw: 10,
            maxBuildStorageMwh: 200,
            demandChargeCnyPerMwYear: 7,
          }),
        ],
        periods: [
          { hours: 12, weight: 365 },
          { hours: 12, weight: 365 },
        ],
        storageOmCnyPerMwYear: 3,
        storageOmCnyPerMwhYear: 2,
      },
    }),
  )
  const lines = Object.fromEntries(
    plan.costLines.flatMap(({ id, costCny, quantity }) =>
      quantity === 0 ? [] : [[id, [Math.round(costCny), Math.round(quantity)]]],
    ),
  )
  expect(lines).toEqual({
    serverCapex: [0, 100],
    hallOm: [0, 100],
    gridEnergy: [26_280_000, 170 * 4380],
    demandCharge: [770, 110],
    solarBuild: [0, 60],
    storageBuild: [30 + 240, 120],
    directSupplyCharge: [0, 30 * 4380],
    fibre: [0, 100],
  })
})
