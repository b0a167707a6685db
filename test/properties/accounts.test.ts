import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { Plan } from '../../server/contract/plan.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { aProblem, type Problem, withData } from './aProblem.ts'
import { costOf, expectSame, law } from './law.ts'

const withRules = fc
  .record({
    problem: aProblem,
    accounting: fc.constantFrom('none', 'greenCertificate', 'annual'),
    share: fc.constantFrom(0.1, 0.4),
    scope: fc.constantFrom('site', 'plan'),
    unserved: fc.constantFrom(undefined, 5e6),
  })
  .map(({ problem, accounting, share, scope, unserved }) => ({
    ...problem,
    green: { accounting, share, scope },
    ...(unserved === undefined ? {} : { unservedPriceCnyPerMwYear: unserved }),
  }))

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((all, item) => all + of(item), 0)

async function planOf(problem: Problem): Promise<Plan> {
  return solveScenario(parseScenario({ ...problem, solver: 'highs' }), null)
}

test('cost lines, and placements with what is unserved, sum to the objective', async () => {
  await law(
    withRules,
    async (problem) => {
      const plan = await planOf(problem)
      if (plan.objectiveCny === null) return false
      expectSame(plan.objectiveCny, plan.certificate?.objective ?? Number.NaN)
      expectSame(
        sum(plan.costLines, (line) => line.costCny),
        plan.objectiveCny,
      )
      const unserved = plan.costLines.find(({ id }) => id === 'unservedDemand')?.costCny ?? 0
      expectSame(sum(plan.placements, (p) => p.costCny) + unserved, plan.objectiveCny)
      expectSame(
        sum(plan.placements, (p) => p.costCny),
        plan.kpis?.costCny ?? Number.NaN,
      )
      expectSame(
        sum(plan.placements, (p) => p.costWithoutServersCny),
        plan.kpis?.costWithoutServersCny ?? Number.NaN,
      )
      expectSame(
        sum(plan.placements, (p) => p.carbonTonnes),
        plan.kpis?.carbonTonnes ?? Number.NaN,
      )
      return true
    },
    30,
  )
})

test('every site: supply meets load, claims stay within import, market carbon is never negative', async () => {
  await law(
    withRules,
    async (problem) => {
      const plan = await planOf(problem)
      for (const site of plan.sites) {
        expectSame(site.ownEnergyMwh + site.gridImportMwh, site.facilityEnergyMwh)
        const claimed = site.contractedGreenMwh + site.greenCertificateMwh
        expect(claimed - site.gridImportMwh).toBeLessThanOrEqual(1e-6 * Math.max(1, site.gridImportMwh))
        expect(site.marketCarbonTonnes).toBeGreaterThanOrEqual(0)
        expect(site.itMw - site.usableItMw).toBeLessThanOrEqual(1e-6 * Math.max(1, site.usableItMw))
      }
      return plan.status === 'optimal'
    },
    30,
  )
})

test('served and unserved make up the demand of every region', async () => {
  await law(
    withRules,
    async (problem) => {
      const plan = await planOf(problem)
      for (const region of plan.regions) expectSame(region.servedItMw + region.unservedItMw, region.demandItMw)
      return plan.status === 'optimal'
    },
    30,
  )
})

test('every plan is one by its own contract, and says everything in both languages', async () => {
  await law(withRules, async (problem) => {
    const plan = await planOf(problem)
    Plan.parse(JSON.parse(JSON.stringify(plan)))
    for (const { text } of [...plan.statements, ...plan.bindingRules, ...plan.reasons])
      for (const words of [text.en, text.zh]) {
        expect(words).not.toMatch(/NaN|undefined|Infinity/)
        expect(words.length).toBeGreaterThan(3)
      }
    return true
  })
})

/** The problem with a home site for each region. */
function withHomes(problem: Problem): Problem {
  const homes = problem.data.regions.map(({ id }, i) => ({
    id: `home-${id}`,
    homeOf: id,
    existingItMw: 100 + 50 * i,
    tariffCnyPerMwh: 700,
    gridCarbonTonnesPerMwh: 0.4,
  }))
  return withData(problem, { sites: [...problem.data.sites, ...homes] })
}

test('the baseline at home never moves anything and buys nothing green', async () => {
  await law(
    withRules,
    async (problem) => {
      const plan = await planOf(withHomes(problem))
      const local = plan.baselines.find(({ id }) => id === 'localEast')
      if (plan.status !== 'optimal') return false
      expect(local?.status).toBe('optimal')
      expect(local?.certificate?.passed).toBe(true)
      expect(local?.kpis?.movedItMw).toBe(0)
      expect(local?.kpis?.greenAnnualShare).toBe(0)
      const demand = sum(plan.regions, (r) => r.demandItMw)
      expectSame((local?.kpis?.servedItMw ?? 0) + (local?.kpis?.unservedItMw ?? 0), demand)
      return demand > 0
    },
    28,
  )
})

test('both solvers find the same cost', async () => {
  await law(
    withRules,
    async (problem) => {
      const cost = await costOf(problem)
      const other = await solveScenario(parseScenario({ ...problem, solver: 'javascriptLp' }), null)
      if (cost === null) expect(other.status).toBe('infeasible')
      else expectSame(other.objectiveCny ?? Number.NaN, cost)
      return cost !== null
    },
    30,
  )
})
