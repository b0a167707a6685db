import fc from 'fast-check'
import { test } from 'vitest'
import { aProblem, type Problem, withData, withSites } from './aProblem.ts'
import { costOf, expectSame, law } from './law.ts'

async function expectSameCost(one: Problem, other: Problem, times = 1): Promise<boolean> {
  const cost = await costOf(one)
  const otherCost = await costOf(other)
  if (cost === null || otherCost === null) throw new Error('both problems have a plan by construction')
  expectSame(otherCost, cost * times)
  return cost > 0
}

/** Every figure in money, times k. */
function timesMoney(problem: Problem, k: number): Problem {
  const { data } = problem
  const money = (value: number | undefined): number => (value ?? 0) * k
  const sites = data.sites.map((s) => ({
    ...s,
    hallCapexCnyPerMw: money(s.hallCapexCnyPerMw),
    tariffCnyPerMwh: money(s.tariffCnyPerMwh),
    tariffEnergyPartCnyPerMwh: money(s.tariffEnergyPartCnyPerMwh),
  }))
  return {
    ...problem,
    carbon: { ...problem.carbon, priceCnyPerTonne: money(problem.carbon?.priceCnyPerTonne) },
    unservedPriceCnyPerMwYear: (problem.unservedPriceCnyPerMwYear ?? 4e6) * k,
    data: {
      ...data,
      sites,
      placements: data.placements?.map((p) => ({ ...p, costCnyPerMwYear: money(p.costCnyPerMwYear) })),
      origins: data.origins?.map((o) => ({ ...o, priceCnyPerMwh: money(o.priceCnyPerMwh) })),
      serverCapexCnyPerMw: money(data.serverCapexCnyPerMw),
      windCapexCnyPerMw: money(data.windCapexCnyPerMw),
      windOmCnyPerMwYear: money(data.windOmCnyPerMwYear),
      solarCapexCnyPerMw: money(data.solarCapexCnyPerMw),
      directSupplyChargeCnyPerMwh: money(data.directSupplyChargeCnyPerMwh),
      greenPowerPremiumCnyPerMwh: money(data.greenPowerPremiumCnyPerMwh),
      interRegionalDeliveryCnyPerMwh: money(data.interRegionalDeliveryCnyPerMwh),
      greenCertificateCnyPerMwh: money(data.greenCertificateCnyPerMwh),
    },
  }
}

test('all money times k costs k times as much', async () => {
  const factor = fc.constantFrom(0.1, 0.5, 3, 17)
  await law(
    fc.record({ problem: aProblem, k: factor }),
    ({ problem, k }) => expectSameCost(timesMoney(problem, 1), timesMoney(problem, k), k),
    35,
  )
})

test('new names change nothing', async () => {
  await law(
    aProblem,
    (problem) => {
      const { data } = problem
      const r = (id: string): string => `地区 ${id}, [${id}]`
      const s = (id: string): string => `result ${id}`
      return expectSameCost(problem, {
        ...problem,
        data: {
          ...data,
          regions: data.regions.map((region) => ({ ...region, id: r(region.id) })),
          sites: data.sites.map((site) => ({ ...site, id: s(site.id) })),
          workloads: data.workloads?.map((w) => ({ ...w, id: `${w.id}!` })),
          demand: data.demand.map((d) => ({ ...d, regionId: r(d.regionId), workloadId: `${d.workloadId}!` })),
          placements: data.placements?.map((p) => ({ ...p, regionId: r(p.regionId), siteId: s(p.siteId) })),
        },
      })
    },
    35,
  )
})

test('the order of lists changes nothing', async () => {
  await law(
    aProblem,
    (problem) => {
      const { data } = problem
      return expectSameCost(problem, {
        ...problem,
        data: {
          ...data,
          regions: [...data.regions].reverse(),
          sites: [...data.sites].reverse(),
          workloads: [...(data.workloads ?? [])].reverse(),
          origins: [...(data.origins ?? [])].reverse(),
          demand: [...data.demand].reverse(),
          placements: [...(data.placements ?? [])].reverse(),
        },
      })
    },
    35,
  )
})

test('a region split in two changes nothing', async () => {
  await law(
    fc.record({ problem: aProblem, share: fc.constantFrom(0.1, 0.5, 0.8) }),
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
      const split = { regions: [...data.regions, { ...first, id: 'half' }], demand, placements }
      return expectSameCost(problem, withData(problem, split))
    },
    35,
  )
})

test('a site split in two halves changes nothing', async () => {
  await law(
    aProblem,
    (problem) => {
      const half = (x: number | undefined): number => (x ?? 0) / 2
      const halved = withSites(problem, (s) => ({
        ...s,
        existingItMw: half(s.existingItMw),
        maxItMw: half(s.maxItMw ?? s.existingItMw),
        maxBuildWindMw: half(s.maxBuildWindMw),
        maxBuildSolarMw: half(s.maxBuildSolarMw),
      }))
      const twins = halved.data.sites.flatMap((s) => [s, { ...s, id: `${s.id}-twin` }])
      const placements = problem.data.placements?.flatMap((p) => [p, { ...p, siteId: `${p.siteId}-twin` }])
      return expectSameCost(problem, withData(problem, { sites: twins, placements }))
    },
    35,
  )
})
