import fc from 'fast-check'
import type { SiteInput } from '../support/aScenario.ts'
import { type Problem, steps } from './aProblem.ts'
import { aTimeGrid, mostPeriods, type TimeGridInput } from './aTimeGrid.ts'

const series = (values: fc.Arbitrary<number>): fc.Arbitrary<number[]> =>
  fc.array(values, { minLength: mostPeriods, maxLength: mostPeriods })
const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined })

const site = fc.record({
  zone: fc.constantFrom('east', 'west'),
  existingItMw: steps(20, 150, 10),
  maxItMw: steps(0, 250, 50),
  hallCapexCnyPerMw: steps(0, 4e7, 4e6),
  pueByPeriod: series(steps(1.05, 1.5, 0.05)),
  tariffByPeriodCnyPerMwh: series(steps(100, 900, 50)),
  tariffEnergyPartCnyPerMwh: steps(0, 300, 50),
  gridCarbonByPeriodTonnesPerMwh: series(steps(0.1, 0.9, 0.1)),
  residualCarbonTonnesPerMwh: steps(0.2, 1, 0.1),
  gridRegion: fc.constantFrom('north', 'south'),
  gridImportMaxMw: maybe(steps(40, 120, 20)),
  demandChargeCnyPerMwYear: fc.constantFrom(0, 0, 2e5),
  windCapacityFactor: series(steps(0, 1, 0.1)),
  solarCapacityFactor: series(fc.oneof(fc.constant(0), steps(0.1, 1, 0.1))),
  maxBuildWindMw: steps(0, 300, 50),
  maxBuildSolarMw: steps(0, 300, 50),
  maxBuildStorageMw: fc.constantFrom(0, 60, 200),
  maxBuildStorageMwh: fc.constantFrom(80, 800),
})

const workload = fc.record({
  loadFactor: steps(0.5, 1, 0.1),
  activity: maybe(series(steps(0.1, 1, 0.1))),
  maxDeferralHours: fc.constantFrom(0, 3, 6, 9, 100),
  westSuitableShare: fc.constantFrom(0.5, 1),
})

const origin = fc.record({
  technology: fc.constantFrom('wind', 'solar', 'hydro'),
  gridRegion: fc.constantFrom('north', 'south'),
  priceCnyPerMwh: steps(100, 500, 50),
  volumeMwh: steps(0, 3e6, 5e5),
  profile: maybe(series(steps(0.1, 1, 0.1))),
})

const economics = fc.record({
  discountRate: steps(0, 0.1, 0.02),
  serverCapexCnyPerMw: fc.constantFrom(0, 1e6, 2e8),
  windCapexCnyPerMw: steps(4e6, 1.2e7, 1e6),
  windOmCnyPerMwYear: steps(0, 1e5, 5e4),
  solarCapexCnyPerMw: steps(2e6, 6e6, 1e6),
  storageCapexCnyPerMw: steps(0, 5e5, 1e5),
  storageCapexCnyPerMwh: steps(5e4, 1e6, 5e4),
  storageOmCnyPerMwhYear: fc.constantFrom(0, 1e4),
  storageChargeFactor: fc.constantFrom(0.9, 0.95, 1),
  storageDischargeFactor: fc.constantFrom(0.9, 1),
  storageLeastHours: fc.constantFrom(0, 1),
  storageMostHours: fc.constantFrom(4, 8784),
  directSupplyChargeCnyPerMwh: steps(0, 60, 20),
  greenPowerPremiumCnyPerMwh: steps(1, 50, 7),
  interRegionalDeliveryCnyPerMwh: steps(0, 100, 50),
  greenCertificateCnyPerMwh: steps(1, 60, 10),
})

const policy = fc.record({
  carbonPrice: steps(0, 300, 100),
  account: fc.constantFrom('location', 'market'),
  accounting: fc.constantFrom('none', 'greenCertificate', 'annual', 'hourly', 'hourly'),
  share: fc.constantFrom(0.2, 0.6, 0.9),
  scope: fc.constantFrom('site', 'plan'),
  routing: fc.constantFrom('steady', 'hourly'),
  exportPrice: fc.constantFrom(undefined, undefined, 0, 200),
})

/** One site that can always take everything, with sun and wind enough that a green rule can be met. */
const refuge: SiteInput = {
  id: 'refuge',
  zone: 'east',
  existingItMw: 2000,
  pue: 1.9,
  tariffCnyPerMwh: 1200,
  gridCarbonTonnesPerMwh: 0.55,
  residualCarbonTonnesPerMwh: 0.65,
  windFullLoadHours: 700,
  maxBuildWindMw: 6000,
}

type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never

const parts = fc.record({
  time: aTimeGrid,
  regions: fc.array(fc.constantFrom('east', 'west'), { minLength: 1, maxLength: 2 }),
  sites: fc.array(site, { minLength: 1, maxLength: 2 }),
  workloads: fc.array(workload, { minLength: 1, maxLength: 2 }),
  origins: fc.array(origin, { minLength: 0, maxLength: 2 }),
  demand: fc.array(steps(10, 120, 10), { minLength: 4, maxLength: 4 }),
  cost: fc.array(steps(0, 1e6, 1e5), { minLength: 4, maxLength: 4 }),
  economics,
  policy,
})

/**
 * Small problems with several periods: a block of hours or typical days (with and without a calendar), storage, work that
 * waits, own wind and solar, every green accounting, both routings. No cap: each law adds the rule it is about.
 */
export const anHourlyProblem: fc.Arbitrary<Problem> = parts.map(problemOf)

function problemOf({ time, regions, sites, workloads, origins, demand, cost, economics, policy }: Parts): Problem {
  return {
    timeMode: time.timeMode,
    routing: policy.routing,
    supply: policy.exportPrice === undefined ? {} : { exportPriceCnyPerMwh: policy.exportPrice },
    carbon: { priceCnyPerTonne: policy.carbonPrice, account: policy.account },
    green: { accounting: policy.accounting, share: policy.share, scope: policy.scope },
    data: {
      periods: time.periods,
      ...(time.calendar.length > 0 ? { calendar: time.calendar } : {}),
      regions: regions.map((zone, r) => ({ id: `r${r}`, zone })),
      sites: [...sites.map((given, s) => siteOf(given, s, time)), refuge],
      workloads: workloads.map(({ activity, ...rest }, w) => ({
        id: `w${w}`,
        ...rest,
        ...(activity ? { activity: cut(activity, time) } : {}),
      })),
      origins: origins.map(({ profile, ...rest }, o) => ({
        id: `o${o}`,
        ...rest,
        ...(profile ? { profile: cut(profile, time) } : {}),
      })),
      demand: regions.flatMap((_, r) =>
        workloads.map((__, w) => ({ regionId: `r${r}`, workloadId: `w${w}`, itMw: demand[r * 2 + w] ?? 0 })),
      ),
      placements: regions.flatMap((_, r) =>
        sites.map((__, s) => ({ regionId: `r${r}`, siteId: `s${s}`, costCnyPerMwYear: cost[r * 2 + s] ?? 0 })),
      ),
      idlePowerShare: 0.3,
      ...economics,
    },
  }
}

function siteOf({ gridImportMaxMw, ...given }: Parts['sites'][number], s: number, time: TimeGridInput): SiteInput {
  return {
    id: `s${s}`,
    ...given,
    ...(gridImportMaxMw === undefined ? {} : { gridImportMaxMw }),
    pueByPeriod: cut(given.pueByPeriod, time),
    tariffByPeriodCnyPerMwh: cut(given.tariffByPeriodCnyPerMwh, time),
    gridCarbonByPeriodTonnesPerMwh: cut(given.gridCarbonByPeriodTonnesPerMwh, time),
    windCapacityFactor: cut(given.windCapacityFactor, time),
    solarCapacityFactor: cut(given.solarCapacityFactor, time),
  }
}

function cut(values: readonly number[], { periods }: TimeGridInput): number[] {
  return values.slice(0, periods.length)
}
