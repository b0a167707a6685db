import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { Plan } from '../../server/contract/plan.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { postJson } from '../http/askApp.ts'
import { solverThat, someDeps } from '../http/someDeps.ts'

/** A problem as other tools published it, with what they printed. Money is their EUR: the arithmetic knows no currency. */
interface Published {
  readonly source: string
  readonly scenario: ScenarioInput
  holds(plan: Plan): void
}

function linesOf(plan: Plan): (id: string) => { costCny: number; quantity: number } {
  return (id) => plan.costLines.find((line) => line.id === id) ?? { costCny: Number.NaN, quantity: Number.NaN }
}

/**
 * PyPSA documentation, example "Screening Curves", as executed on
 * https://pypsa.org/examples/generation-investment-screening-curve.html (and again, with the same capacities, on
 * https://docs.pypsa.org/v1.0.5/examples/generation-investment-screening-curve/). Load falls evenly from 1000 MW to 0 in 1001
 * equal steps of one unit of time; coal costs 15 a MW and 2 a MWh, gas 10 and 12, shed load 0 and 1012.
 * Printed: objective 14706.194; coal 500, gas 490, load-shedding 10 MW; prices 1012 in the first 0.01 of time, 12 in the
 * next 0.49 and 2 in the last 0.5, but for single points where two curves cross.
 *
 * By hand: coal's MW k runs in 1001 − k steps and beats gas above 0.5 × 1001 of them, so up to 500; gas beats shedding above
 * 0.01 × 1001, so up to 990. 15·500 + 10·490 + (2·375 250 + 12·125 195 + 1012·55) / 1001 = 12 400 + 2 308 500 / 1001 = 14 706.1938.
 *
 * Their unit of time is our year, so capacity costs 8760 times as much a year as an hour. A plant that always can is wind at
 * full capacity factor; gas is the grid with a demand charge; shedding is a second site that needs no connection, to which
 * hourly routing may send load.
 */
const steps = 1001
const screeningCurve: Published = {
  source: 'PyPSA: Screening Curves',
  scenario: {
    timeMode: 'hours',
    routing: 'hourly',
    data: {
      periods: Array.from({ length: steps }, () => ({ hours: 8760 / steps, weight: 1 })),
      regions: [{ id: 'load' }],
      sites: [
        {
          id: 'bus',
          existingItMw: 1000,
          windCapacityFactor: Array.from({ length: steps }, () => 1),
          maxBuildWindMw: 1e6,
          tariffCnyPerMwh: 12,
          demandChargeCnyPerMwYear: 10 * 8760,
        },
        { id: 'shed', existingItMw: 1000, tariffCnyPerMwh: 1012 },
      ],
      workloads: [{ id: 'all', activity: Array.from({ length: steps }, (_, i) => 1 - i / 1000) }],
      demand: [{ regionId: 'load', itMw: 1000 }],
      windOmCnyPerMwYear: 15 * 8760,
      directSupplyChargeCnyPerMwh: 2,
    },
  },
  holds(plan) {
    expect((plan.objectiveCny ?? Number.NaN) / 8760).toBeCloseTo(14_706.194, 3)
    const line = linesOf(plan)
    expect(line('windBuild').quantity).toBeCloseTo(500, 6)
    expect(line('demandCharge').quantity).toBeCloseTo(490, 6)
    const at = new Map(plan.operation?.sites.map((site) => [site.siteId, site]))
    expect(Math.max(...(at.get('shed')?.gridImportMw ?? []))).toBeCloseTo(10, 6)
    const prices = at.get('bus')?.priceCnyPerMwh ?? []
    const share = (price: number): number => prices.filter((one) => Math.abs(one - price) < 1e-3).length / steps
    expect(share(1012)).toBeCloseTo(0.01, 2)
    expect(share(12)).toBeCloseTo(0.49, 2)
    expect(share(2)).toBeCloseTo(0.5, 2)
  },
}

/**
 * PyPSA documentation, example "Electric Vehicles": https://docs.pypsa.org/v1.0.5/examples/battery-electric-vehicle-charging/.
 * A car drives 9 kW from 7 to 9 and from 17 to 19 h, has a battery of 100 kWh that ends as full as it began, and is charged
 * only from 9 to 17 h over a charger of 120 kW and efficiency 0.9 by a solar panel of 1000 a kW that is to be sized.
 * Printed: objective 7017.543859649121, panel 7.0175438596491215 kW.
 *
 * By hand: 4 h × 9 = 36 kWh driven need 40 at the charger; a kW of panel gives 0.6 + 0.75 + 0.85 + 0.9 + 0.85 + 0.75 + 0.6 + 0.4
 * = 5.7 kWh while it is open: 40 / 5.7 = 7.01754386.
 *
 * kW are MW here. Sun counts while the charger is open, its loss is the loss of charging, and there is no grid.
 */
const drives = [7, 8, 17, 18]
const sunOf = new Map([0.6, 0.75, 0.85, 0.9, 0.85, 0.75, 0.6, 0.4].map((factor, i) => [9 + i, factor]))
const day = Array.from({ length: 24 }, (_, hour) => hour)
const electricVehicle: Published = {
  source: 'PyPSA: Electric Vehicles',
  scenario: {
    timeMode: 'typicalDays',
    data: {
      periods: day.map((hour) => ({ id: `h${hour}`, hours: 1, weight: 365 })),
      regions: [{ id: 'driver' }],
      sites: [
        {
          id: 'car',
          existingItMw: 9,
          gridImportMaxMw: 0,
          solarCapacityFactor: day.map((hour) => sunOf.get(hour) ?? 0),
          maxBuildSolarMw: 1e6,
          maxBuildStorageMw: 120,
          maxBuildStorageMwh: 100,
        },
      ],
      workloads: [{ id: 'driving', activity: day.map((hour) => (drives.includes(hour) ? 1 : 0)) }],
      demand: [{ regionId: 'driver', itMw: 9 }],
      solarOmCnyPerMwYear: 1000,
      storageChargeFactor: 0.9,
    },
  },
  holds(plan) {
    expect(plan.objectiveCny).toBeCloseTo(7017.543_859_649_121, 6)
    expect(plan.sites[0]?.builtSolarMw).toBeCloseTo(7.017_543_859_649_1, 9)
    const car = plan.operation?.sites[0]
    for (const hour of drives) expect(car?.dischargeMw[hour]).toBeCloseTo(9, 4)
    expect(plan.kpis?.greenHourlyShare).toBeCloseTo(1, 9)
  },
}

const cases = [screeningCurve, electricVehicle]

describe('published results of other tools', () => {
  test.each(cases)('$source', async ({ scenario, holds }) => {
    const plan = await solveScenario(parseScenario({ ...scenario, baselines: false }), null)
    expect(plan).toMatchObject({ status: 'optimal', certificate: { passed: true } })
    holds(plan)
  })

  test.each(cases)('$source, posted to the API', async ({ scenario, holds }) => {
    const solver = solverThat(async (asked) => JSON.stringify(await solveScenario(asked, null)))
    const answer = await postJson(someDeps({ solver }), { ...scenario, baselines: false })
    expect(answer.status, answer.text.slice(0, 500)).toBe(200)
    holds(Plan.parse(answer.json()))
  })
})
