import { describe, expect, test } from 'vitest'
import { aDay } from '../support/aDay.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

// 600 CNY/MWh by day, 200 by night, 4380 h a year each. Of a MWh charged 0.9 is stored and 0.9 of that comes out: 0.81. A MW
// charging all night fills 12 × 0.9 = 10.8 MWh, at 50 000 CNY each, and gives 0.81 MW by day: it saves
// 4380 × (0.81 × 600 − 200) = 1 252 680 CNY.
describe('storage between two prices', () => {
  const gridCny = 100 * 4380 * 800
  const stored = (cnyPerMw: number, maxMw: number) =>
    aDay(
      2,
      { tariffByPeriodCnyPerMwh: [600, 200], maxBuildStorageMw: maxMw, maxBuildStorageMwh: 1e5 },
      {
        data: {
          storageChargeFactor: 0.9,
          storageDischargeFactor: 0.9,
          storageOmCnyPerMwYear: cnyPerMw,
          storageOmCnyPerMwhYear: 50_000,
        },
      },
    )

  // 700 000 + 10.8 × 50 000 = 1 240 000 a MW. 50 MW are all there may be.
  test('just below what it saves it is built as far as it may be', async () => {
    const input = stored(700_000, 50)
    const plan = await solveWithBoth(input)
    expectClose(plan.objectiveCny, gridCny - 50 * 12_680)
    expectClose(plan.sites[0]?.builtStorageMw, 50)
    expectClose(plan.sites[0]?.builtStorageMwh, 540)
    const at = plan.operation?.sites[0]
    expect(at?.chargeMw).toEqual([0, 50])
    expect(at?.dischargeMw).toEqual([40.5, 0])
    expect(at?.storedMwh).toEqual([0, 540])
    expect(at?.gridImportMw).toEqual([59.5, 150])
    const { dual } = await solveCase(input)
    // Room is inside its limit, so a stored MWh gains from night to day just what its room costs.
    expectClose(dual('storageBalance[s,h1]') - dual('storageBalance[s,h0]'), 50_000)
    expectClose(dual('storagePower[s,h1]'), -(700_000 + 12_680))
  })

  // 0.81 of 100 / 0.81 MW meet the whole day. More load by day is then met by more storage, at a price p by which storage
  // earns exactly its cost: 4380 × (0.81 p − 200) = 1 240 000.
  test('strictly inside its limits it earns exactly its cost', async () => {
    const input = stored(700_000, 1000)
    const plan = await solveWithBoth(input)
    const mw = 100 / 0.81
    expectClose(plan.sites[0]?.builtStorageMw, mw)
    expectClose(plan.objectiveCny, gridCny - mw * 12_680)
    const { dual } = await solveCase(input)
    expectClose(0.81 * dual('energyBalance[s,h0]') - dual('energyBalance[s,h1]'), 1_240_000)
    expectClose(dual('energyBalance[s,h1]'), 200 * 4380)
  })

  test('just above it is not built', async () => {
    const plan = await solveWithBoth(stored(720_000, 1000))
    expectClose(plan.objectiveCny, gridCny)
    expect(plan.sites[0]?.builtStorageMw).toBe(0)
    expect(plan.kpis?.builtStorageMwh).toBe(0)
  })

  // Without losses a MW saves 4380 × 400 and needs 12 MWh; but a battery of at most 6 h needs two MW for them.
  test('a battery of few hours needs more power for its energy', async () => {
    const input = (storageMostHours: number) =>
      aDay(
        2,
        { tariffByPeriodCnyPerMwh: [600, 200], maxBuildStorageMw: 50, maxBuildStorageMwh: 1e5 },
        { data: { storageOmCnyPerMwYear: 100_000, storageMostHours } },
      )
    const long = await solveWithBoth(input(12))
    expectClose(long.objectiveCny, gridCny - 50 * (4380 * 400 - 100_000))
    const short = await solveWithBoth(input(6))
    expectClose(short.objectiveCny, gridCny - 25 * 4380 * 400 + 50 * 100_000)
    expectClose(short.sites[0]?.builtStorageMwh, 300)
    const { dual } = await solveCase(input(6))
    // 300 MWh more room would carry 300 MWh more a day: each is worth 365 × 400.
    expectClose(dual('storageDuration[s,most]'), -365 * 400)
  })

  // A night fills 12 h of rated power; a battery that comes with 20 h is paid for 8 h it has no use for.
  test('a battery of many hours is paid for energy it does not need', async () => {
    const input = aDay(
      2,
      { tariffByPeriodCnyPerMwh: [600, 200], maxBuildStorageMw: 50, maxBuildStorageMwh: 1e5 },
      { data: { storageOmCnyPerMwhYear: 10_000, storageLeastHours: 20 } },
    )
    const plan = await solveWithBoth(input)
    expectClose(plan.objectiveCny, gridCny - 50 * (4380 * 400 - 20 * 10_000))
    expectClose(plan.sites[0]?.builtStorageMwh, 1000)
    const { dual } = await solveCase(input)
    expectClose(dual('storageDuration[s,least]'), 10_000)
  })
})

// The price is 300 all day, the grid emits 0.2 t/MWh by day and 0.8 by night: 438 000 t. A store gives 0.8 of what it is
// charged. To take 1 MW off the night 1.25 MW are charged by day: 4380 × (0.8 − 1.25 × 0.2) = 2409 t less, for
// 0.25 × 300 × 4380 = 328 500 CNY of losses and 1.25 MW of store at 40 000: 378 500 CNY.
describe('a carbon cap in hours', () => {
  const gridCny = 876_000 * 300
  const capped = (carbon: { capTonnes?: number; priceCnyPerTonne?: number }) =>
    aDay(
      2,
      {
        tariffCnyPerMwh: 300,
        gridCarbonByPeriodTonnesPerMwh: [0.2, 0.8],
        maxBuildStorageMw: 1000,
        maxBuildStorageMwh: 1e5,
      },
      { carbon, data: { storageChargeFactor: 0.8, storageOmCnyPerMwYear: 40_000 } },
    )
  const tenMwLess = 438_000 - 10 * 2409

  test('storage moves load to the clean hours, and the dual is its cost per tonne', async () => {
    const plan = await solveWithBoth(capped({ capTonnes: tenMwLess }))
    expectClose(plan.objectiveCny, gridCny + 10 * 378_500)
    expectClose(plan.kpis?.carbonTonnes, tenMwLess)
    expectClose(plan.sites[0]?.builtStorageMw, 12.5)
    expect(plan.operation?.sites[0]?.dischargeMw).toEqual([0, 10])
    const { dual } = await solveCase(capped({ capTonnes: tenMwLess }))
    expectClose(dual('carbonCap[plan]'), -378_500 / 2409)
    // A MWh more by night brings carbon that must be saved elsewhere.
    expectClose(dual('energyBalance[s,h1]') / 4380, 300 + (0.8 * 378_500) / 2409)
  })

  // Minus the dual, as a price, leaves the plan as it is: its objective is the capped cost plus the price of what is emitted.
  test('the dual as a price costs the capped plan and its carbon', async () => {
    const price = 378_500 / 2409
    const plan = await solveWithBoth(capped({ priceCnyPerTonne: price }))
    expectClose(plan.objectiveCny, gridCny + 10 * 378_500 + price * tenMwLess)
  })

  // With the whole night out of the store 100 × 2409 t are saved; a tonne less than that cannot be had.
  test('a cap below what storage can reach has no plan', async () => {
    const least = 438_000 - 100 * 2409
    expectClose((await solveWithBoth(capped({ capTonnes: least }))).objectiveCny, gridCny + 100 * 378_500)
    await expect(solveCase(capped({ capTonnes: least - 1 }))).rejects.toThrow('infeasible')
  })
})
