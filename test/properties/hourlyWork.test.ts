import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sum } from '../support/sum.ts'
import { anHourlyProblem } from './anHourlyProblem.ts'
import { withData } from './aProblem.ts'
import { firstInFirstOut, leastWaiting } from './firstInFirstOut.ts'
import { law } from './law.ts'
import { type SolvedHours, solveHours } from './solveHours.ts'

/** Problems in which every class may wait, so that most cases have something to show. */
const waiting = fc
  .record({ problem: anHourlyProblem, hours: fc.constantFrom(3, 6, 9, 100) })
  .map(({ problem, hours }) => ({
    hours,
    problem: withData(problem, { workloads: problem.data.workloads?.map((w) => ({ ...w, maxDeferralHours: hours })) }),
  }))

/** MW of class w that arrive at s in t: shares of the servers, or what is sent here in this very period. */
function arrivalsMw({ instance, columns, value }: SolvedHours, s: number, w: number, t: number): number {
  if (instance.routing === 'steady') return (instance.workloads[w]?.activity[t] ?? 0) * value(columns.serverItMw(s, w))
  return sum(instance.placements, (p, i) => (p.site === s && p.workload === w ? value(columns.placedItMw(i, t)) : 0))
}

test('no deadline is missed, and the backlog closes every day: every unit of work followed by hand', async () => {
  await law(
    waiting,
    async ({ hours: maxDeferralHours, problem }) => {
      const solved = await solveHours(problem)
      if (!solved) return false
      const { instance, columns, value, plan } = solved
      const backlog = instance.sites.map(() => instance.periods.map(() => 0))
      let waited = 0
      for (const s of instance.sites.keys())
        for (const w of instance.workloads.keys())
          for (const { firstPeriod, periodCount } of instance.time.days) {
            const periods = Array.from({ length: periodCount }, (_, i) => firstPeriod + i)
            const hours = periods.map((t) => instance.periods[t]?.hours ?? Number.NaN)
            const arrivedMwh = periods.map((t, i) => (hours[i] ?? 0) * arrivalsMw(solved, s, w, t))
            // A class whose waiting time is shorter than every period runs on arrival and has no column.
            const runMwh = periods.map((t, i) => {
              const run = columns.runItMw(s, w, t)
              return run === null ? (arrivedMwh[i] ?? 0) : (hours[i] ?? 0) * value(run)
            })
            const day = sum(arrivedMwh, (mwh) => mwh)
            expect(Math.abs(sum(runMwh, (mwh) => mwh) - day)).toBeLessThanOrEqual(1e-6 * Math.max(1, day))
            const servers = value(columns.serverItMw(s, w))
            for (const [i, mwh] of runMwh.entries())
              expect(mwh / (hours[i] ?? 0) - servers).toBeLessThanOrEqual(1e-6 * Math.max(1, servers))
            const waitingMwh = leastWaiting(arrivedMwh, runMwh)
            const went = firstInFirstOut({ hours, arrivedMwh, runMwh, waitingMwh })
            expect(went.longestWaitHours).toBeLessThanOrEqual(
              Math.min(
                maxDeferralHours,
                sum(hours, (h) => h),
              ) + 1e-9,
            )
            expect(went.backlogMwh.at(-1) ?? Number.NaN).toBeCloseTo(waitingMwh, 3)
            for (const [i, t] of periods.entries()) {
              const at = backlog[s]
              if (at) at[t] = (at[t] ?? 0) + (went.backlogMwh[i] ?? Number.NaN)
            }
            waited = Math.max(waited, went.longestWaitHours)
          }
      for (const site of plan.operation?.sites ?? []) {
        const s = instance.sites.findIndex(({ id }) => id === site.siteId)
        for (const [t, mwh] of site.backlogMwh.entries())
          expect(Math.abs(mwh - (backlog[s]?.[t] ?? Number.NaN))).toBeLessThanOrEqual(1e-4 * Math.max(1, mwh))
      }
      return waited > 0
    },
    20,
  )
})
