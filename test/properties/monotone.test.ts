import fc from 'fast-check'
import { test } from 'vitest'
import { aProblem, type Problem, withData, withSites } from './aProblem.ts'
import { costOf, expectNoDearer, expectSame, law } from './law.ts'

/** The problem with all demand in the east and its first site in the west. */
function eastToWest(problem: Problem): Problem {
  const regions = problem.data.regions.map((r) => ({ ...r, zone: 'east' as const }))
  const large = { zone: 'west', existingItMw: 1000, availableExistingShare: 1, maxItMw: 1000 } as const
  return withSites(withData(problem, { regions }), (s, i) => (i === 0 ? { ...s, ...large } : s))
}

/** Ways to give a plan more room. Each returns the problem with less room and with more. */
const loosenings: Readonly<Record<string, (problem: Problem, by: number) => readonly [Problem, Problem]>> = {
  'more existing halls': (problem, by) => [
    problem,
    withSites(problem, (s) => ({
      ...s,
      existingItMw: (s.existingItMw ?? 0) * (1 + by),
      maxItMw: Math.max(s.maxItMw ?? s.existingItMw ?? 0, s.existingItMw ?? 0) + (s.existingItMw ?? 0) * by,
    })),
  ],
  'more room to build halls': (problem, by) => [
    problem,
    withSites(problem, (s) => ({ ...s, maxItMw: (s.maxItMw ?? s.existingItMw ?? 0) + 100 * by })),
  ],
  'more wind and solar': (problem, by) => [
    problem,
    withSites(problem, (s) => ({
      ...s,
      maxBuildWindMw: (s.maxBuildWindMw ?? 0) + 100 * by,
      maxBuildSolarMw: (s.maxBuildSolarMw ?? 0) + 100 * by,
    })),
  ],
  'a higher direct share': (problem, by) => [
    { ...problem, supply: { directShareMax: 0.2 } },
    { ...problem, supply: { directShareMax: 0.2 + 0.4 * by } },
  ],
  'more green power on offer': (problem, by) => {
    const green = { ...problem, green: { accounting: 'annual' as const, share: 0.3, scope: 'plan' as const } }
    const origins = problem.data.origins?.map((o) => ({ ...o, volumeMwh: o.volumeMwh + 1e6 * by }))
    return [green, withData(green, { origins })]
  },
  'a lower green share': (problem, by) => [
    { ...problem, green: { accounting: 'greenCertificate', share: 0.9 } },
    { ...problem, green: { accounting: 'greenCertificate', share: 0.9 - 0.5 * by } },
  ],
  'a green rule over the plan instead of at each site': (problem) => [
    { ...problem, green: { accounting: 'annual', share: 0.3, scope: 'site' } },
    { ...problem, green: { accounting: 'annual', share: 0.3, scope: 'plan' } },
  ],
  'a looser carbon cap': (problem, by) => [
    { ...problem, carbon: { ...problem.carbon, capTonnes: 2e5 } },
    { ...problem, carbon: { ...problem.carbon, capTonnes: 2e5 * (1 + 4 * by) } },
  ],
  'a lower west share': (problem, by) => {
    const rule = (minWestShare: number): Problem => ({
      ...eastToWest(problem),
      policy: { westSuitable: false, minWestShare },
    })
    return [rule(0.9), rule(0.9 - 0.9 * by)]
  },
  'no west-suitable rule': (problem) => [
    eastToWest(problem),
    { ...eastToWest(problem), policy: { westSuitable: false } },
  ],
  'a looser province cap': (problem, by) => {
    const provinceId = problem.data.sites[0]?.provinceId ?? 'none'
    const cap = (maxItMw: number): Problem => ({ ...problem, policy: { provinceCaps: [{ provinceId, maxItMw }] } })
    return [cap(20), cap(20 + 200 * by)]
  },
  'a looser site cap': (problem, by) => [
    { ...problem, policy: { siteCaps: [{ siteId: 's0', maxItMw: 5 }] } },
    { ...problem, policy: { siteCaps: [{ siteId: 's0', maxItMw: 5 + 100 * by }] } },
  ],
  'a wider link': (problem, by) => {
    const link = { regionId: 'r0', siteId: 's0', capacityGbps: 2, priceCnyPerGbpsYear: 1000 }
    return [
      withData(problem, { links: [link] }),
      withData(problem, { links: [{ ...link, capacityGbps: 2 + 30 * by }] }),
    ]
  },
  'a larger grid connection': (problem, by) => [
    withSites(problem, (s) => (s.id === 's0' ? { ...s, gridImportMaxMw: 10 } : s)),
    withSites(problem, (s) => (s.id === 's0' ? { ...s, gridImportMaxMw: 10 + 100 * by } : s)),
  ],
  'a higher PUE ceiling': (problem, by) => [
    { ...problem, policy: { pueCeiling: 1.2 } },
    { ...problem, policy: { pueCeiling: 1.2 + 0.5 * by } },
  ],
  'a lower green floor of a hub': (problem, by) => {
    const hub = withSites(problem, (s, i) => (i === 0 ? { ...s, hub: 'h' } : s))
    const floor = (greenFloorByHub: number): Problem => ({ ...hub, policy: { greenFloorByHub } })
    return [floor(0.9), floor(0.9 - 0.8 * by)]
  },
  'looser limits on direct supply': (problem, by) => {
    const limits = (loadShareMin: number): Problem => ({
      ...problem,
      policy: { directSupply: { selfUseShareMin: loadShareMin, loadShareMin, exportShareMax: 0.2 } },
    })
    return [limits(0.6), limits(0.6 - 0.6 * by)]
  },
  'a looser share of one province': (problem, by) => {
    const share = (provinceShareMax: number): Problem => ({ ...problem, policy: { provinceShareMax } })
    return [share(0.2), share(0.2 + 0.5 * by)]
  },
  'a larger capital budget': (problem, by) => {
    const budget = (capitalBudgetCny: number): Problem => ({ ...problem, policy: { capitalBudgetCny } })
    return [budget(1e7), budget(1e7 + 1e9 * by)]
  },
  'a larger subsidy budget': (problem, by) => {
    const budget = (subsidyBudgetCnyPerYear: number): Problem => ({
      ...problem,
      policy: { subsidyBudgetCnyPerYear, levers: [{ siteId: 's0', powerDiscountCnyPerMwh: 120 }] },
    })
    return [budget(1e5), budget(1e5 + 1e8 * by)]
  },
  'more sites to open': (problem) => [
    { ...problem, siting: { maxOpenSites: 1 } },
    { ...problem, siting: { maxOpenSites: 2 } },
  ],
  'a smaller economic size': (problem, by) => {
    const size = (minItMw: number): Problem => ({ ...problem, siting: { minItMw } })
    return [size(120), size(120 - 120 * by)]
  },
  'a lower fixed cost': (problem, by) => {
    const fixed = (fixedCostCnyPerYear: number): Problem => ({ ...problem, siting: { fixedCostCnyPerYear } })
    return [fixed(2e7), fixed(2e7 - 2e7 * by)]
  },
  'smaller blocks of halls, of which the large ones are made': (problem) => [
    { ...problem, siting: { blockItMw: 80 } },
    { ...problem, siting: { blockItMw: 20 } },
  ],
  'a lower on-rack floor at open sites': (problem, by) => {
    const floor = (onRackFloor: number): Problem => ({ ...problem, siting: true, policy: { onRackFloor } })
    return [floor(0.95), floor(0.95 - 0.9 * by)]
  },
  'streams that may be split': (problem) => [
    { ...problem, siting: { singleSource: ['w0'] } },
    { ...problem, siting: true },
  ],
  'less demand': (problem, by) => [
    problem,
    withData(problem, { demand: problem.data.demand.map((d) => ({ ...d, itMw: d.itMw * (1 - by) })) }),
  ],
}

// A case counts where the looser problem is cheaper, or has a plan where the tighter one has none.
test.each(Object.keys(loosenings))('%s never costs more', async (name) => {
  await law(
    fc.record({ problem: aProblem, by: fc.constantFrom(0.2, 1) }),
    async ({ problem, by }) => {
      const [tight, loose] = loosenings[name]?.(problem, by) ?? [problem, problem]
      const tightCost = await costOf(tight)
      const looseCost = await costOf(loose)
      expectNoDearer(looseCost, tightCost)
      return looseCost !== null && (tightCost === null || looseCost < tightCost * (1 - 1e-5))
    },
    8,
  )
})

test('by either account, the annual rule costs at least certificates, and those at least no rule', async () => {
  await law(
    fc.record({ problem: aProblem, share: fc.constantFrom(0.2, 0.5, 0.8), scope: fc.constantFrom('site', 'plan') }),
    async ({ problem, share, scope }) => {
      const by = (accounting: 'none' | 'greenCertificate' | 'annual'): Promise<number | null> =>
        costOf({ ...problem, green: { accounting, share, scope } })
      const [none, certificates, annual] = [await by('none'), await by('greenCertificate'), await by('annual')]
      expectNoDearer(none, certificates)
      expectNoDearer(certificates, annual)
      return certificates !== null && (annual === null || annual > certificates)
    },
    20,
  )
})

test('a rule that asks for nothing costs nothing', async () => {
  await law(
    aProblem,
    async (problem) => {
      const lax = {
        ...problem,
        carbon: { ...problem.carbon, account: 'location' as const, capTonnes: 1e12 },
        green: { accounting: 'annual' as const, share: 0 },
        policy: { minWestShare: 0, hubShareOfNewHalls: 0, pueCeiling: 3, siteCaps: [{ siteId: 's0', maxItMw: 1e6 }] },
      }
      const free = await costOf({ ...problem, carbon: { ...problem.carbon, account: 'location' } })
      const ruled = await costOf(lax)
      if (free === null || ruled === null) throw new Error('both problems have a plan by construction')
      expectSame(ruled, free)
      return free > 0
    },
    35,
  )
})
