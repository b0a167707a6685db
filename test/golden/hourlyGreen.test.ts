import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { Plan } from '../../server/contract/plan.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { aDay } from '../support/aDay.ts'
import type { DataInput } from '../support/aScenario.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

type Origins = NonNullable<DataInput['origins']>
type Accounting = 'greenCertificate' | 'annual' | 'hourly'

/** Day and night of 4380 h, 100 MW of load, 438 000 MWh each. Contracts add their price to the tariff. */
const sunByDay = { id: 'sun', technology: 'solar', priceCnyPerMwh: 10, volumeMwh: 1e9, profile: [1, 0] } as const
const windByNight = { id: 'wind', technology: 'wind', priceCnyPerMwh: 30, volumeMwh: 1e9, profile: [0, 1] } as const
const origin = ({ profile, ...rest }: typeof sunByDay | typeof windByNight): Origins[number] => ({
  ...rest,
  profile: [...profile],
})

const planOf = (input: ScenarioInput): Promise<Plan> => solveScenario(parseScenario(input), null)

// Solar at full-load 0.5 by day, 350 CNY/MWh used: 350 × 2190 CNY/MW. The store takes 0.9 in and gives 0.8 of it out.
const storage = {
  storageChargeFactor: 0.9,
  storageDischargeFactor: 0.8,
  storageOmCnyPerMwYear: 60_000,
  storageOmCnyPerMwhYear: 10_000,
}
const sunnySite = {
  tariffCnyPerMwh: 300,
  solarCapacityFactor: [0.5, 0],
  maxBuildSolarMw: 1000,
  maxBuildStorageMw: 1000,
  maxBuildStorageMwh: 1e5,
}

describe('all of it green', () => {
  const allGreen = (accounting: Accounting, withStorage = true) =>
    aDay(2, sunnySite, {
      green: { accounting, share: 1 },
      supply: { storage: withStorage },
      data: {
        solarOmCnyPerMwYear: 350 * 2190,
        greenCertificateCnyPerMwh: 10,
        origins: [{ ...origin(sunByDay), priceCnyPerMwh: 40, volumeMwh: 438_000 }],
        ...storage,
      },
    })

  // 876 000 MWh at 300 with a certificate at 10.
  test('by certificates: bought with the power', async () => {
    const plan = await solveWithBoth(allGreen('greenCertificate'))
    expectClose(plan.objectiveCny, 876_000 * 310)
    expectClose(plan.kpis?.greenCertificateShare, 1)
    expectClose(plan.kpis?.greenHourlyShare ?? undefined, 0)
  })

  // The contract, 438 000 MWh at 340, counts although it delivers by day and the night draws it; own sun meets the day.
  test('over the year: the contract of the day counts for the night', async () => {
    const plan = await solveWithBoth(allGreen('annual'))
    expectClose(plan.objectiveCny, 438_000 * 350 + 438_000 * 340)
    expectClose(plan.kpis?.greenAnnualShare, 1)
    expectClose(plan.kpis?.greenHourlyShare ?? undefined, 0.5)
    expectClose(plan.kpis?.builtStorageMwh, 0)
  })

  // The night comes out of store: 100 MW × 12 h / 0.8 = 1500 MWh, charged with 100 / 0.72 = 138.9 MW by day. Contracts
  // bring 100 MW by day at 340, own sun the other 138.9 MW at 350.
  test('hour by hour: real storage, with sizes by hand', async () => {
    const plan = await solveWithBoth(allGreen('hourly'))
    const chargedMw = 100 / 0.72
    expectClose(plan.sites[0]?.builtStorageMw, chargedMw)
    expectClose(plan.sites[0]?.builtStorageMwh, 1500)
    expectClose(plan.sites[0]?.builtSolarMw, chargedMw / 0.5)
    expectClose(plan.sites[0]?.contractedGreenMwh, 438_000)
    expectClose(plan.objectiveCny, 438_000 * 340 + chargedMw * 4380 * 350 + chargedMw * 60_000 + 1500 * 10_000)
    expectClose(plan.kpis?.greenHourlyShare ?? undefined, 1)
    expect(plan.operation?.sites[0]?.matchedGreenMw).toEqual([100, 100])
    expect(plan.operation?.sites[0]?.gridImportMw).toEqual([100, 0])
  })

  test('the three cost more in this order, and each is certified', async () => {
    const costs = []
    for (const accounting of ['greenCertificate', 'annual', 'hourly'] as const) {
      const { certificate } = await solveCase(allGreen(accounting))
      expect(certificate.passed).toBe(true)
      costs.push(certificate.objective)
    }
    expect(costs).toEqual([...costs].sort((a, b) => a - b))
    expect(new Set(costs.map((cny) => Math.round(cny))).size).toBe(3)
  })

  // Half of the load is by day. A MWh more than that cannot be had without storage, at any price.
  test('without storage the sun reaches the day and no further', async () => {
    const half = (share: number) => ({ ...allGreen('hourly', false), green: { accounting: 'hourly', share } as const })
    const plan = await solveWithBoth(half(0.5))
    expectClose(plan.objectiveCny, 438_000 * 340 + 438_000 * 300)
    const none = await planOf(half(0.5 + 1e-4))
    expect(none.status).toBe('infeasible')
    expect(none.objectiveCny).toBeNull()
    expect(JSON.stringify(none.reasons)).toContain('green')
  })

  // Wind that gives 0.8 by day and 0.2 by night meets the night alone when it is built five times over.
  test('without storage it may take far more wind than the year needs', async () => {
    const windy = (accounting: Accounting) =>
      aDay(
        2,
        { tariffCnyPerMwh: 1000, windCapacityFactor: [0.8, 0.2], maxBuildWindMw: 1000 },
        {
          green: { accounting, share: 1 },
          supply: { exportPriceCnyPerMwh: 0 },
          data: { windOmCnyPerMwYear: 300_000 },
        },
      )
    const plan = await solveWithBoth(windy('hourly'))
    expectClose(plan.sites[0]?.builtWindMw, 500)
    expectClose(plan.objectiveCny, 500 * 300_000)
    expectClose((plan.sites[0]?.curtailedMwh ?? 0) + (plan.sites[0]?.exportedMwh ?? 0), 300 * 4380)
  })
})

// One day, two hours' worth of it: sun by day at 10, wind by night at 30. Over the year the sun may count for the night.
describe('hourly against annual accounting', () => {
  const contracts = (accounting: Accounting, share: number, wind = 30) =>
    aDay(
      2,
      {},
      {
        green: { accounting, share },
        data: { origins: [origin(sunByDay), { ...origin(windByNight), priceCnyPerMwh: wind }] },
      },
    )

  test('what the year asks is met at half the cost of what the hours ask', async () => {
    const annual = await solveWithBoth(contracts('annual', 1))
    const hourly = await solveWithBoth(contracts('hourly', 1))
    expectClose(annual.objectiveCny, 876_000 * 10)
    expectClose(hourly.objectiveCny, 438_000 * (10 + 30))
    expectClose(annual.objectiveCny, hourly.objectiveCny / 2)
    expectClose(annual.kpis?.greenAnnualShare, 1)
    expectClose(annual.kpis?.greenHourlyShare ?? undefined, 0.5)
    expectClose(hourly.kpis?.greenHourlyShare ?? undefined, 1)
  })

  // Above one half every further MWh is wind by night; under annual accounting it is sun.
  test('the dual of the share is the price of the next MWh that counts', async () => {
    for (const [accounting, share, cny] of [
      ['annual', 0.75, 10],
      ['hourly', 0.75, 30],
      ['hourly', 0.25, 10],
    ] as const)
      expectClose((await solveCase(contracts(accounting, share))).dual('greenShare[s]'), cny)
  })

  test('the share may be met by the plan as a whole', async () => {
    const plan = await solveWithBoth({
      ...contracts('hourly', 0.75),
      green: { accounting: 'hourly', share: 0.75, scope: 'plan' },
    })
    expectClose(plan.objectiveCny, 438_000 * 10 + 219_000 * 30)
  })
})

// Own sun, 50 MW by day for nothing, leaves 50 MW to import by day and 100 by night.
describe('contracted green power, hour by hour', () => {
  const site = { tariffCnyPerMwh: 300, solarCapacityFactor: [0.5, 0], maxBuildSolarMw: 100 }
  const river = { id: 'river', technology: 'hydro', priceCnyPerMwh: 20, volumeMwh: 1e9 } as const
  const asked = (share: number, origins: Origins) =>
    aDay(2, site, { green: { accounting: 'hourly', share }, data: { origins } })
  const importCny = (50 + 100) * 4380 * 300

  test('counts as far as it is drawn: the sun for what is left of the day, the wind for the night', async () => {
    const plan = await solveWithBoth(asked(1, [origin(sunByDay), origin(windByNight)]))
    expectClose(plan.objectiveCny, importCny + 219_000 * 10 + 438_000 * 30)
    const bought = new Map(plan.contracts.map(({ originId, energyMwh }) => [originId, energyMwh]))
    expectClose(bought.get('sun'), 219_000)
    expectClose(bought.get('wind'), 438_000)
  })

  // 50 own and 50 contracted by day: 75 % with the sun alone would need power at night that it does not deliver.
  test('does not count when its origin does not deliver', async () => {
    expectClose((await solveWithBoth(asked(0.5, [origin(sunByDay)]))).objectiveCny, importCny + 219_000 * 10)
    expect((await planOf(asked(0.5 + 1e-4, [origin(sunByDay)]))).status).toBe('infeasible')
  })

  // A river delivers all day. What is contracted is at most what is imported, 657 000 MWh: 75 MW, of which the day has use
  // for 50. 100 + 75 of 200 MW are 87.5 %. Beyond, own sun has to make room for import that may be claimed on: a MW less of
  // it by day is a MWh more of contract for every two hours, 0.5 MW at night. For all of it no sun is left, 876 000 MWh.
  test('does not count beyond what is imported', async () => {
    const plan = await solveWithBoth(asked(0.875, [river]))
    expectClose(plan.objectiveCny, importCny + 657_000 * 20)
    expect(plan.operation?.sites[0]?.matchedGreenMw).toEqual([100, 75])
    const more = await solveWithBoth(asked(0.9, [river]))
    expectClose(more.objectiveCny, importCny + 10 * 4380 * 300 + (657_000 + 43_800) * 20)
    const all = await solveWithBoth(asked(1, [river]))
    expectClose(all.objectiveCny, 876_000 * 320)
    expectClose(all.sites[0]?.ownEnergyMwh, 0)
  })

  // Half: 50 MW own by day, and 50 more anywhere. A MW of river is 1 MW by day and 1 by night: 25 MW, 219 000 MWh.
  test('is bought no more than is needed', async () => {
    const plan = await solveWithBoth(asked(0.5, [river]))
    expectClose(plan.objectiveCny, importCny + 25 * 8760 * 20)
    expectClose((await solveCase(asked(0.5, [river]))).dual('greenShare[s]'), 20)
  })
})
