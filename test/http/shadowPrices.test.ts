import { expect, test } from 'vitest'
import { ShadowPricesRequest } from '../../server/contract/shadowPrices.ts'
import { askApp } from './askApp.ts'
import { someDeps } from './someDeps.ts'

const post = (body: unknown) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

test('an empty request asks for the ten dearest rules of the national plan', async () => {
  const answer = await askApp(someDeps(), '/api/v1/shadow-prices', post({}))
  expect(answer.status).toBe(200)
  const { kind, request } = answer.json() as { kind: string; request: unknown }
  expect(kind).toBe('shadowPrices')
  expect(ShadowPricesRequest.parse(request)).toMatchObject({ top: 10 })
})

test('a wrong request is refused under its own paths', async () => {
  const answer = await askApp(someDeps(), '/api/v1/shadow-prices', post({ top: 0, scenario: { timeMode: 'never' } }))
  expect(answer.status).toBe(400)
  expect(answer.text).toContain('"scenario.timeMode"')
  expect(answer.text).toContain('"top"')
})
