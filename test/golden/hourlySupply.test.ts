import { describe, expect, test } from 'vitest'
import { aDay } from '../support/aDay.ts'
import { aSite } from '../support/aScenario.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

// Day and night are 4380 h a year each. 100 MW at PUE 1; the grid costs 450 by day and 250 by night, and 0.5 t/MWh at
// 100 CNY/t: 500 and 300. A MW of solar gives 0.4 MW by day, 1752 MWh a year, which the grid sells for 876 000 CNY.
describe('break-even of solar against the grid', () => {
  const gridCny = 100 * 4380 * (500 + 300)
  const solar = (omCny: number, maxMw: number) =>
    aDay(
      2,
      {
        tariffByPeriodCnyPerMwh: [450, 250],
        gridCarbonTonnesPerMwh: 0.5,
        solarCapacityFactor: [0.4, 0],
        maxBuildSolarMw: maxMw,
      },
      { carbon: { priceCnyPerTonne: 100 }, data: { solarOmCnyPerMwYear: omCny } },
    )

  // 250 MW meet the whole load of the day; more would only be curtailed. A MW more of load by day is met by 2.5 MW more of
  // solar: 875 000 / 0.4 CNY, which is what makes the plant earn exactly its cost. By night the grid sets the price.
  test('just below, it meets the whole day and earns exactly its cost', async () => {
    const input = solar(875_000, 1000)
    const plan = await solveWithBoth(input)
    expectClose(plan.objectiveCny, 250 * 875_000 + 100 * 4380 * 300)
    expectClose(plan.sites[0]?.builtSolarMw, 250)
    expectClose(plan.kpis?.greenHourlyShare ?? undefined, 0.5)
    const { dual, certificate } = await solveCase(input)
    expectClose(dual('energyBalance[s,h0]'), 875_000 / 0.4)
    expectClose(dual('energyBalance[s,h1]'), 300 * 4380)
    expectClose(0.4 * dual('energyBalance[s,h0]'), 875_000)
    expectClose(dual('generation[s,solar,h0]'), -875_000 / 0.4)
    expect(certificate.passed).toBe(true)
    const price = plan.operation?.sites[0]?.priceCnyPerMwh ?? []
    expect(price).toEqual([Number((875_000 / 0.4 / 4380).toPrecision(6)), 300])
  })

  test('just above, it is not built', async () => {
    const plan = await solveWithBoth(solar(877_000, 1000))
    expectClose(plan.objectiveCny, gridCny)
    expect(plan.sites[0]?.builtSolarMw).toBe(0)
    expect(plan.kpis?.greenHourlyShare).toBe(0)
  })

  // Held at 100 MW the grid still sets the price by day, and every MW earns 1000 CNY more than it costs.
  test('held back by its limit, it earns more than it costs', async () => {
    const input = solar(875_000, 100)
    const plan = await solveWithBoth(input)
    expectClose(plan.objectiveCny, gridCny - 100 * 1000)
    const { dual } = await solveCase(input)
    expectClose(0.4 * dual('energyBalance[s,h0]') - 875_000, 1000)
  })

  // 0.8 by day, 0.4 in the evening. Beyond 125 MW only the evening has use for more: 0.4 × 4380 × 300 = 525 600 CNY a MW,
  // which still pays 500 000. So 250 MW meet the evening too, and by day 100 of 200 MW are curtailed.
  test('a plant may be worth its cost with part of it curtailed', async () => {
    const plan = await solveWithBoth(
      aDay(
        2,
        { tariffCnyPerMwh: 300, solarCapacityFactor: [0.8, 0.4], maxBuildSolarMw: 1000 },
        { data: { solarOmCnyPerMwYear: 500_000 } },
      ),
    )
    expectClose(plan.objectiveCny, 250 * 500_000)
    expectClose(plan.sites[0]?.curtailedMwh ?? undefined, 438_000)
    expectClose(plan.sites[0]?.ownEnergyMwh, 876_000)
    expect(plan.operation?.sites[0]?.curtailedMw).toEqual([100, 0])
  })
})

// 100 MW of servers, half at work by night: 100 and 50 MW. The tariff is flat (300), the peak costs 100 000 CNY/MW. A store
// without losses brings both to 75 MW: 25 MW, 12 h, 300 MWh.
describe('demand charge', () => {
  const peaky = (storageCnyPerMw: number) =>
    aDay(
      2,
      { tariffCnyPerMwh: 300, demandChargeCnyPerMwYear: 100_000, maxBuildStorageMw: 1000, maxBuildStorageMwh: 1e5 },
      {
        data: {
          workloads: [{ id: 'all', activity: [1, 0.5] }],
          storageOmCnyPerMwYear: storageCnyPerMw,
          storageOmCnyPerMwhYear: 5000,
        },
      },
    )

  // A MW of store costs 10 000 + 12 × 5000 = 70 000. Both periods are at the peak: their duals add up to the charge, and
  // their difference pays the store: (100 000 ± 70 000) / 2.
  test('a store that costs less than the peak it saves levels the draw', async () => {
    const plan = await solveWithBoth(peaky(10_000))
    expectClose(plan.objectiveCny, 150 * 4380 * 300 + 75 * 100_000 + 25 * 70_000)
    expectClose(plan.sites[0]?.builtStorageMw, 25)
    expectClose(plan.sites[0]?.builtStorageMwh, 300)
    expect(plan.operation?.sites[0]?.gridImportMw).toEqual([75, 75])
    const { dual } = await solveCase(peaky(10_000))
    expectClose(dual('gridPeak[s,h0]'), -85_000)
    expectClose(dual('gridPeak[s,h1]'), -15_000)
  })

  test('a dearer one is left', async () => {
    const plan = await solveWithBoth(peaky(41_000))
    expectClose(plan.objectiveCny, 150 * 4380 * 300 + 100 * 100_000)
    const { dual } = await solveCase(peaky(41_000))
    expectClose(dual('gridPeak[s,h0]'), -100_000)
  })
})

// Off the grid: the import is a back-up plant, 500 CNY of fuel per MWh and 200 000 CNY per MW and year. Wind blows by day
// only, at 1 000 000 CNY/MW: 228 CNY/MWh, less than fuel. By night the plant stands alone, so its MW are needed anyway.
test('a back-up plant is paid by its MW and its fuel', async () => {
  const input = aDay(
    2,
    {
      tariffCnyPerMwh: 500,
      demandChargeCnyPerMwYear: 200_000,
      windCapacityFactor: [1, 0],
      maxBuildWindMw: 1000,
    },
    { data: { windOmCnyPerMwYear: 1e6 } },
  )
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, 100 * 1e6 + 438_000 * 500 + 100 * 200_000)
  expectClose(plan.sites[0]?.builtWindMw, 100)
  const { dual } = await solveCase(input)
  // Only the night is at the plant's peak. A MW more of load by night costs fuel and plant.
  expectClose(dual('gridPeak[s,h1]'), -200_000)
  expectClose(dual('energyBalance[s,h1]'), 4380 * 500 + 200_000)
  expectClose(dual('energyBalance[s,h0]'), 1e6)
})

// The grid sells at 300 and buys at 1000. 60 MW of sun, for nothing, give 30 MW by day.
describe('power sold to the grid', () => {
  const site = {
    tariffCnyPerMwh: 300,
    solarCapacityFactor: [0.5, 0],
    maxBuildStorageMw: 500,
    maxBuildStorageMwh: 1e5,
  }
  const priced = (exportPriceCnyPerMwh: number, maxBuildSolarMw: number) =>
    aDay(2, { ...site, maxBuildSolarMw }, { supply: { exportPriceCnyPerMwh } })

  test('bought power is not sold, however well it would pay and however large the store', async () => {
    const plan = await solveWithBoth(priced(1000, 0))
    expectClose(plan.objectiveCny, 876_000 * 300)
    expect(plan.sites[0]?.exportedMwh).toBe(0)
  })

  // All 30 MW are sold and the load bought. One more MW to sell by day would earn 700 CNY/MWh more than it saves here.
  test('own power goes where it is worth most, and no more of it than there is', async () => {
    const plan = await solveWithBoth(priced(1000, 60))
    expectClose(plan.objectiveCny, 876_000 * 300 - 30 * 4380 * 1000)
    expectClose(plan.sites[0]?.exportedMwh, 131_400)
    expectClose(plan.sites[0]?.ownEnergyMwh, 0)
    expectClose(plan.kpis?.greenAnnualShare, 0)
    expectClose(plan.kpis?.greenHourlyShare ?? undefined, 0)
    const { dual } = await solveCase(priced(1000, 60))
    expectClose(dual('exportOwn[s,h0]'), -700 * 4380)
    expectClose(dual('energyBalance[s,h0]'), 300 * 4380)
  })

  // At 200 it is worth more at home: 300 MW give 150, of which 100 are used and 50 sold; the store is left out of it.
  test('below the tariff only what the load cannot take is sold', async () => {
    const input = aDay(2, { ...site, maxBuildSolarMw: 300 }, { supply: { exportPriceCnyPerMwh: 200, storage: false } })
    const plan = await solveWithBoth(input)
    expectClose(plan.objectiveCny, 438_000 * 300 - 50 * 4380 * 200)
    expectClose(plan.sites[0]?.exportedMwh, 219_000)
    expectClose(plan.sites[0]?.ownEnergyMwh, 438_000)
    expectClose(plan.sites[0]?.curtailedMwh ?? undefined, 0)
  })

  // No hall stands at the second site: its 100 MW of sun sell 50 MW by day. Hour by hour it is shown as the year counts it.
  test('a site that only sells is shown hour by hour as well', async () => {
    const seller = aSite('seller', { ...site, existingItMw: 0, maxBuildSolarMw: 100 })
    const data = { sites: [aSite('s', site), seller] }
    const plan = await solveWithBoth(aDay(2, {}, { data, supply: { exportPriceCnyPerMwh: 200, storage: false } }))
    expectClose(plan.sites[1]?.exportedMwh, 219_000)
    const shown = plan.operation?.sites.map(({ siteId, gridExportMw }) => [siteId, gridExportMw])
    expect(shown).toEqual([
      ['s', [0, 0]],
      ['seller', [50, 0]],
    ])
  })
})
