import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { Plan } from '../../server/contract/plan.ts'
import { technologies } from '../../server/model/instance.ts'
import { yearHours } from '../../server/model/time.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { sum } from '../support/sum.ts'
import { anHourlyProblem } from './anHourlyProblem.ts'
import type { Problem } from './aProblem.ts'
import { expectSame, law } from './law.ts'
import { type SolvedHours, solveHours } from './solveHours.ts'

/** Equal as far as six printed digits of figures of this size tell. */
function expectSixDigits(actual: number, expected: number, size: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(2e-5 * Math.max(1, size))
}

test('cost lines, and placements with what is unserved, sum to the objective', async () => {
  await law(
    anHourlyProblem,
    async (problem) => {
      const solved = await solveHours(problem)
      if (!solved) return false
      const { plan, objective } = solved
      const size = sum(plan.costLines, (line) => Math.abs(line.costCny))
      const close = (actual: number): void =>
        expect(Math.abs(actual - objective)).toBeLessThanOrEqual(2e-6 * Math.max(1, size))
      close(plan.objectiveCny)
      close(sum(plan.costLines, (line) => line.costCny))
      close(sum(plan.placements, (p) => p.costCny))
      expectSame(
        sum(plan.placements, (p) => p.carbonTonnes),
        plan.kpis.carbonTonnes,
      )
      return size > 0
    },
    35,
  )
})

// By the values themselves, to 1e-6 of the load: what came in, what the weather offered, what was kept back of it.
test('every site, every period: generated + import + discharge = load + charge + export', async () => {
  await law(
    anHourlyProblem,
    async (problem) => {
      const solved = await solveHours(problem)
      if (!solved) return false
      const { instance, columns, value } = solved
      let stored = 0
      for (const [s, site] of instance.sites.entries())
        for (const t of instance.periods.keys()) {
          let [offered, used, charge, discharge] = [0, 0, 0, 0]
          for (const [g, technology] of technologies.entries()) {
            offered += (site.capacityFactor[technology][t] ?? 0) * value(columns.builtMw(s, g))
            used += value(columns.generatedMw(s, g, t))
          }
          for (const part of columns.store(s)?.parts ?? []) {
            charge += value(part.chargeMw(t))
            discharge += value(part.dischargeMw(t))
          }
          const into = used + value(columns.gridImportMw(s, t)) + discharge
          const out = loadMw(solved, s, t) + charge + value(columns.gridExportMw(s, t))
          const size = Math.max(1, into, offered)
          expect(Math.abs(into - out)).toBeLessThanOrEqual(1e-6 * size)
          expect(used - offered).toBeLessThanOrEqual(1e-6 * size)
          stored += discharge
        }
      return stored > 1
    },
    15,
  )
})

/** MW at the meter, from servers, work and PUE alone. */
function loadMw({ instance, columns, value }: SolvedHours, s: number, t: number): number {
  const idle = instance.economics.idlePowerShare
  const it = sum(instance.workloads, ({ activity }, w) => {
    const servers = value(columns.serverItMw(s, w))
    const run = columns.runItMw(s, w, t)
    return idle * servers + (1 - idle) * (run === null ? (activity[t] ?? 0) * servers : value(run))
  })
  return it * (instance.sites[s]?.byPeriod.pue[t] ?? 1)
}

async function planOf(problem: Problem): Promise<Plan> {
  return solveScenario(parseScenario({ ...problem, solver: 'highs', baselines: false }), null)
}

test('the hours of a plan balance, and sum to its yearly figures', async () => {
  await law(
    anHourlyProblem,
    async (problem) => {
      const plan = await planOf(problem)
      Plan.parse(JSON.parse(JSON.stringify(plan)))
      const { operation } = plan
      if (!operation) return false
      const hours = operation.periods.map((period) => period.hours * period.weight)
      const year = (mw: readonly number[]): number => sum(hours, (h, t) => h * (mw[t] ?? 0))
      for (const site of operation.sites) {
        const total = plan.sites.find(({ siteId }) => siteId === site.siteId)
        if (!total) throw new Error('an operated site is a site of the plan')
        const size = Math.max(...site.loadMw, ...site.windMw, ...site.solarMw, ...site.chargeMw)
        for (const t of hours.keys()) {
          const at = (mw: readonly number[]): number => mw[t] ?? 0
          const into = at(site.windMw) + at(site.solarMw) + at(site.gridImportMw) + at(site.dischargeMw)
          expectSixDigits(into, at(site.loadMw) + at(site.chargeMw) + at(site.gridExportMw), size)
          expectSixDigits(at(site.matchedGreenMw), Math.min(at(site.matchedGreenMw), at(site.loadMw)), size)
        }
        const yearSize = size * 8760
        expectSixDigits(year(site.loadMw), total.facilityEnergyMwh, yearSize)
        expectSixDigits(year(site.gridImportMw), total.gridImportMwh, yearSize)
        expectSixDigits(year(site.gridExportMw), total.exportedMwh, yearSize)
        expectSixDigits(year(site.curtailedMw), total.curtailedMwh ?? Number.NaN, yearSize)
        expectSixDigits(year(site.windMw) + year(site.solarMw), total.ownEnergyMwh + total.exportedMwh, yearSize)
        expectSixDigits(year(site.matchedGreenMw), (total.greenHourlyShare ?? Number.NaN) * year(site.loadMw), yearSize)
        for (const mwh of site.storedMwh) expect(mwh).toBeLessThanOrEqual(total.builtStorageMwh * (1 + 1e-5) + 1e-5)
      }
      return operation.sites.length > 0
    },
    35,
  )
})

// Whatever a plan calls matched: not more than the green supply of the same period, with the rest of it once through the
// store. Power that came from the grid without a contract never gets in.
test('the three scores lie within 0..1, and the hourly one within what supply and storage allow', async () => {
  await law(
    anHourlyProblem,
    async (problem) => {
      const solved = await solveHours(problem)
      if (!solved) return false
      const { instance, columns, value, plan } = solved
      const { chargeFactor, dischargeFactor } = instance.economics.storage
      const scores = (of: { greenHourlyShare: number | null; greenAnnualShare: number }): void => {
        for (const score of [of.greenHourlyShare ?? Number.NaN, of.greenAnnualShare]) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1 + 1e-9)
        }
        expect((of.greenHourlyShare ?? Number.NaN) - of.greenAnnualShare).toBeLessThanOrEqual(1e-6)
      }
      scores(plan.kpis)
      expect(plan.kpis.greenCertificateShare).toBeLessThanOrEqual(1 + 1e-9)
      expect(plan.kpis.greenCertificateShare).toBeGreaterThanOrEqual(plan.kpis.greenAnnualShare - 1e-9)
      let matched = 0
      for (const [s, site] of plan.sites.entries()) {
        scores(site)
        let allowedMwh = 0
        for (const [t, period] of instance.periods.entries()) {
          const contracted = sum(
            instance.origins,
            ({ profile }, o) => (profile[t] ?? 0) * value(columns.contractedGreenMwh(s, o)),
          )
          const own = sum(technologies, (_, g) => value(columns.generatedMw(s, g, t)))
          const supply =
            own - value(columns.gridExportMw(s, t)) + Math.min(contracted, value(columns.gridImportMw(s, t)))
          const load = loadMw(solved, s, t)
          const throughStore = chargeFactor * dischargeFactor * Math.max(0, supply - load)
          allowedMwh += yearHours(period) * (Math.min(supply, load) + (columns.store(s) ? throughStore : 0))
        }
        const matchedMwh = (site.greenHourlyShare ?? Number.NaN) * site.facilityEnergyMwh
        expect(matchedMwh - allowedMwh).toBeLessThanOrEqual(1e-6 * Math.max(1, site.facilityEnergyMwh))
        matched += matchedMwh
      }
      return matched > 1
    },
    30,
  )
})

// Content of a store, followed by hand along the calendar (or round its ring): never below 0, never above what was built.
test('a store holds between nothing and its size all year, and ends as it began', async () => {
  await law(
    anHourlyProblem,
    async (problem) => {
      const solved = await solveHours(problem)
      if (!solved) return false
      const { instance, columns, value } = solved
      const { periods, time, economics } = instance
      const { chargeFactor, dischargeFactor } = economics.storage
      const rounds = time.calendar.length > 0 ? [time.calendar] : time.days.map((_, k) => [k])
      let moved = 0
      for (const s of instance.sites.keys()) {
        const store = columns.store(s)
        if (!store) continue
        const built = value(store.builtMwh)
        for (const round of rounds) {
          const change: number[] = [0]
          for (const k of round)
            for (const [t, { day, hours }] of periods.entries()) {
              if (day !== k) continue
              const [charge, discharge] = [
                sum(store.parts, (part) => value(part.chargeMw(t))),
                sum(store.parts, (part) => value(part.dischargeMw(t))),
              ]
              change.push((change.at(-1) ?? 0) + hours * (chargeFactor * charge - discharge / dischargeFactor))
              moved += charge
            }
          expect(Math.abs(change.at(-1) ?? Number.NaN)).toBeLessThanOrEqual(1e-6 * Math.max(1, built) * round.length)
          expect(Math.max(...change) - Math.min(...change) - built).toBeLessThanOrEqual(1e-5 * Math.max(1, built))
        }
      }
      return moved > 1
    },
    20,
  )
})
