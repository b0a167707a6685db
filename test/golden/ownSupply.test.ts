import { expect, test } from 'vitest'
import { aScenario, aSite, type ScenarioChange } from '../support/aScenario.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

// 100 MW at PUE 1 draw 876 000 MWh; own supply may cover 65 % of them, 569 400 MWh, and 306 600 stay on the grid.
// Solar: 3 500 000 CNY/MW over 10 years without interest is 350 000, with 25 000 O&M 375 000 a year, over 1250 h
// 300 CNY/MWh. Wind: 500 000 + 25 600 over 2190 h = 240 CNY/MWh. Both pay the direct-supply charge on top.
const site = { tariffCnyPerMwh: 300, gridCarbonTonnesPerMwh: 0.5, solarFullLoadHours: 1250, windFullLoadHours: 2190 }
const plants = {
  discountRate: 0,
  solarCapexCnyPerMw: 3.5e6,
  solarLifeYears: 10,
  solarOmCnyPerMwYear: 25_000,
  windCapexCnyPerMw: 5e6,
  windLifeYears: 10,
  windOmCnyPerMwYear: 25_600,
}
const ownMwh = 569_400
const gridMwh = 306_600

function withSupply(
  maxBuild: { maxBuildSolarMw?: number; maxBuildWindMw?: number },
  chargeCny: number,
): ScenarioChange {
  return {
    carbon: { priceCnyPerTonne: 100 },
    data: { sites: [aSite('s', { ...site, ...maxBuild })], ...plants, directSupplyChargeCnyPerMwh: chargeCny },
  }
}

// The grid costs 300 + 100·0.5 = 350 CNY/MWh. At a charge of 49 solar costs 349 and covers all it may; at 51 it costs 351
// and is not built.
test('solar is built exactly when it undercuts tariff and carbon price', async () => {
  const cheap = await solveWithBoth(aScenario(withSupply({ maxBuildSolarMw: 1000 }, 49)))
  expectClose(cheap.objectiveCny, ownMwh * 349 + gridMwh * 350)
  expectClose(cheap.sites[0]?.builtSolarMw, ownMwh / 1250)
  expectClose(cheap.sites[0]?.ownEnergyMwh, ownMwh)
  expectClose(cheap.kpis?.carbonTonnes, gridMwh * 0.5)
  expectClose(cheap.kpis?.greenAnnualShare, 0.65)
  expect(cheap.kpis?.greenHourlyShare).toBeNull()
  const dear = await solveWithBoth(aScenario(withSupply({ maxBuildSolarMw: 1000 }, 51)))
  expectClose(dear.objectiveCny, 876_000 * 350)
  expect(dear.sites[0]?.builtSolarMw).toBe(0)
})

// One more MWh of direct supply would save 350 − 340 = 10 CNY. The plant earns its cost: nothing is left for the limit
// on building, which is slack.
test('the direct share caps own supply and its dual is the saving per MWh', async () => {
  const input = aScenario(withSupply({ maxBuildSolarMw: 1000 }, 40))
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, ownMwh * 340 + gridMwh * 350)
  const { dual } = await solveCase(input)
  expectClose(dual('directShare[s]'), -10)
  // Weather is worth what the plant costs: 375 000 CNY per MW-year over 1250/8760 MW of output.
  expectClose(dual('generation[s,solar,year]'), -375_000 / (1250 / 8760))
})

test('the scenario may set another direct share', async () => {
  const input = aScenario({ ...withSupply({ maxBuildSolarMw: 1000 }, 40), supply: { directShareMax: 0.2 } })
  const plan = await solveWithBoth(input)
  expectClose(plan.sites[0]?.ownEnergyMwh, 175_200)
})

// Wind at 240 + 40 = 280 comes first: 100 MW give 219 000 MWh. Solar at 340 fills the other 350 400 of 569 400.
// 219 000·280 + 350 400·340 + 306 600·350 = 61 320 000 + 119 136 000 + 107 310 000 = 287 766 000.
test('wind and solar are both built, cheapest first', async () => {
  const plan = await solveWithBoth(aScenario(withSupply({ maxBuildSolarMw: 1000, maxBuildWindMw: 100 }, 40)))
  expectClose(plan.objectiveCny, 287_766_000)
  expectClose(plan.sites[0]?.builtWindMw, 100)
  expectClose(plan.sites[0]?.builtSolarMw, 280.32)
  const lines = new Map(plan.costLines.map((line) => [line.id, line]))
  expectClose(lines.get('windBuild')?.costCny, 52_560_000)
  expectClose(lines.get('solarBuild')?.costCny, 105_120_000)
  expectClose(lines.get('directSupplyCharge')?.quantity, ownMwh)
  expectClose(lines.get('directSupplyCharge')?.costCny, 22_776_000)
  expectClose(lines.get('carbonCost')?.quantity, 153_300)
})

test('own supply switched off leaves the grid alone', async () => {
  const change = withSupply({ maxBuildSolarMw: 1000, maxBuildWindMw: 100 }, 0)
  const plan = await solveWithBoth(aScenario({ ...change, supply: { ownBuild: false } }))
  expectClose(plan.objectiveCny, 876_000 * 350)
  expect(plan.sites[0]?.ownEnergyMwh).toBe(0)
})

// 0.65 of 876 000 MWh at 2190 h would be 260 MW; where only 50 MW fit, the last MW is worth 2190·(350 − 280) more than
// it costs, and the direct share is slack.
test('room for plants limits them when it is short', async () => {
  const input = aScenario(withSupply({ maxBuildWindMw: 50 }, 40))
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, 109_500 * 280 + 766_500 * 350)
  const { dual } = await solveCase(input)
  expectClose(dual('directShare[s]'), 0)
  expectClose(dual('generation[s,wind,year]'), -(350 - 40) * 8760)
})
