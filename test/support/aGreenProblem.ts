import fc from 'fast-check'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { aDay, equalPeriods } from './aDay.ts'

/** Any series of four periods, one day repeated or two along a calendar, own supply and contracts or none. */
const tenths = fc.integer({ min: 0, max: 10 }).map((n) => n / 10)
const four = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { minLength: 4, maxLength: 4 })
export const aGreenProblem = fc.record({
  wind: four(tenths),
  solar: four(tenths),
  profile: four(tenths),
  activity: four(tenths),
  tariff: four(fc.constantFrom(10, 100, 400, 1000)),
  ownMw: fc.constantFrom(0, 40, 150, 400),
  contractMwh: fc.constantFrom(0, 2e5, 1e9),
  chargeFactor: fc.constantFrom(1, 0.9, 0.7),
  dischargeFactor: fc.constantFrom(1, 0.8),
  storageCnyPerMwh: fc.constantFrom(0, 1000, 50_000),
  accounting: fc.constantFrom('none', 'annual', 'greenCertificate', 'hourly', 'hourly', 'hourly'),
  share: fc.constantFrom(0, 0.3, 0.6, 0.9),
  exportPrice: fc.constantFrom(undefined, 0, 300, 1200),
  carried: fc.boolean(),
  deferral: fc.constantFrom(0, 6),
})
type GreenProblem = typeof aGreenProblem extends fc.Arbitrary<infer T> ? T : never

export function poseGreen(p: GreenProblem): ScenarioInput {
  // Carried: two blocks of two periods in place of one day of four, coming twice and once a year of three blocks.
  const day = (t: number): 'a' | 'b' => (t < 2 ? 'a' : 'b')
  const time = p.carried
    ? {
        periods: [0, 1, 2, 3].map((t) => ({ hours: 1460, weight: t < 2 ? 2 : 1, day: day(t) })),
        calendar: ['a', 'b', 'a'],
      }
    : { periods: equalPeriods(4) }
  return aDay(
    4,
    {
      tariffByPeriodCnyPerMwh: p.tariff,
      windCapacityFactor: p.wind,
      solarCapacityFactor: p.solar,
      maxBuildWindMw: p.ownMw,
      maxBuildSolarMw: p.ownMw,
      maxBuildStorageMw: 300,
      maxBuildStorageMwh: 1e6,
    },
    {
      ...(p.carried ? { timeMode: 'typicalDays' as const } : {}),
      green: { accounting: p.accounting, share: p.share },
      supply: p.exportPrice === undefined ? {} : { exportPriceCnyPerMwh: p.exportPrice },
      data: {
        ...time,
        workloads: [{ id: 'all', activity: p.activity, maxDeferralHours: p.deferral }],
        idlePowerShare: 0.3,
        origins: [
          {
            id: 'o',
            technology: 'wind',
            priceCnyPerMwh: 20,
            volumeMwh: p.contractMwh,
            profile: p.profile.some((share) => share > 0) ? p.profile : [1, 0, 0, 0],
          },
        ],
        windOmCnyPerMwYear: 700_000,
        solarOmCnyPerMwYear: 500_000,
        storageOmCnyPerMwhYear: p.storageCnyPerMwh,
        storageChargeFactor: p.chargeFactor,
        storageDischargeFactor: p.dischargeFactor,
      },
    },
  )
}

/**
 * MWh of green energy that can have met load at most, whoever keeps the account: supply of a period goes to the load of that
 * period, and of what is left the store gives back what its losses leave.
 */
export function mostMatchedMwh(
  supplyMw: readonly number[],
  loadMw: readonly number[],
  hours: readonly number[],
  back: number,
): number {
  return supplyMw.reduce((sum, supply, t) => {
    const direct = Math.min(supply, loadMw[t] ?? 0)
    return sum + (hours[t] ?? 0) * (direct + back * (supply - direct))
  }, 0)
}
