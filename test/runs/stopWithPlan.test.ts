import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { ProblemError } from '../../server/contract/problem.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import type { WorkReport } from '../../server/runs/work.ts'
import { nationalDataset } from '../support/nationalDataset.ts'

const dataset = nationalDataset('china-2030')

test('a search stopped after its first plan answers with that plan, checked, and says how far it may be from the best', async () => {
  const told: WorkReport[] = []
  const hasPlan = () => told.some(({ objectiveCny }) => typeof objectiveCny === 'number')
  const scenario = parseScenario({ dataset: 'china-2030', siting: { maxOpenSites: 6 }, baselines: false })
  const context = { isFollowed: true, report: (one: WorkReport) => told.push(one), shouldStop: hasPlan }
  const plan = await solveScenario(scenario, dataset, context)
  expect(plan.status).toBe('timeLimit')
  expect(plan.kpis?.servedItMw).toBeCloseTo(plan.kpis?.demandItMw ?? Number.NaN, 3)
  expect(plan.certificate).toMatchObject({ passed: true, boundFrom: 'highsBound' })
  expect(plan.certificate?.relativeGap).toBeGreaterThan(0)
  expect(told.map(({ step }) => step.zh)).toContain('正在对整数变量作分支定界')
})

test('a solve stopped before it has any plan is refused as stopped', async () => {
  const context = { isFollowed: true, report: () => {}, shouldStop: () => true }
  const asked = solveScenario(parseScenario({ dataset: 'china-2030' }), dataset, context)
  const reason: unknown = await asked.catch((error: unknown) => error)
  expect(reason instanceof ProblemError && reason.code).toBe('runStopped')
})

test('a solve that nobody follows does not ask whether to stop', async () => {
  const context = { isFollowed: false, report: () => {}, shouldStop: () => true }
  const plan = await solveScenario(parseScenario({ dataset: 'china-2030', baselines: false }), dataset, context)
  expect(plan.status).toBe('optimal')
})
