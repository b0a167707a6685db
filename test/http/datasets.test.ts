import { expect, test } from 'vitest'
import { Dataset } from '../../server/contract/dataset.ts'
import { DatasetList } from '../../server/contract/datasetList.ts'
import { Health } from '../../server/contract/health.ts'
import { Problem } from '../../server/contract/problem.ts'
import { askApp } from './askApp.ts'
import { someDeps } from './someDeps.ts'

test('the list carries every data set without its tables', async () => {
  const { datasets } = DatasetList.parse((await askApp(someDeps(), '/api/v1/datasets')).json())
  expect(datasets.map((dataset) => dataset.id)).toEqual(['china-2025', 'china-2030'])
})

test('one data set comes whole, under its hash', async () => {
  const answer = await askApp(someDeps(), '/api/v1/datasets/china-2030')
  expect(Dataset.parse(answer.json()).id).toBe('china-2030')
  expect(answer.headers.etag).toBe('W/"hash-b"')
})

test('a data set that did not change is not sent again', async () => {
  const headers = { 'if-none-match': 'W/"hash-b"' }
  const same = await askApp(someDeps(), '/api/v1/datasets/china-2030', { headers })
  expect([same.status, same.text]).toEqual([304, ''])
  expect((await askApp(someDeps(), '/api/v1/datasets/china-2025', { headers })).status).toBe(200)
})

test.each(['china-2031', '__proto__', 'constructor', '%00', '..%2f..%2fpackage.json'])(
  'there is no data set %s',
  async (id) => {
    const answer = await askApp(someDeps(), `/api/v1/datasets/${id}`)
    expect(answer.status).toBe(404)
    expect(Problem.parse(answer.json()).findings[0]?.fix).toContain('china-2030')
  },
)

test('health says what there is and how busy it is', async () => {
  const health = Health.parse((await askApp(someDeps(), '/api/v1/health')).json())
  expect(health).toMatchObject({ status: 'ok', version: '9.9.9', solvers: { size: 2, busy: 1 } })
})
