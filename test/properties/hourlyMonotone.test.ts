import fc from 'fast-check'
import { test } from 'vitest'
import type { SiteInput } from '../support/aScenario.ts'
import { anHourlyProblem } from './anHourlyProblem.ts'
import { type Problem, withData, withSites } from './aProblem.ts'
import { costOf, expectNoDearer, law } from './law.ts'

type Pair = readonly [tight: Problem, loose: Problem]

/** The site that offers what the law is about; the refuge keeps what it has. */
function atNamedSites(problem: Problem, change: (site: SiteInput) => Partial<SiteInput>): Problem {
  return withSites(problem, (s) => (s.id === 'refuge' ? s : { ...s, ...change(s) }))
}

function deferral(problem: Problem, maxDeferralHours: number): Problem {
  return withData(problem, { workloads: problem.data.workloads?.map((w) => ({ ...w, maxDeferralHours })) })
}

/** Ways to give a plan of many hours more room. Each returns the problem with less room and with more. */
const loosenings: Readonly<Record<string, (problem: Problem, by: number) => Pair>> = {
  'more wind and solar': (problem, by) => [
    atNamedSites(problem, (s) => ({
      maxBuildWindMw: (s.maxBuildWindMw ?? 0) / 4,
      maxBuildSolarMw: (s.maxBuildSolarMw ?? 0) / 4,
    })),
    atNamedSites(problem, (s) => ({
      maxBuildWindMw: (s.maxBuildWindMw ?? 0) / 4 + 100 * by,
      maxBuildSolarMw: (s.maxBuildSolarMw ?? 0) / 4 + 100 * by,
    })),
  ],
  'storage allowed': (problem) => [
    { ...problem, supply: { ...problem.supply, storage: false } },
    atNamedSites(problem, () => ({ maxBuildStorageMw: 200, maxBuildStorageMwh: 800 })),
  ],
  'more room for storage': (problem, by) => [
    atNamedSites(problem, () => ({ maxBuildStorageMw: 20, maxBuildStorageMwh: 20 })),
    atNamedSites(problem, () => ({ maxBuildStorageMw: 20 + 200 * by, maxBuildStorageMwh: 20 + 400 * by })),
  ],
  'storage that loses less': (problem, by) => {
    const roomy = atNamedSites(problem, () => ({ maxBuildStorageMw: 200, maxBuildStorageMwh: 800 }))
    const losing = (share: number): Problem =>
      withData(roomy, { storageChargeFactor: 1 - share, storageDischargeFactor: 1 - share })
    return [losing(0.2), losing(0.2 - 0.2 * by)]
  },
  'storage of any duration': (problem) => {
    const roomy = atNamedSites(problem, () => ({ maxBuildStorageMw: 200, maxBuildStorageMwh: 800 }))
    return [
      withData(roomy, { storageLeastHours: 2, storageMostHours: 2 }),
      withData(roomy, { storageLeastHours: 1, storageMostHours: 8 }),
    ]
  },
  'work that may wait': (problem) => [
    { ...deferral(problem, 9), supply: { ...problem.supply, deferral: false } },
    deferral(problem, 9),
  ],
  'a longer deferral': (problem, by) => [deferral(problem, 3), deferral(problem, 3 + 15 * by)],
  'a larger grid connection': (problem, by) => [
    atNamedSites(problem, () => ({ gridImportMaxMw: 20 })),
    atNamedSites(problem, () => ({ gridImportMaxMw: 20 + 100 * by })),
  ],
  'a lower demand charge': (problem, by) => [
    atNamedSites(problem, () => ({ demandChargeCnyPerMwYear: 4e5 })),
    atNamedSites(problem, () => ({ demandChargeCnyPerMwYear: 4e5 * (1 - by) })),
  ],
  'own power that may be sold': ({ supply: _, ...problem }) => [
    problem,
    { ...problem, supply: { exportPriceCnyPerMwh: 100 } },
  ],
  'a lower share of green power hour by hour': (problem, by) => {
    const green = (share: number): Problem => ({ ...problem, green: { ...problem.green, accounting: 'hourly', share } })
    return [green(0.95), green(0.95 - 0.9 * by)]
  },
  'a green rule over the plan instead of at each site': (problem) => [
    { ...problem, green: { accounting: 'hourly', share: 0.8, scope: 'site' } },
    { ...problem, green: { accounting: 'hourly', share: 0.8, scope: 'plan' } },
  ],
  'a looser carbon cap': (problem, by) => [
    { ...problem, carbon: { ...problem.carbon, capTonnes: 3e4 } },
    { ...problem, carbon: { ...problem.carbon, capTonnes: 3e4 * (1 + 9 * by) } },
  ],
  'hourly routing instead of steady': (problem) => [
    { ...problem, routing: 'steady' },
    { ...problem, routing: 'hourly' },
  ],
}

// A case counts where the looser problem is cheaper, or has a plan where the tighter one has none.
test.each(Object.keys(loosenings))('%s never costs more', async (name) => {
  await law(
    fc.record({ problem: anHourlyProblem, by: fc.constantFrom(0.3, 1) }),
    async ({ problem, by }) => {
      const [tight, loose] = loosenings[name]?.(problem, by) ?? [problem, problem]
      const tightCost = await costOf(tight)
      const looseCost = await costOf(loose)
      expectNoDearer(looseCost, tightCost)
      return looseCost !== null && (tightCost === null || looseCost < tightCost - 1e-5 * Math.abs(tightCost))
    },
    8,
  )
})

test('green hour by hour costs at least green over the year, and that at least certificates', async () => {
  await law(
    fc.record({
      problem: anHourlyProblem,
      share: fc.constantFrom(0.5, 0.8, 1),
      scope: fc.constantFrom('site', 'plan'),
    }),
    async ({ problem, share, scope }) => {
      const by = (accounting: 'none' | 'greenCertificate' | 'annual' | 'hourly'): Promise<number | null> =>
        costOf({ ...problem, green: { accounting, share, scope } })
      const [none, certificates] = [await by('none'), await by('greenCertificate')]
      const [annual, hourly] = [await by('annual'), await by('hourly')]
      expectNoDearer(none, certificates)
      expectNoDearer(certificates, annual)
      expectNoDearer(annual, hourly)
      return annual !== null && (hourly === null || hourly > annual + 1e-5 * Math.abs(annual))
    },
    10,
  )
})
