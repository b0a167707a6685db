import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { reducedCosts } from '../../server/lp/activity.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { pricePlacements } from '../../server/model/explain/placementPrice.ts'
import { isTold } from '../../server/model/explain/priceItems.ts'
import { constraintFamilies, costTerms } from '../../server/model/formulation.ts'
import { answerWhy } from '../../server/runs/answerWhy.ts'
import { solveInstance } from '../../server/runs/solveInstance.ts'
import { aProblem, type Problem } from './aProblem.ts'
import { inHours } from './inHours.ts'
import { law } from './law.ts'

const withRules = (problem: Problem): Problem => ({
  ...problem,
  green: { accounting: 'annual', share: 0.2, scope: 'plan' },
  policy: { siteCaps: [{ siteId: 's0', maxItMw: 90 }], hubShareOfNewHalls: 0 },
})

test.each([
  ['over the year', withRules],
  ['hour by hour', (problem: Problem) => inHours(withRules(problem))],
])('the items of every placement sum to its reduced cost and the dual of its demand, %s', async (_name, change) => {
  await law(
    aProblem,
    async (problem) => {
      const instance = buildInstance(parseScenario(change(problem)), null)
      const { built, outcome } = await solveInstance(instance, { solver: 'highs', timeLimitSeconds: 30 })
      const { values, rowDuals } = outcome
      if (!values || !rowDuals) return false
      const reduced = reducedCosts(built.program, rowDuals)
      const priceOf = pricePlacements(instance, built, values, rowDuals)
      for (const p of instance.placements.keys()) {
        const { items, priceCny, demandCny, reducedCostCny } = priceOf(p)
        const scale = Math.max(1, ...items.map(({ cnyPerMwYear }) => Math.abs(cnyPerMwYear)))
        expect(Math.abs(reducedCostCny - (reduced[built.columns.reservedItMw(p)] ?? 0))).toBeLessThan(1e-8 * scale)
        expect(Math.abs(items.reduce((sum, item) => sum + item.cnyPerMwYear, 0) - priceCny)).toBeLessThan(0.1)
        expect(Math.abs(priceCny - demandCny - reducedCostCny)).toBeLessThan(1e-8 * scale)
      }
      return instance.placements.length > 0
    },
    30,
  )
})

test('forcing a MW there costs at least what the prices say', async () => {
  await law(
    aProblem,
    async (problem) => {
      const scenario = parseScenario({ ...problem, solver: 'highs' })
      const answer = await answerWhy({ scenario, siteId: 'refuge' }, null)
      const one = answer.forced.find(({ id }) => id === 'oneMw')
      if (!answer.here || !one || one.costCny === null) return false
      const mw = one.itMw - answer.here.itMw
      expect(one.costCny).toBeGreaterThanOrEqual(answer.here.reducedCostCnyPerMwYear * mw * 0.98 - 10)
      return true
    },
    15,
  )
})

test('every family of rows and every cost term is told under an item of its own', () => {
  const told = [...constraintFamilies.map(({ name }) => name), ...costTerms.map(({ name }) => name)]
  expect(told.filter((name) => !isTold(name))).toEqual([])
})
