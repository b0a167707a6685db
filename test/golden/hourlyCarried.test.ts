import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { aScenario, aSite, type DataInput, type SiteInput } from '../support/aScenario.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

/** The same days twice: by their kinds with a calendar, and written out one after the other as one chain. */
interface TwoWays {
  readonly typical: ScenarioInput
  readonly chain: ScenarioInput
}

/** Kinds of day, each a list of capacity factors of its periods; the calendar names kinds by number. */
function twoWays(
  kinds: readonly (readonly number[])[],
  calendar: readonly number[],
  site: Partial<SiteInput>,
  { rest = {}, data = {} }: { rest?: Omit<ScenarioInput, 'data'>; data?: Partial<DataInput> } = {},
): TwoWays {
  const perDay = kinds[0]?.length ?? 1
  const hours = 8760 / calendar.length / perDay
  const pose = (
    timeMode: 'typicalDays' | 'hours',
    wind: readonly number[],
    time: Pick<DataInput, 'periods' | 'calendar'>,
  ): ScenarioInput =>
    aScenario({
      ...rest,
      timeMode,
      data: {
        sites: [aSite('s', { ...site, windCapacityFactor: [...wind] })],
        discountRate: 0,
        ...data,
        ...time,
      },
    })
  const comes = (k: number): number => calendar.filter((day) => day === k).length
  return {
    typical: pose('typicalDays', kinds.flat(), {
      periods: kinds.flatMap((day, k) => day.map(() => ({ hours, weight: comes(k), day: `d${k}` }))),
      calendar: calendar.map((k) => `d${k}`),
    }),
    chain: pose(
      'hours',
      calendar.flatMap((k) => kinds[k] ?? []),
      { periods: calendar.flatMap(() => Array.from({ length: perDay }, () => ({ hours, weight: 1 }))) },
    ),
  }
}

// A year of five blocks of 1752 h: three of full wind, then two of none. 100 MW of load. What the still blocks draw, 3504 h ×
// 100 MW / 0.8 = 438 000 MWh, is stored evenly over the 5256 h of wind: 438 000 / 0.9 / 5256 = 92.5925… MW. Wind must be
// 192.5925… MW at 500 000 CNY, the store 100 MW (it gives 100, takes 92.6) at 10 000 and 438 000 MWh at 100.
describe('energy carried along the calendar', () => {
  const windy = { tariffCnyPerMwh: 1000, maxBuildWindMw: 1000, maxBuildStorageMw: 1e4, maxBuildStorageMwh: 1e7 }
  const prices = {
    windOmCnyPerMwYear: 500_000,
    storageOmCnyPerMwYear: 10_000,
    storageOmCnyPerMwhYear: 100,
    storageChargeFactor: 0.9,
    storageDischargeFactor: 0.8,
  }
  const chargedMw = 438_000 / 0.9 / 5256
  const cny = (100 + chargedMw) * 500_000 + 100 * 10_000 + 438_000 * 100
  const five = [0, 0, 0, 1, 1]

  test('three windy days fill the store for two still ones, by kinds of day as in one chain', async () => {
    const { typical, chain } = twoWays([[1], [0]], five, windy, { data: prices })
    const byKinds = await solveWithBoth(typical)
    const oneChain = await solveWithBoth(chain)
    for (const plan of [byKinds, oneChain]) {
      expectClose(plan.objectiveCny, cny)
      expectClose(plan.sites[0]?.builtStorageMw, 100)
      expectClose(plan.sites[0]?.builtStorageMwh, 438_000)
      expectClose(plan.sites[0]?.builtWindMw, 100 + chargedMw)
      expectClose(plan.sites[0]?.gridImportMwh, 0)
      expectClose(plan.kpis?.greenHourlyShare ?? undefined, 1)
    }
    // Ends of the days: 146, 292, 438, 219 and 0 GWh; a kind of day shows the mean of its own.
    expect(oneChain.operation?.sites[0]?.storedMwh).toEqual([146_000, 292_000, 438_000, 219_000, 0])
    expect(byKinds.operation?.sites[0]?.storedMwh).toEqual([292_000, 109_500])
  })

  // A MWh of load in a still day is met by 1 / 0.72 MWh of wind and one more MWh / 0.8 of room: all the sizes' costs.
  test('its price is the cost of what it takes to store it', async () => {
    const { typical } = twoWays([[1], [0]], five, windy, { data: prices })
    const { dual, certificate } = await solveCase(typical)
    const still = dual('energyBalance[s,h1]')
    const windy5256 = dual('energyBalance[s,h0]')
    // Both together are what a MW of load all year costs: linear, so a hundredth of the whole.
    expectClose(still + windy5256, cny / 100)
    // A MW of wind earns its cost on the windy days.
    expectClose(windy5256, 500_000)
    expect(certificate.passed).toBe(true)
  })

  test('hourly accounting carries green energy the same way', async () => {
    const { typical, chain } = twoWays([[1], [0]], five, windy, {
      data: prices,
      rest: { green: { accounting: 'hourly', share: 1 } },
    })
    for (const input of [typical, chain]) {
      const plan = await solveWithBoth(input)
      expectClose(plan.objectiveCny, cny)
      expectClose(plan.kpis?.greenHourlyShare ?? undefined, 1)
    }
  })

  // Left without a calendar every day is a ring: the still days have nothing in store and draw from the grid.
  test('without a calendar nothing is carried', async () => {
    const { typical } = twoWays([[1], [0]], five, windy, { data: prices })
    const { calendar: _, ...data } = typical.data ?? {}
    const plan = await solveWithBoth({ ...typical, data: data as DataInput })
    expectClose(plan.objectiveCny, 100 * 500_000 + 350_400 * 1000)
    expect(plan.sites[0]?.builtStorageMwh).toBe(0)
  })
})

const factor = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10)
const store = fc.record({
  windOmCnyPerMwYear: fc.integer({ min: 1, max: 15 }).map((n) => n * 100_000),
  storageOmCnyPerMwYear: fc.integer({ min: 0, max: 20 }).map((n) => n * 5000),
  storageOmCnyPerMwhYear: fc.integer({ min: 1, max: 40 }).map((n) => n * 10),
  storageChargeFactor: fc.constantFrom(1, 0.9, 0.5),
  storageDischargeFactor: fc.constantFrom(1, 0.95, 0.6),
  storageMostHours: fc.constantFrom(300, 1000, 8784),
})
const site = { tariffCnyPerMwh: 800, maxBuildWindMw: 500, maxBuildStorageMw: 400, maxBuildStorageMwh: 5e5 }
const green = fc.constantFrom(undefined, { accounting: 'hourly', share: 0.3 } as const)

// A day of one period adds the same to the store every time it comes. Written out as a chain, equal days in a row could do
// different things; but their mean costs the same and keeps to the same limits, for the level then runs straight from the
// stretch's first to its last. So where every kind comes in one stretch, the two ways cost the same.
test('equal days in a row: kinds of day cost what the chain costs', async () => {
  let stored = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(factor, fc.integer({ min: 1, max: 4 })), { minLength: 2, maxLength: 4 }),
      store,
      green,
      async (stretches, data, rule) => {
        const kinds = stretches.map(([cf]) => [cf])
        const calendar = stretches.flatMap(([, length], k) => Array.from({ length }, () => k))
        const { typical, chain } = twoWays(kinds, calendar, site, { data, ...(rule ? { rest: { green: rule } } : {}) })
        const plans = await bothOrNone(typical, chain)
        if (!plans) return
        expectClose(plans[0].objective, plans[1].objective)
        if (plans[0].value('builtStorageMwh[s]') > 1) stored += 1
      },
    ),
    { numRuns: 60, seed: 11 },
  )
  expect(stored).toBeGreaterThan(30)
})

// Days of two periods that come back in other places: one dispatch for all of a kind is a restriction of the chain.
test('kinds of day never cost less than the chain, and the same where each comes once', async () => {
  let [stored, dearer, once] = [0, 0, 0]
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(factor, factor), { minLength: 2, maxLength: 3 }),
      fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 5 }),
      store,
      green,
      async (days, order, data, rule) => {
        const calendar = [...days.keys(), ...order.map((k) => k % days.length)]
        const rest = rule ? { rest: { green: rule } } : {}
        const { typical, chain } = twoWays(days, calendar, site, { data, ...rest })
        const plans = await bothOrNone(typical, chain)
        if (!plans) return
        const slack = 1e-6 * Math.abs(plans[1].objective)
        expect(plans[0].objective).toBeGreaterThanOrEqual(plans[1].objective - slack)
        if (calendar.length === days.length) {
          expectClose(plans[0].objective, plans[1].objective)
          once += 1
        }
        if (plans[0].value('builtStorageMwh[s]') > 1) stored += 1
        if (plans[0].objective > plans[1].objective + 1e3 * slack) dearer += 1
      },
    ),
    { numRuns: 60, seed: 12 },
  )
  expect(stored).toBeGreaterThan(30)
  expect(dearer).toBeGreaterThan(3)
  expect(once).toBeGreaterThan(3)
})

type Solved = Awaited<ReturnType<typeof solveCase>>

async function solvedOrNull(input: ScenarioInput): Promise<Solved | null> {
  try {
    return await solveCase(input)
  } catch (error) {
    if (error instanceof Error && error.message.includes('infeasible')) return null
    throw error
  }
}

/** Both plans, or null where neither problem has one; where only the chain has one the kinds are merely tighter. */
async function bothOrNone(typical: ScenarioInput, chain: ScenarioInput): Promise<readonly [Solved, Solved] | null> {
  const first = await solvedOrNull(typical)
  const second = await solvedOrNull(chain)
  if (first && !second) throw new Error('kinds of day have a plan where the chain has none')
  return first && second ? [first, second] : null
}
