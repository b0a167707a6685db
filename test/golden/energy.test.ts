import { expect, test } from 'vitest'
import { aScenario, aSite, aWorkload, twoSites } from '../support/aScenario.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

// Load factor 0.65 is the mean power over rated power, idling included, whatever the idle share: 100 MW of servers draw
// 65 MW, 569 400 MWh a year; PUE 1.25 makes 711 750 MWh at the meter; at 400 CNY/MWh that is 284 700 000 CNY.
// Water 1.2 L per kWh of IT work: 683 280 m³. Carbon 0.5 t/MWh at the meter: 355 875 t, 0.625 t per MWh of IT work.
test.each([0, 0.3, 0.65])('load factor, PUE, water and carbon with idle share %d', async (idlePowerShare) => {
  const site = { pue: 1.25, tariffCnyPerMwh: 400, wueLitresPerKwh: 1.2, gridCarbonTonnesPerMwh: 0.5 }
  const data = { sites: [aSite('s', site)], workloads: [aWorkload({ loadFactor: 0.65 })], idlePowerShare }
  const plan = await solveWithBoth(aScenario({ data }))
  expectClose(plan.objectiveCny, 284_700_000)
  expectClose(plan.kpis?.itEnergyMwh, 569_400)
  expectClose(plan.kpis?.facilityEnergyMwh, 711_750)
  expectClose(plan.kpis?.meanPue, 1.25)
  expectClose(plan.kpis?.waterCubicMetres, 683_280)
  expectClose(plan.kpis?.carbonTonnes, 355_875)
  expectClose(plan.kpis?.carbonTonnesPerItMwh, 0.625)
  expectClose(plan.sites[0]?.energyCostCnyPerMwh, 400)
  expectClose(plan.placements[0]?.itEnergyMwh, 569_400)
})

// A leap year has 8784 hours: 100 MW at 1 CNY/MWh cost 878 400.
test('a leap year is 24 hours longer', async () => {
  const plan = await solveWithBoth(
    aScenario({ data: { sites: [aSite('s', { tariffCnyPerMwh: 1 })], hoursPerYear: 8784 } }),
  )
  expectClose(plan.objectiveCny, 878_400)
})

// Two classes share one site: 60 MW at load factor 1 and 40 MW at 0.5 draw 80 MW on average: 700 800 MWh.
// Cost follows IT energy: 60/80 of it and 20/80 of it.
test('energy cost is shared by the work done, not by rated power', async () => {
  const workloads = [aWorkload({ id: 'train' }), aWorkload({ id: 'serve', loadFactor: 0.5 })]
  const demand = [
    { regionId: 'home', workloadId: 'train', itMw: 60 },
    { regionId: 'home', workloadId: 'serve', itMw: 40 },
  ]
  const plan = await solveWithBoth(
    aScenario({ data: { sites: [aSite('s', { tariffCnyPerMwh: 100 })], workloads, demand } }),
  )
  expectClose(plan.objectiveCny, 70_080_000)
  const cost = new Map(plan.placements.map((p) => [p.workloadId, p.costCny]))
  expectClose(cost.get('train'), 52_560_000)
  expectClose(cost.get('serve'), 17_520_000)
})

// PUE 1.5 at 300 CNY/MWh is 450 per MWh of IT work; PUE 1.1 at 400 is 440: the dearer tariff wins.
test('a better PUE can outweigh a cheaper tariff', async () => {
  const plan = await solveWithBoth(twoSites({ pue: 1.5, tariffCnyPerMwh: 300 }, { pue: 1.1, tariffCnyPerMwh: 400 }))
  expectClose(plan.objectiveCny, 440 * 100 * 8760)
  expectClose(plan.sites[1]?.itMw, 100)
})

// The grid can give the cheap site 55 MW; PUE 1.1 makes that 50 MW of IT. One more MW of import there carries 1/1.1 MW of
// IT that would else pay 500·1.1: it saves (550 − 220)/1.1 = 300 CNY/MWh, which is what the balance's dual falls short of
// the tariff: 200 + 300 = 500 CNY per MWh of load.
test('grid import limits what a site can run', async () => {
  const input = twoSites({ pue: 1.1, tariffCnyPerMwh: 200, gridImportMaxMw: 55 }, { pue: 1.1, tariffCnyPerMwh: 500 })
  const plan = await solveWithBoth(input)
  expectClose(plan.sites[0]?.itMw, 50)
  expectClose(plan.objectiveCny, (220 + 550) * 50 * 8760)
  const { dual } = await solveCase(input)
  expectClose(dual('energyBalance[a,year]'), 500 * 8760)
})

// Negative tariffs are paid out, and a balance in which import equals load keeps them bounded: −50·100·8760.
test('a negative tariff earns no more than the load draws', async () => {
  const plan = await solveWithBoth(aScenario({ data: { sites: [aSite('s', { tariffCnyPerMwh: -50 })] } }))
  expectClose(plan.objectiveCny, -43_800_000)
})

// Without energy a plan is placement only: the tariff, the carbon factor and the sun are not there.
test('energy off leaves no power, no carbon and no energy cost', async () => {
  const site = { tariffCnyPerMwh: 400, gridCarbonTonnesPerMwh: 0.8, solarFullLoadHours: 1500, maxBuildSolarMw: 100 }
  const data = { energy: false, sites: [aSite('s', site)], serverCapexCnyPerMw: 5, serverLifeYears: 5, discountRate: 0 }
  const plan = await solveWithBoth(aScenario({ data }))
  expectClose(plan.objectiveCny, 100)
  expect(plan.kpis?.facilityEnergyMwh).toBe(0)
  expect(plan.kpis?.carbonTonnes).toBe(0)
  expect(plan.sites[0]?.gridImportMwh).toBe(0)
})
