import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { certify } from '../../server/lp/certify.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { highs } from '../../server/solver/highs.ts'
import { type Problem, steps } from './aProblem.ts'
import { expectSame, law } from './law.ts'
import { type OneSite, textbookProgram } from './textbookOneSite.ts'

/** Figures as a planner has them: capital cost, life and interest; the textbook wants them per year. */
interface Capital {
  readonly capex: number
  readonly om: number
  readonly life: number
}

const capital = (low: number, high: number): fc.Arbitrary<Capital> =>
  fc.record({
    capex: steps(low, high, (high - low) / 10),
    om: steps(0, low / 20, low / 40),
    life: fc.constantFrom(1, 10, 25),
  })
const periods = 10
const series = (values: fc.Arbitrary<number>): fc.Arbitrary<number[]> =>
  fc.array(values, { minLength: periods, maxLength: periods })

/** Any wind, sun, load and fuel price; periods of unequal length. */
const anySite = fc.record({
  hours: series(fc.constantFrom(0.5, 1, 2, 3)),
  load: series(steps(0, 1, 0.05)),
  wind: series(steps(0, 1, 0.05)),
  solar: series(fc.oneof(fc.constant(0), steps(0, 1, 0.05))),
  fuel: series(steps(100, 900, 50)),
  carbonFactor: series(steps(0.2, 0.9, 0.1)),
  discountRate: fc.constantFrom(0, 0.03, 0.08),
  windCapital: capital(3e6, 9e6),
  solarCapital: capital(1.5e6, 4.5e6),
  backup: fc.constantFrom(0, 2e5, 8e5),
  powerCapex: steps(0, 8e5, 1e5),
  energyCapex: steps(5e4, 1e6, 5e4),
  storageLife: fc.constantFrom(8, 15),
  variable: fc.constantFrom(0, 20),
  carbonPrice: fc.constantFrom(0, 200),
  capShare: fc.constantFrom(null, 0.1, 0.4),
  losses: fc.constantFrom(0, 0.05, 0.2),
  storageHours: fc.constantFrom([0, 8784], [4, 4], [1, 6]),
})
type AnySite = typeof anySite extends fc.Arbitrary<infer T> ? T : never

const peakMw = 100

/** Yearly payment that pays back 1 over the life: 1 / Σ (1 + i)^−n. */
function yearlyOf(rate: number, life: number): number {
  let worth = 0
  for (let year = 1; year <= life; year++) worth += (1 + rate) ** -year
  return 1 / worth
}

/** How often a year the block of periods comes. */
function repeats(site: AnySite): number {
  return 8760 / site.hours.reduce((sum, h) => sum + h, 0)
}

/** Tonnes a year with everything on back-up, times the share that the cap leaves. */
function capTonnes(site: AnySite): number | null {
  if (site.capShare === null) return null
  const tonnes = site.hours.map((h, t) => h * (site.load[t] ?? 0) * (site.carbonFactor[t] ?? 0))
  return site.capShare * peakMw * repeats(site) * tonnes.reduce((sum, x) => sum + x, 0)
}

function textbook(site: AnySite): OneSite {
  const { discountRate: rate, windCapital, solarCapital, storageHours, losses } = site
  return {
    hours: site.hours,
    weight: site.hours.map(() => repeats(site)),
    loadMw: site.load.map((share) => share * peakMw),
    windFactor: site.wind,
    solarFactor: site.solar,
    yearly: {
      wind: windCapital.capex * yearlyOf(rate, windCapital.life) + windCapital.om,
      solar: solarCapital.capex * yearlyOf(rate, solarCapital.life) + solarCapital.om,
      backup: site.backup,
      power: site.powerCapex * yearlyOf(rate, site.storageLife),
      energy: site.energyCapex * yearlyOf(rate, site.storageLife),
    },
    variable: site.variable,
    fuel: site.fuel,
    carbonFactor: site.carbonFactor,
    carbonPrice: site.carbonPrice,
    carbonCapTonnes: capTonnes(site),
    chargeFactor: 1 - losses,
    dischargeFactor: 1 - losses / 2,
    leastHours: storageHours[0] ?? 0,
    mostHours: storageHours[1] ?? 0,
    roomMw: 5000,
  }
}

/** The same site as the API takes it: the back-up plant is the grid, its yearly cost the demand charge. */
function posed(site: AnySite): Problem {
  const cap = capTonnes(site)
  return {
    timeMode: 'hours',
    carbon: { priceCnyPerTonne: site.carbonPrice, ...(cap === null ? {} : { capTonnes: cap }) },
    data: {
      periods: site.hours.map((hours) => ({ hours, weight: repeats(site) })),
      regions: [{ id: 'load' }],
      sites: [
        {
          id: 'site',
          existingItMw: peakMw,
          windCapacityFactor: site.wind,
          solarCapacityFactor: site.solar,
          maxBuildWindMw: 5000,
          maxBuildSolarMw: 5000,
          maxBuildStorageMw: 1e6,
          maxBuildStorageMwh: 1e7,
          tariffByPeriodCnyPerMwh: site.fuel,
          demandChargeCnyPerMwYear: site.backup,
          gridCarbonByPeriodTonnesPerMwh: site.carbonFactor,
        },
      ],
      workloads: [{ id: 'all', activity: site.load }],
      demand: [{ regionId: 'load', itMw: peakMw }],
      discountRate: site.discountRate,
      windCapexCnyPerMw: site.windCapital.capex,
      windOmCnyPerMwYear: site.windCapital.om,
      windLifeYears: site.windCapital.life,
      solarCapexCnyPerMw: site.solarCapital.capex,
      solarOmCnyPerMwYear: site.solarCapital.om,
      solarLifeYears: site.solarCapital.life,
      storageCapexCnyPerMw: site.powerCapex,
      storageCapexCnyPerMwh: site.energyCapex,
      storageLifeYears: site.storageLife,
      storageChargeFactor: 1 - site.losses,
      storageDischargeFactor: 1 - site.losses / 2,
      storageLeastHours: site.storageHours[0] ?? 0,
      storageMostHours: site.storageHours[1] ?? 0,
      directSupplyChargeCnyPerMwh: site.variable,
    },
  }
}

// The other program is written in the test, knows nothing of sites, classes or routing, and is certified on its own.
test('any one-site problem of wind, solar, battery and back-up costs what its textbook program costs', async () => {
  const built = { wind: 0, solar: 0, storage: 0, backup: 0 }
  await law(
    anySite,
    async (site) => {
      const program = textbookProgram(textbook(site))
      const outcome = await highs.solve(program, { timeLimitSeconds: 30 })
      const plan = await solveScenario(parseScenario({ ...posed(site), solver: 'highs', baselines: false }), null)
      if (outcome.status === 'infeasible') {
        expect(plan.status).toBe('infeasible')
        return false
      }
      const certificate = certify(program, outcome, null)
      expect(certificate.passed).toBe(true)
      expect(plan.certificate?.passed).toBe(true)
      expectSame(plan.objectiveCny ?? Number.NaN, certificate.objective)
      const there = (mw: number | undefined): number => ((mw ?? 0) > 1e-3 ? 1 : 0)
      built.wind += there(plan.kpis?.builtWindMw)
      built.solar += there(plan.kpis?.builtSolarMw)
      built.storage += there(plan.kpis?.builtStorageMwh)
      built.backup += there(plan.sites[0]?.gridImportMwh)
      return certificate.objective > 0
    },
    35,
  )
  console.info(`built in so many cases: ${JSON.stringify(built)}`)
  for (const cases of Object.values(built)) expect(cases).toBeGreaterThanOrEqual(10)
})
