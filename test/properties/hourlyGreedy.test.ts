import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sum } from '../support/sum.ts'
import { type Problem, steps } from './aProblem.ts'
import { firstInFirstOut, leastWaiting } from './firstInFirstOut.ts'
import { type DayAtSite, greedyRun, gridCostCny } from './greedyDay.ts'
import { expectSame, law } from './law.ts'
import { solveHours } from './solveHours.ts'

const hours = 24
const serverMw = 100
const idlePowerShare = 0.3
const perDay = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(values, { minLength: hours, maxLength: hours })

/** Days of any price and any sun: even, jagged, or with whole nights at one price. */
const someDays = fc.record({
  days: fc.array(
    fc.record({
      activity: fc.oneof(
        perDay(steps(0, 1, 0.05)),
        steps(0.2, 0.9, 0.1).map((share) => new Array<number>(hours).fill(share)),
      ),
      price: fc.oneof(
        perDay(steps(50, 1200, 10)),
        fc
          .tuple(steps(100, 400, 50), steps(500, 1100, 50), fc.integer({ min: 1, max: 22 }))
          .map(([low, high, until]) => Array.from({ length: hours }, (_, t) => (t < until ? low : high))),
      ),
      sun: fc.oneof(
        perDay(steps(0, 1, 0.1)),
        steps(0, 1, 0.1).map((noon) =>
          Array.from({ length: hours }, (_, t) => Number((noon * Math.max(0, 1 - Math.abs(t - 12) / 6)).toFixed(6))),
        ),
      ),
      pue: perDay(steps(1.1, 1.5, 0.1)),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  solarMw: fc.constantFrom(0, 60, 150),
  maxDeferralHours: fc.constantFrom(1, 4, 8, 12, 23),
})
type SomeDays = typeof someDays extends fc.Arbitrary<infer T> ? T : never

/** 100 MW of servers that stand, sun that costs nothing, the grid at its price: only when the work runs is open. */
function problemOf({ days, solarMw, maxDeferralHours }: SomeDays): Problem {
  const flat = (key: 'activity' | 'price' | 'sun' | 'pue'): number[] => days.flatMap((day) => day[key])
  return {
    timeMode: 'typicalDays',
    data: {
      periods: days.flatMap((_, k) =>
        Array.from({ length: hours }, () => ({ hours: 1, weight: 365 / days.length, day: `d${k}` })),
      ),
      regions: [{ id: 'r' }],
      sites: [
        {
          id: 's',
          existingItMw: serverMw,
          tariffByPeriodCnyPerMwh: flat('price'),
          solarCapacityFactor: flat('sun'),
          pueByPeriod: flat('pue'),
          maxBuildSolarMw: solarMw,
        },
      ],
      workloads: [{ id: 'w', activity: flat('activity'), maxDeferralHours }],
      demand: [{ regionId: 'r', itMw: serverMw }],
      idlePowerShare,
    },
  }
}

function atSite({ days, solarMw }: SomeDays): DayAtSite[] {
  return days.map(({ activity, price, sun, pue }) => ({
    arrivedMw: activity.map((share) => share * serverMw),
    serverMw,
    pue,
    idlePowerShare,
    priceCnyPerMwh: price,
    ownMw: sun.map((factor) => factor * solarMw),
  }))
}

// The dispatcher's day is priced by its own arithmetic. Run on arrival, it must cost what the model says without deferral;
// moved greedily, never more; planned, never more than that.
test('on any series, waiting is worth at least what a greedy dispatcher finds', async () => {
  let [found, optimal] = [0, 0]
  await law(
    someDays,
    async (some) => {
      const days = atSite(some)
      const yearly = (cost: (day: DayAtSite) => number): number => (365 / days.length) * sum(days, cost)
      const onArrival = yearly((day) => gridCostCny(day, day.arrivedMw))
      const greedy = yearly((day) => gridCostCny(day, greedyRun(day, some.maxDeferralHours)))
      const problem = problemOf(some)
      const without = await solveHours({ ...problem, supply: { deferral: false } })
      const planned = await solveHours(problem)
      if (!without || !planned) throw new Error('the site can always run everything')
      expectSame(without.objective, onArrival)
      expect(greedy).toBeLessThanOrEqual(onArrival * (1 + 1e-9))
      expect(planned.objective - greedy).toBeLessThanOrEqual(2e-6 * Math.max(1, onArrival))
      found += onArrival - greedy
      optimal += onArrival - planned.objective
      return greedy < onArrival * (1 - 1e-4)
    },
    30,
  )
  // A greedy dispatcher that found little would prove little.
  console.info(`greedy finds ${((100 * found) / optimal).toFixed(1)} % of what waiting is worth`)
  expect(found).toBeGreaterThan(0.5 * optimal)
})

test('the greedy dispatcher itself keeps to servers, to the work of the day and to every deadline', async () => {
  await law(
    someDays,
    async (some) => {
      let moved = 0
      for (const day of atSite(some)) {
        const run = greedyRun(day, some.maxDeferralHours)
        for (const mw of run) {
          expect(mw).toBeGreaterThanOrEqual(-1e-9)
          expect(mw).toBeLessThanOrEqual(serverMw + 1e-9)
        }
        const work = sum(day.arrivedMw, (mw) => mw)
        const queue = { hours: run.map(() => 1), arrivedMwh: day.arrivedMw, runMwh: run }
        const went = firstInFirstOut({ ...queue, waitingMwh: leastWaiting(day.arrivedMw, run) })
        expect(went.longestWaitHours).toBeLessThanOrEqual(some.maxDeferralHours)
        expect(Math.abs(sum(run, (mw) => mw) - work)).toBeLessThanOrEqual(1e-6)
        moved += sum(run, (mw, t) => Math.abs(mw - (day.arrivedMw[t] ?? 0)))
      }
      return moved > 1
    },
    30,
  )
})
