import fc from 'fast-check'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import type { DataInput, SiteInput } from '../support/aScenario.ts'

/** A whole scenario with its own data, every list present. */
export type Problem = ScenarioInput & { readonly data: DataInput }

/** Round steps keep figures readable in a counterexample. */
export function steps(low: number, high: number, step: number): fc.Arbitrary<number> {
  return fc
    .integer({ min: 0, max: Math.round((high - low) / step) })
    .map((i) => Number((low + i * step).toPrecision(12)))
}

const zone = fc.constantFrom('east', 'central', 'west', 'northeast')
const grid = fc.constantFrom('north', 'south')

const site = fc.record({
  zone,
  provinceId: fc.constantFrom('p', 'q'),
  existingItMw: steps(0, 150, 10),
  availableExistingShare: steps(0.2, 1, 0.1),
  maxItMw: steps(0, 300, 20),
  hallCapexCnyPerMw: steps(0, 4e7, 1e6),
  hallOmShare: steps(0, 0.05, 0.01),
  pue: steps(1, 1.8, 0.05),
  wueLitresPerKwh: steps(0, 2, 0.1),
  tariffCnyPerMwh: steps(150, 900, 10),
  tariffEnergyPartCnyPerMwh: steps(0, 400, 10),
  gridCarbonTonnesPerMwh: steps(0.05, 1, 0.05),
  residualCarbonTonnesPerMwh: steps(0.05, 1, 0.05),
  gridRegion: grid,
  windFullLoadHours: steps(0, 3500, 100),
  solarFullLoadHours: steps(0, 2000, 100),
  maxBuildWindMw: steps(0, 200, 20),
  maxBuildSolarMw: steps(0, 200, 20),
})

const workload = fc.record({
  loadFactor: steps(0.3, 1, 0.1),
  westSuitableShare: steps(0, 1, 0.25),
  dataGbpsPerMw: steps(0, 1, 0.1),
})

const origin = fc.record({
  technology: fc.constantFrom('wind', 'solar', 'hydro'),
  gridRegion: grid,
  priceCnyPerMwh: steps(100, 500, 10),
  volumeMwh: steps(0, 2e6, 1e5),
})

/** One site that can always take everything, so that a problem without hard rules has a plan. */
const refuge: SiteInput = {
  id: 'refuge',
  zone: 'east',
  existingItMw: 2000,
  pue: 1.9,
  tariffCnyPerMwh: 1200,
  gridCarbonTonnesPerMwh: 0.55,
  residualCarbonTonnesPerMwh: 0.65,
}

/** Small problems with every kind of supply and cost, no cap, no floor: each law adds the rule it is about. */
export const aProblem: fc.Arbitrary<Problem> = fc
  .record({
    regions: fc.array(zone, { minLength: 1, maxLength: 3 }),
    sites: fc.array(site, { minLength: 1, maxLength: 3 }),
    workloads: fc.array(workload, { minLength: 1, maxLength: 2 }),
    origins: fc.array(origin, { minLength: 1, maxLength: 2 }),
    demand: fc.array(steps(0, 200, 5), { minLength: 6, maxLength: 6 }),
    cost: fc.array(steps(0, 2e6, 1e5), { minLength: 12, maxLength: 12 }),
    carbonPrice: steps(0, 400, 20),
    account: fc.constantFrom('location', 'market'),
    economics: fc.record({
      discountRate: steps(0, 0.12, 0.01),
      serverCapexCnyPerMw: fc.constantFrom(0, 1e6, 2e8),
      windCapexCnyPerMw: steps(3e6, 9e6, 5e5),
      windOmCnyPerMwYear: steps(0, 1e5, 1e4),
      solarCapexCnyPerMw: steps(2e6, 6e6, 5e5),
      directSupplyChargeCnyPerMwh: steps(0, 100, 10),
      greenPowerPremiumCnyPerMwh: steps(1, 50, 1),
      interRegionalDeliveryCnyPerMwh: steps(0, 150, 10),
      greenCertificateCnyPerMwh: steps(1, 60, 1),
    }),
  })
  .map(({ regions, sites, workloads, origins, demand, cost, carbonPrice, account, economics }) => ({
    carbon: { priceCnyPerTonne: carbonPrice, account },
    data: {
      regions: regions.map((at, r) => ({ id: `r${r}`, zone: at })),
      sites: [...sites.map((s, i) => ({ id: `s${i}`, ...s })), refuge],
      workloads: workloads.map((w, i) => ({ id: `w${i}`, ...w })),
      origins: origins.map((o, i) => ({ id: `o${i}`, ...o })),
      demand: regions.flatMap((_, r) =>
        workloads.map((__, w) => ({ regionId: `r${r}`, workloadId: `w${w}`, itMw: demand[r * 2 + w] ?? 0 })),
      ),
      placements: regions.flatMap((_, r) =>
        sites.map((__, s) => ({ regionId: `r${r}`, siteId: `s${s}`, costCnyPerMwYear: cost[r * 4 + s] ?? 0 })),
      ),
      links: [],
      idlePowerShare: 0.3,
      ...economics,
    },
  }))

/** The same problem with its data changed. */
export function withData(problem: Problem, change: Partial<DataInput>): Problem {
  return { ...problem, data: { ...problem.data, ...change } }
}

/** The same problem with every site changed. */
export function withSites(problem: Problem, change: (site: SiteInput, i: number) => SiteInput): Problem {
  return withData(problem, { sites: problem.data.sites.map(change) })
}
