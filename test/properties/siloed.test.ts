import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { siloInstances } from '../../server/model/baselines/siloed.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { solveInstance } from '../../server/runs/solveInstance.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { aProblem, type Problem } from './aProblem.ts'
import { inHours } from './inHours.ts'
import { expectSame, law } from './law.ts'

const share = fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10)
const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined })
const mw = fc.integer({ min: 0, max: 30 }).map((ten) => ten * 10)

interface Rules {
  readonly minWestShare: number | undefined
  readonly hubShareOfNewHalls: number | undefined
  readonly siteCap: number | undefined
  readonly provinceCap: number | undefined
  readonly capTonnes: number | undefined
  readonly accounting: 'none' | 'greenCertificate' | 'annual'
  readonly scope: 'site' | 'plan'
  readonly share: number
  readonly hub: boolean
  readonly priced: boolean
}

const rules: fc.Arbitrary<Rules> = fc.record({
  minWestShare: maybe(share.map((value) => value / 5)),
  hubShareOfNewHalls: maybe(share),
  siteCap: maybe(mw),
  provinceCap: maybe(mw),
  capTonnes: maybe(fc.integer({ min: 1, max: 30 }).map((tenth) => tenth * 1e5)),
  accounting: fc.constantFrom('none', 'greenCertificate', 'annual'),
  scope: fc.constantFrom('site', 'plan'),
  share: share.map((value) => value / 2),
  hub: fc.boolean(),
  priced: fc.boolean(),
})

/** A problem with rules on sites, provinces and the whole plan, all at once. */
function ruled(problem: Problem, chosen: Rules): Problem {
  const { minWestShare, hubShareOfNewHalls, siteCap, provinceCap, capTonnes, accounting, scope } = chosen
  const sites = problem.data.sites.map((site, i) => (chosen.hub && i === 0 ? { ...site, hub: 'h' } : site))
  return {
    ...problem,
    data: { ...problem.data, sites },
    carbon: { ...problem.carbon, ...(capTonnes === undefined ? {} : { capTonnes }) },
    green: { accounting, scope, share: chosen.share },
    policy: {
      ...(minWestShare === undefined ? {} : { minWestShare }),
      ...(hubShareOfNewHalls === undefined ? {} : { hubShareOfNewHalls }),
      siteCaps: siteCap === undefined ? [] : [{ siteId: 's0', maxItMw: siteCap }],
      provinceCaps: provinceCap === undefined ? [] : [{ provinceId: 'p', maxItMw: provinceCap }],
    },
    ...(chosen.priced ? { unservedPriceCnyPerMwYear: 1e8 } : {}),
  }
}

const ruledProblem = fc
  .tuple(aProblem, rules)
  .map(([problem, chosen]) => ruled(problem, chosen))
  // A cap on a province that no site lies in is refused.
  .filter(({ policy, data }) => (policy?.provinceCaps ?? []).length === 0 || hasProvince(data, 'p'))

function hasProvince(data: ScenarioInput['data'], id: string): boolean {
  return (data?.sites ?? []).some(({ provinceId }) => provinceId === id)
}

/** Holds the law against one problem; true where the two costs could be compared. */
async function siloedIsNoCheaper(input: ScenarioInput): Promise<boolean> {
  const plan = await solveScenario(parseScenario({ ...input, solver: 'highs', baselines: ['siloed'] }), null)
  const siloed = plan.baselines[0]
  if (!plan.kpis || plan.objectiveCny === null || !siloed) return false
  if (!siloed.kpis) {
    expect(siloed.note?.en).toContain('have no plan')
    return false
  }
  // The silos added up meet every row of the whole, by our own arithmetic.
  expect(siloed.status).toBe('feasible')
  expect(siloed.certificate?.passed).toBe(true)
  const price = input.unservedPriceCnyPerMwYear ?? null
  if (price === null && siloed.kpis.unservedItMw > 0) {
    expect(plan.valueOfCoordination?.costCny).toBeNull()
    expect(plan.valueOfCoordination?.reason?.zh).toContain('MW')
    return false
  }
  const silosCny = siloed.kpis.costCny + (price ?? 0) * siloed.kpis.unservedItMw
  expect(silosCny - plan.objectiveCny).toBeGreaterThanOrEqual(-2e-6 * Math.max(1, Math.abs(plan.objectiveCny)))
  expect(plan.valueOfCoordination?.costCny).toBeGreaterThanOrEqual(0)
  return true
}

test('planning province by province is never cheaper, whatever rules hold, and breaks none of them', async () => {
  await law(ruledProblem, siloedIsNoCheaper, 20)
})

test('nor where every open site has its fixed cost, and halls come in blocks', async () => {
  const siting = { fixedCostCnyPerYear: 1e7, blockItMw: 20 }
  await law(ruledProblem, (input) => siloedIsNoCheaper({ ...input, siting }), 15)
})

test.each(['steady', 'hourly'] as const)(
  'nor hour by hour, with storage and waiting work, %s routing',
  async (routing) => {
    await law(ruledProblem, (input) => siloedIsNoCheaper(inHours(input, routing)), 20)
  },
)

/** Holds the sum of the silos, each solved from nothing, against what they cost when each begins at its neighbour's optimum. */
async function costsTheSameFromNothing(input: ScenarioInput): Promise<boolean> {
  const scenario = parseScenario({ ...input, solver: 'highs', baselines: ['siloed'] })
  const [siloed] = (await solveScenario(scenario, null)).baselines
  const silos = siloInstances(buildInstance(scenario, null))
  if (!siloed?.certificate || silos.length < 2) return false
  let cost = 0
  for (const silo of silos) {
    const { certificate } = await solveInstance(silo, { solver: 'highs', timeLimitSeconds: 30 })
    cost += certificate?.objective ?? Number.NaN
  }
  expectSame(siloed.certificate.objective, cost)
  return true
}

test('silos that begin at their neighbour cost what they cost from nothing', async () => {
  await law(ruledProblem, costsTheSameFromNothing, 15)
  await law(ruledProblem, (input) => costsTheSameFromNothing(inHours(input)), 15)
})

test('what is split adds up to the whole', async () => {
  await law(aProblem, async (problem) => {
    const input = { ...problem, policy: { siteCaps: [{ siteId: 's0', maxItMw: 70 }] }, carbon: { capTonnes: 5e5 } }
    const whole = buildInstance(parseScenario(input), null)
    const silos = siloInstances(whole)
    const sum = (of: (silo: (typeof silos)[number]) => number): number => silos.reduce((all, silo) => all + of(silo), 0)
    const close = (actual: number, expected: number) =>
      expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected))
    const demand = whole.demandItMw.reduce((all, value) => all + value, 0)
    if (demand === 0) return silos.length === 0
    for (const [s, site] of whole.sites.entries()) {
      const used = whole.placements.some((placement) => placement.site === s)
      if (!used) continue
      // Silos number their sites anew.
      const here = (of: (part: typeof site) => number): number =>
        sum(({ sites }) => sites.filter(({ id }) => id === site.id).reduce((all, part) => all + of(part), 0))
      close(
        here(({ existingItMw }) => existingItMw),
        site.existingItMw,
      )
      close(
        here(({ maxItMw }) => maxItMw),
        site.maxItMw,
      )
      close(
        here(({ maxBuildMw }) => maxBuildMw.wind),
        site.maxBuildMw.wind,
      )
    }
    for (const [o, origin] of whole.origins.entries())
      close(
        sum(({ origins }) => origins[o]?.volumeMwh ?? 0),
        origin.volumeMwh,
      )
    close(
      sum(({ rules: { carbonCapTonnes } }) => carbonCapTonnes ?? 0),
      5e5,
    )
    close(
      sum(({ placements }) => placements.length),
      whole.placements.length,
    )
    close(
      sum(({ demandItMw }) => demandItMw.reduce((all, value) => all + value, 0)),
      demand,
    )
    return true
  })
})
