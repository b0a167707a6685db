import { expect, test } from 'vitest'
import { Problem } from '../../server/contract/problem.ts'
import { WhyRequest } from '../../server/contract/why.ts'
import { askApp } from './askApp.ts'
import { someDeps } from './someDeps.ts'

const post = (body: unknown) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

test('a question about a site reaches the solver process with its scenario filled in', async () => {
  const answer = await askApp(someDeps(), '/api/v1/why', post({ siteId: 'zhongwei' }))
  expect(answer.status).toBe(200)
  const { kind, request } = answer.json() as { kind: string; request: unknown }
  expect(kind).toBe('why')
  expect(WhyRequest.parse(request)).toMatchObject({ siteId: 'zhongwei', scenario: { timeMode: 'year' } })
})

test.each([
  ['neither', {}],
  ['both', { siteId: 'a', placement: { regionId: 'r', siteId: 'a', workloadId: 'w' } }],
])('%s placement nor site is refused in both languages', async (word, about) => {
  const answer = await askApp(someDeps(), '/api/v1/why', post(about))
  expect(answer.status).toBe(400)
  const [finding] = Problem.parse(answer.json()).findings
  expect(finding?.path).toBe('placement')
  expect(finding?.found).toContain(word)
  expect(finding?.zh?.fix).toContain('站点')
})

test('what is wrong in the scenario is told under its path in the request', async () => {
  const body = { siteId: 'a', scenario: { carbon: { priceCnyPerTonne: -1 }, reports: ['concentrations'] } }
  const { findings } = Problem.parse((await askApp(someDeps(), '/api/v1/why', post(body))).json())
  expect(findings.map(({ path }) => path)).toEqual(['scenario.reports[0]', 'scenario.carbon.priceCnyPerTonne'])
  expect(findings[0]?.fix).toContain('concentration')
})
