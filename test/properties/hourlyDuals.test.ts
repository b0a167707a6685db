import fc from 'fast-check'
import { expect, test } from 'vitest'
import { technologies } from '../../server/model/instance.ts'
import { yearHours } from '../../server/model/time.ts'
import { sum } from '../support/sum.ts'
import { anHourlyProblem } from './anHourlyProblem.ts'
import { type Problem, withSites } from './aProblem.ts'
import { costOf, expectSame, law } from './law.ts'
import { type SolvedHours, solveHours } from './solveHours.ts'

/** CNY for one MW more in t, for the year: of power at the meter, and of green power on top of it. */
interface Worth {
  readonly power: number
  /** Of a MW of own generation: what the green rule and the market pay for it, less the direct-supply charge. */
  readonly generation: number
  /** Of a MW drawn from green supply into the store; hourly accounting only. */
  readonly greenSupply: number
  /** Of a MW out of the green store into load; hourly accounting only. */
  readonly greenLoad: number
}

function worthOf({ instance, dual }: SolvedHours, s: number, t: number): Worth {
  const { rules, economics, periods, sites } = instance
  const [site, period] = [sites[s]?.id, periods[t]]
  if (!period) throw new Error(`no period ${t}`)
  const at = `[${site},${period.id}]`
  const rule = dual(`greenShare[${rules.green.scope === 'plan' ? 'plan' : site}]`)
  const hourly = rules.green.accounting === 'hourly'
  const power = dual(`energyBalance${at}`)
  const greenSupply = -dual(`greenSupply${at}`)
  const byYear = hourly || rules.green.accounting === 'none' ? 0 : yearHours(period) * rule
  const charge = yearHours(period) * economics.directSupplyChargeCnyPerMwh
  return {
    power,
    generation: power + greenSupply + byYear - dual(`exportOwn${at}`) - charge,
    greenSupply,
    greenLoad: hourly ? yearHours(period) * rule + dual(`matchedLoad${at}`) : 0,
  }
}

// A plant runs whenever that is worth something, and is never paid for less than nothing: over the year that must be
// exactly its annuity and upkeep, or it would be built larger, or smaller.
test('a plant strictly inside its limits earns exactly its cost, hour by hour', async () => {
  let plants = 0
  await law(
    anHourlyProblem,
    async (problem) => {
      const solved = await solveHours(problem)
      if (!solved) return false
      const { instance, columns, value } = solved
      const { economics } = instance
      let found = false
      for (const [s, site] of instance.sites.entries())
        for (const [g, technology] of technologies.entries()) {
          const built = value(columns.builtMw(s, g))
          if (built < 1e-2 || built > site.maxBuildMw[technology] - 1e-2) continue
          const earned = sum(
            site.capacityFactor[technology],
            (factor, t) => factor * Math.max(0, worthOf(solved, s, t).generation),
          )
          expectSame(
            earned,
            economics.annualisedBuildCnyPerMwYear[technology] + economics.buildOmCnyPerMwYear[technology],
          )
          found = true
          plants += 1
        }
      return found
    },
    15,
  )
  expect(plants).toBeGreaterThanOrEqual(20)
})

// What a store earns between its hours, the green part with what the green rule pays for it, is what it costs: every row it
// stands in has 0 on its right side, so nothing is left over for anybody.
test('a store strictly inside its limits earns exactly its cost', async () => {
  await law(
    anHourlyProblem,
    async (problem) => {
      const roomy = withSites(problem, (s) => ({ ...s, maxBuildStorageMw: 5000, maxBuildStorageMwh: 20_000 }))
      const solved = await solveHours(roomy)
      if (!solved) return false
      const { instance, columns, value } = solved
      const { storage } = instance.economics
      let found = false
      for (const [s, site] of instance.sites.entries()) {
        const store = columns.store(s)
        const [mw, mwh] = [value(store?.builtMw ?? null), value(store?.builtMwh ?? null)]
        if (!store || mw < 1e-2 || mwh < 1e-2) continue
        if (mw > site.maxBuildStorageMw - 1 || mwh > site.maxBuildStorageMwh - 1) continue
        const cost = storage.annualisedCnyPerMwYear * mw + storage.annualisedCnyPerMwhYear * mwh
        let [earned, turnover] = [0, cost]
        for (const t of instance.periods.keys()) {
          const worth = worthOf(solved, s, t)
          for (const part of store.parts) {
            const green = part.name === 'green' ? 1 : 0
            const out = value(part.dischargeMw(t)) * (worth.power + green * worth.greenLoad)
            const into = value(part.chargeMw(t)) * (worth.power + green * worth.greenSupply)
            earned += out - into
            turnover += Math.abs(out) + Math.abs(into)
          }
        }
        expect(Math.abs(earned - cost)).toBeLessThanOrEqual(1e-5 * Math.max(1, turnover))
        found = true
      }
      return found
    },
    15,
  )
})

// Lagrange: at the price −dual the cap is met by itself, so the priced plan costs the capped one plus price × cap.
test('minus the dual of the carbon cap, as a price, gives capped cost plus price times cap', async () => {
  await law(
    fc.record({ problem: anHourlyProblem, keep: fc.constantFrom(0.5, 0.8, 0.95) }),
    async ({ problem, keep }) => {
      const free: Problem = { ...problem, carbon: { account: problem.carbon?.account ?? 'location' } }
      const uncapped = await solveHours(free)
      if (!uncapped) return false
      const line = uncapped.plan.costLines.find(({ id }) => id === 'carbonCost')
      const capTonnes = keep * (line?.quantity ?? 0)
      const capped = await solveHours({ ...free, carbon: { ...free.carbon, capTonnes } })
      if (!capped) return false
      const price = -capped.dual('carbonCap[plan]')
      expect(price).toBeGreaterThanOrEqual(-1e-9)
      if (price < 1e-3 || price > 1e5) return false
      const priced = await costOf({ ...free, carbon: { ...free.carbon, priceCnyPerTonne: price } })
      const expected = capped.objective + price * capTonnes
      const size = Math.abs(capped.objective) + price * capTonnes
      expect(Math.abs((priced ?? Number.NaN) - expected)).toBeLessThanOrEqual(2e-6 * Math.max(1, size))
      return true
    },
    12,
  )
})

// Strong duality: with every other right side zero or slack and every finite bound slack or zero, only demand carries cost,
// at its yearly price and, under hourly routing, at the price of each of its hours.
test('where nothing is scarce, demand times its price is the whole cost', async () => {
  await law(
    anHourlyProblem,
    async (problem) => {
      const plenty = withSites(
        { ...problem, policy: { westSuitable: false }, supply: {} },
        ({ gridImportMaxMw: _, ...s }) => ({
          ...s,
          existingItMw: 1e5,
          maxItMw: 1e5,
          maxBuildWindMw: 1e6,
          maxBuildSolarMw: 1e6,
          maxBuildStorageMw: 1e6,
          maxBuildStorageMwh: 1e7,
        }),
      )
      const origins = plenty.data.origins?.map((o) => ({ ...o, volumeMwh: 1e10 }))
      const solved = await solveHours({ ...plenty, data: { ...plenty.data, origins } })
      if (!solved) throw new Error('plenty has a plan')
      const { instance, dual, objective } = solved
      let worth = 0
      for (const [w, { id, activity }] of instance.workloads.entries())
        for (const [r, region] of instance.regions.entries()) {
          const itMw = instance.demandItMw[r * instance.workloads.length + w] ?? 0
          worth += itMw * dual(`demandServed[${region.id},${id}]`)
          for (const [t, period] of instance.periods.entries())
            worth += (activity[t] ?? 0) * itMw * dual(`demandServedHourly[${region.id},${id},${period.id}]`)
        }
      expectSame(worth, objective)
      return objective > 0
    },
    30,
  )
})

// The price of an hour that is reported is the price of what would serve one more MWh then: the grid where it is drawn on
// below its limit, lost wind and sun where there is some.
test('the price of an hour is that of the supply which has some left', async () => {
  let [onGrid, onWeather] = [0, 0]
  await law(
    anHourlyProblem,
    async (problem) => {
      const plain = withSites({ ...problem, green: { accounting: 'none' } }, (s) => ({
        ...s,
        demandChargeCnyPerMwYear: 0,
      }))
      const carbonPrice = problem.carbon?.priceCnyPerTonne ?? 0
      const solved = await solveHours({ ...plain, supply: {}, carbon: { priceCnyPerTonne: carbonPrice } })
      if (!solved) return false
      const { instance, plan } = solved
      let seen = 0
      for (const site of plan.operation?.sites ?? []) {
        const at = instance.sites.find(({ id }) => id === site.siteId)
        if (!at) throw new Error('an operated site is a site')
        for (const t of instance.periods.keys()) {
          const price = site.priceCnyPerMwh?.[t] ?? Number.NaN
          const imported = site.gridImportMw[t] ?? 0
          const { tariffCnyPerMwh, gridCarbonTonnesPerMwh } = at.byPeriod
          if (imported > 1e-3 && imported < at.gridImportMaxMw - 1e-3) {
            const grid = (tariffCnyPerMwh[t] ?? 0) + carbonPrice * (gridCarbonTonnesPerMwh[t] ?? 0)
            expect(Math.abs(price - grid)).toBeLessThanOrEqual(1e-4 * Math.max(1, grid))
            onGrid += 1
          }
          if ((site.curtailedMw[t] ?? 0) > 1e-3) {
            expect(price).toBeLessThanOrEqual(instance.economics.directSupplyChargeCnyPerMwh + 1e-3)
            onWeather += 1
          }
        }
        seen += 1
      }
      return seen > 0
    },
    35,
  )
  console.info(`prices held in ${onGrid} hours on the grid and ${onWeather} with weather to spare`)
  expect(Math.min(onGrid, onWeather)).toBeGreaterThanOrEqual(20)
})
