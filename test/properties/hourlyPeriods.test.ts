import fc from 'fast-check'
import { test } from 'vitest'
import { anHourlyProblem } from './anHourlyProblem.ts'
import { type Problem, withData, withSites } from './aProblem.ts'
import { expectSameCost } from './expectSameCost.ts'
import { law } from './law.ts'

/** Every list with a value per period, changed alike. */
function withSeries(problem: Problem, change: (values: readonly number[]) => number[]): Problem {
  const some = (values: readonly number[] | undefined): number[] | undefined => values && change(values)
  const { data } = problem
  return withData(
    withSites(problem, (s) => ({
      ...s,
      windCapacityFactor: some(s.windCapacityFactor),
      solarCapacityFactor: some(s.solarCapacityFactor),
      tariffByPeriodCnyPerMwh: some(s.tariffByPeriodCnyPerMwh),
      gridCarbonByPeriodTonnesPerMwh: some(s.gridCarbonByPeriodTonnesPerMwh),
      pueByPeriod: some(s.pueByPeriod),
    })),
    {
      workloads: data.workloads?.map((w) => ({ ...w, activity: some(w.activity) })),
      origins: data.origins?.map((o) => ({ ...o, profile: some(o.profile) })),
    },
  )
}

/** Periods and series read from another place on: `order` gives the old number of each new period. */
function reordered(problem: Problem, order: readonly number[]): Problem {
  const pick = <T>(values: readonly T[]): T[] =>
    order.map((t) => {
      const value = values[t]
      if (value === undefined) throw new Error(`no period ${t}`)
      return value
    })
  return withData(withSeries(problem, pick), { periods: pick(problem.data.periods ?? []) })
}

test('where a ring begins changes nothing: stores and waiting work go round', async () => {
  await law(
    anHourlyProblem,
    (problem) => {
      const { calendar: _, ...data } = problem.data
      const periods = data.periods ?? []
      const days = [...new Set(periods.map(({ day }) => day))]
      // Days last to first, and each begun one period later.
      const order = days.reverse().flatMap((day) => {
        const own = periods.flatMap((p, t) => (p.day === day ? [t] : []))
        return [...own.slice(1), ...own.slice(0, 1)]
      })
      const ring = { ...problem, data }
      return expectSameCost(ring, reordered(ring, order))
    },
    30,
  )
})

test('the day the year begins on changes nothing: what is stored goes round the calendar', async () => {
  await law(
    fc.record({ problem: anHourlyProblem, start: fc.constantFrom(30, 100, 364) }),
    async ({ problem, start }) => {
      const { calendar } = problem.data
      if (!calendar) return false
      const roomy = withSites(problem, (s) => ({ ...s, maxBuildStorageMw: 200, maxBuildStorageMwh: 2000 }))
      return expectSameCost(
        roomy,
        withData(roomy, { calendar: [...calendar.slice(start), ...calendar.slice(0, start)] }),
      )
    },
    8,
  )
})

// Whatever two halves do, each doing the mean of both costs the same and keeps every limit: so nothing is gained, stores
// included. Waiting time is counted in whole periods, and is left out.
test('a period split in two halves changes nothing', async () => {
  await law(
    anHourlyProblem,
    (problem) => {
      const whole = { ...problem, supply: { ...problem.supply, deferral: false } }
      const split = withSeries(whole, (values) => values.flatMap((value) => [value, value]))
      const periods = problem.data.periods?.flatMap((p) => [
        { ...p, id: `${p.id}a`, hours: p.hours / 2 },
        { ...p, id: `${p.id}b`, hours: p.hours / 2 },
      ])
      return expectSameCost(whole, withData(split, { periods }))
    },
    30,
  )
})

test('a typical day split in two that come half as often changes nothing', async () => {
  await law(
    anHourlyProblem,
    (problem) => {
      const { calendar: _, ...data } = problem.data
      const ring = { ...problem, data }
      const twice = withSeries(ring, (values) => [...values, ...values])
      const half = (day: string) =>
        data.periods?.map((p) => ({ ...p, id: `${p.id}${day}`, day: `${p.day}${day}`, weight: p.weight / 2 })) ?? []
      return expectSameCost(ring, withData(twice, { periods: [...half('x'), ...half('y')] }))
    },
    30,
  )
})
