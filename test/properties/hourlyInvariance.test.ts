import fc from 'fast-check'
import { test } from 'vitest'
import type { SiteInput } from '../support/aScenario.ts'
import { anHourlyProblem } from './anHourlyProblem.ts'
import { type Problem, withData, withSites } from './aProblem.ts'
import { expectSameCost } from './expectSameCost.ts'
import { law } from './law.ts'

/** Every figure in money, times k. */
function timesMoney(problem: Problem, k: number): Problem {
  const { data, supply } = problem
  const money = (value: number | undefined): number => (value ?? 0) * k
  const priced = withSites(problem, (s) => ({
    ...s,
    hallCapexCnyPerMw: money(s.hallCapexCnyPerMw),
    tariffCnyPerMwh: money(s.tariffCnyPerMwh),
    tariffByPeriodCnyPerMwh: s.tariffByPeriodCnyPerMwh?.map(money),
    tariffEnergyPartCnyPerMwh: money(s.tariffEnergyPartCnyPerMwh),
    demandChargeCnyPerMwYear: money(s.demandChargeCnyPerMwYear),
  }))
  const prices = [
    'serverCapexCnyPerMw',
    'windCapexCnyPerMw',
    'windOmCnyPerMwYear',
    'solarCapexCnyPerMw',
    'storageCapexCnyPerMw',
    'storageCapexCnyPerMwh',
    'storageOmCnyPerMwhYear',
    'directSupplyChargeCnyPerMwh',
    'greenPowerPremiumCnyPerMwh',
    'interRegionalDeliveryCnyPerMwh',
    'greenCertificateCnyPerMwh',
  ] as const
  return withData(
    {
      ...priced,
      supply:
        supply?.exportPriceCnyPerMwh === undefined ? {} : { exportPriceCnyPerMwh: supply.exportPriceCnyPerMwh * k },
      carbon: { ...problem.carbon, priceCnyPerTonne: money(problem.carbon?.priceCnyPerTonne) },
      unservedPriceCnyPerMwYear: 4e6 * k,
    },
    {
      ...Object.fromEntries(prices.map((key) => [key, money(data[key])])),
      placements: data.placements?.map((p) => ({ ...p, costCnyPerMwYear: money(p.costCnyPerMwYear) })),
      origins: data.origins?.map((o) => ({ ...o, priceCnyPerMwh: money(o.priceCnyPerMwh) })),
    },
  )
}

test('all money times k costs k times as much', async () => {
  await law(
    fc.record({ problem: anHourlyProblem, k: fc.constantFrom(0.1, 0.5, 3, 17) }),
    ({ problem, k }) => expectSameCost(timesMoney(problem, 1), timesMoney(problem, k), k),
    35,
  )
})

test('new names of regions, sites, classes, origins, periods and days change nothing', async () => {
  await law(
    anHourlyProblem,
    (problem) => {
      const { data } = problem
      const name = (id: string | undefined): string => `时段 ${id}, [${id}]`
      return expectSameCost(
        problem,
        withData(problem, {
          periods: data.periods?.map((p) => ({ ...p, id: name(p.id), ...(p.day ? { day: name(p.day) } : {}) })),
          calendar: data.calendar?.map(name),
          regions: data.regions.map((r) => ({ ...r, id: name(r.id) })),
          sites: data.sites.map((s) => ({ ...s, id: `result ${s.id}` })),
          workloads: data.workloads?.map((w) => ({ ...w, id: `${w.id}!` })),
          origins: data.origins?.map((o) => ({ ...o, id: name(o.id) })),
          demand: data.demand.map((d) => ({ ...d, regionId: name(d.regionId), workloadId: `${d.workloadId}!` })),
          placements: data.placements?.map((p) => ({ ...p, regionId: name(p.regionId), siteId: `result ${p.siteId}` })),
        }),
      )
    },
    30,
  )
})

test('the order of lists changes nothing', async () => {
  await law(
    anHourlyProblem,
    (problem) => {
      const { data } = problem
      return expectSameCost(
        problem,
        withData(problem, {
          regions: [...data.regions].reverse(),
          sites: [...data.sites].reverse(),
          workloads: [...(data.workloads ?? [])].reverse(),
          origins: [...(data.origins ?? [])].reverse(),
          demand: [...data.demand].reverse(),
          placements: [...(data.placements ?? [])].reverse(),
        }),
      )
    },
    30,
  )
})

test('a region split in two changes nothing', async () => {
  await law(
    fc.record({ problem: anHourlyProblem, share: fc.constantFrom(0.1, 0.5, 0.8) }),
    ({ problem, share }) => {
      const { data } = problem
      const first = data.regions[0]
      if (!first) throw new Error('a problem has a region')
      const isFirst = (x: { regionId: string }): boolean => x.regionId === first.id
      const demand = data.demand.flatMap((d) =>
        isFirst(d)
          ? [
              { ...d, itMw: d.itMw * share },
              { ...d, regionId: 'half', itMw: d.itMw * (1 - share) },
            ]
          : [d],
      )
      const placements = data.placements?.flatMap((p) => (isFirst(p) ? [p, { ...p, regionId: 'half' }] : [p]))
      const regions = [...data.regions, { ...first, id: 'half' }]
      return expectSameCost(problem, withData(problem, { regions, demand, placements }))
    },
    30,
  )
})

test('a site split in two halves changes nothing', async () => {
  await law(
    anHourlyProblem,
    (problem) => {
      const half = (x: number | undefined): number => (x ?? 0) / 2
      const halved = (s: SiteInput): SiteInput => ({
        ...s,
        existingItMw: half(s.existingItMw),
        maxItMw: half(s.maxItMw ?? s.existingItMw),
        maxBuildWindMw: half(s.maxBuildWindMw),
        maxBuildSolarMw: half(s.maxBuildSolarMw),
        maxBuildStorageMw: half(s.maxBuildStorageMw),
        maxBuildStorageMwh: half(s.maxBuildStorageMwh),
        ...(s.gridImportMaxMw === undefined ? {} : { gridImportMaxMw: half(s.gridImportMaxMw) }),
      })
      const twins = problem.data.sites.flatMap((s) => [halved(s), { ...halved(s), id: `${s.id}-twin` }])
      const placements = problem.data.placements?.flatMap((p) => [p, { ...p, siteId: `${p.siteId}-twin` }])
      return expectSameCost(problem, withData(problem, { sites: twins, placements }))
    },
    30,
  )
})
