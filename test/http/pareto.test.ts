import { expect, test } from 'vitest'
import { ParetoRequest } from '../../server/contract/pareto.ts'
import { Problem } from '../../server/contract/problem.ts'
import { askApp } from './askApp.ts'
import { someDeps } from './someDeps.ts'

const post = (body: unknown) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

test('an empty request is the national front of 20 points, and reaches the solver process as such', async () => {
  const answer = await askApp(someDeps(), '/api/v1/pareto', post({}))
  expect(answer.status).toBe(200)
  const { kind, request } = answer.json() as { kind: string; request: unknown }
  expect(kind).toBe('pareto')
  expect(ParetoRequest.parse(request)).toMatchObject({ points: 20, scenario: { timeMode: 'year' } })
})

test('everything wrong is told at once, under its path in the request', async () => {
  const body = {
    points: 1,
    acount: 'market',
    scenario: { carbon: { priceCnyPerTonne: -1 }, sites: [{ siteId: 'a' }, { siteId: 'a' }] },
  }
  const answer = await askApp(someDeps(), '/api/v1/pareto', post(body))
  expect(answer.status).toBe(400)
  const { code, findings } = Problem.parse(answer.json())
  expect(code).toBe('invalidScenario')
  expect(findings.map(({ path }) => path).toSorted()).toEqual([
    'acount',
    'points',
    'scenario.carbon.priceCnyPerTonne',
    'scenario.sites[1]',
  ])
  expect(findings.find(({ path }) => path === 'acount')?.fix).toContain('account')
  expect(findings.every(({ zh }) => zh !== undefined)).toBe(true)
})
