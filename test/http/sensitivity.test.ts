import { expect, test } from 'vitest'
import { Problem } from '../../server/contract/problem.ts'
import { SensitivityRequest } from '../../server/contract/sensitivity.ts'
import { askApp } from './askApp.ts'
import { someDeps } from './someDeps.ts'

const post = (body: unknown) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

test('an empty request asks what moves the national plan most', async () => {
  const answer = await askApp(someDeps(), '/api/v1/sensitivity', post({}))
  expect(answer.status).toBe(200)
  const { kind, request } = answer.json() as { kind: string; request: unknown }
  expect(kind).toBe('sensitivity')
  expect(SensitivityRequest.parse(request)).toMatchObject({ scenario: { timeMode: 'year' } })
})

test('everything wrong is told at once, under its path in the request', async () => {
  const body = {
    scenario: { carbon: { priceCnyPerTonne: 'high' } },
    twoWay: { x: { name: 'a', values: [1] }, y: { name: 'b', values: [1, 2] } },
  }
  const answer = await askApp(someDeps(), '/api/v1/sensitivity', post(body))
  expect(answer.status).toBe(400)
  const { findings } = Problem.parse(answer.json())
  expect(findings.map(({ path }) => path).toSorted()).toEqual(['scenario.carbon.priceCnyPerTonne', 'twoWay.x.values'])
})

test('two questions in one request are one too many', async () => {
  const condition = { siteId: 'a', zone: 'east' }
  const body = { oneWay: {}, breakEven: { name: 'carbon.priceCnyPerTonne', low: 0, high: 1, condition } }
  const answer = await askApp(someDeps(), '/api/v1/sensitivity', post(body))
  expect(answer.status).toBe(400)
  const { findings } = Problem.parse(answer.json())
  expect(findings.map(({ path }) => path)).toEqual(['$', 'breakEven.condition'])
  expect(findings.every(({ zh }) => /[一-龥]/.test(zh?.fix ?? ''))).toBe(true)
})
