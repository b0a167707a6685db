import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { Plan } from '../../server/contract/plan.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { aDay } from '../support/aDay.ts'

const planOf = (...day: Parameters<typeof aDay>): Promise<Plan> => solveScenario(parseScenario(aDay(...day)), null)

test('hour by hour, what is plainly impossible is told and proved before a solver is asked for a plan', async () => {
  const plan = await planOf(2, { existingItMw: 60 })
  expect(plan).toMatchObject({ status: 'infeasible', solver: 'none', solveSeconds: 0, certificate: null })
  expect(plan.solverReason.en).toContain('before a solver was needed')
  expect(plan.conflict).toMatchObject({ irreducible: true, proof: { passed: true } })
  expect(plan.conflict?.rules.map(({ rule }) => rule)).toEqual(['siteRoom', 'demand'])
  expect(plan.conflict?.changes.every(({ confirmed }) => confirmed)).toBe(true)
  expect(plan.reasons[0]?.text.en).toContain('needs 100 MW; the sites it may use hold 60 MW at most')
})

test('what no obstacle shows is asked of a solver as ever', async () => {
  const plan = await planOf(2, { gridImportMaxMw: 99 })
  expect(plan).toMatchObject({ status: 'infeasible', solver: 'javascriptLp' })
  expect(plan.conflict?.rules.map(({ rule }) => rule)).toEqual(['gridImport', 'demand'])
})

test('an hourly green share with nothing green on offer is the green rule against the demand', async () => {
  const plan = await planOf(2, {}, { green: { accounting: 'hourly', share: 0.5 } })
  expect(plan.conflict?.rules.map(({ rule }) => rule)).toEqual(['demand', 'greenShare'])
  expect(plan.conflict).toMatchObject({ irreducible: true, proof: { passed: true } })
  expect(plan.conflict?.changes.map(({ rule, needed, confirmed }) => [rule, needed, confirmed])).toEqual([
    ['greenShare', 0, true],
  ])
})
