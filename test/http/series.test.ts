import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { Problem } from '../../server/contract/problem.ts'
import { SeriesImport } from '../../server/contract/series.ts'
import { bodyLimitBytes } from '../../server/http/readBody.ts'
import { csvText } from '../series/import/csvText.ts'
import { askApp } from './askApp.ts'
import { someDeps } from './someDeps.ts'

const csv = { 'content-type': 'text/csv; charset=utf-8' }

function post(body: string | Buffer, query = '', headers: Record<string, string> = csv) {
  return askApp(someDeps(), `/api/v1/series/import${query}`, { method: 'POST', headers, body })
}

// 0.25 by day (06:00 to 17:59) and 0.75 by night: mean 0.5, 4 380 hours at full load.
const dayAndNight = (at: number) => (at % 24 >= 6 && at % 24 < 18 ? '0.25' : '0.75')

test('a year of hours comes back as capacity factors, with their mean and full-load hours', async () => {
  const text = csvText({ header: 'time (UTC+8),a,b', values: (at) => `${dayAndNight(at)},0.1` })
  const answer = await post(text, '?technology=wind')
  expect(answer.status).toBe(200)
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
  expect(answer.headers['cache-control']).toBe('no-store')
  const read = SeriesImport.parse(answer.json())
  expect(read).toMatchObject({ layout: 'columns', technology: 'wind', year: 2023, hoursPerYear: 8760, notes: [] })
  const [a, b] = read.series
  expect(a).toMatchObject({ name: 'a', unit: '0..1', meanCapacityFactor: 0.5, fullLoadHours: 4380 })
  expect(a?.capacityFactor).toHaveLength(8760)
  expect(a?.capacityFactor.slice(4, 8)).toEqual([0.75, 0.75, 0.25, 0.25])
  expect(b?.fullLoadHours).toBeCloseTo(876, 6)
})

test('what was done is said in both languages, and 29 February goes when asked', async () => {
  const text = csvText({ header: 'time (UTC),wind', rows: 8784, year: 2024, values: dayAndNight })
  const whole = SeriesImport.parse((await post(text)).json())
  const dropped = SeriesImport.parse((await post(text, '?hoursPerYear=8760')).json())
  expect([whole.hoursPerYear, whole.series[0]?.fullLoadHours]).toEqual([8784, 4392])
  expect([dropped.hoursPerYear, dropped.series[0]?.fullLoadHours]).toEqual([8760, 4380])
  expect(dropped.notes).toHaveLength(2)
  for (const { en, zh } of dropped.notes) expect([/[a-z]/.test(en), /[\u4e00-\u9fff]/.test(zh)]).toEqual([true, true])
})

test('what does not fit is problem+json with a line and a column', async () => {
  const answer = await post(csvText({ values: (at) => (at === 12 ? '' : '50') }))
  expect(answer.status).toBe(400)
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  const { code, findings } = Problem.parse(answer.json())
  expect(code).toBe('invalidSeries')
  expect(findings.map(({ path }) => path)).toEqual(['line 14, column wind', 'line 2, column wind'])
})

test.each([
  ['?technology=hydro', 'technology'],
  ['?hoursPerYear=9000', 'hoursPerYear'],
  ['?unit=kW', 'unit'],
])('the query %s is a finding', async (query, path) => {
  const { code, findings } = Problem.parse((await post(csvText(), query)).json())
  expect(code).toBe('invalidSeries')
  expect(findings.map((one) => one.path)).toEqual([path])
  expect(findings[0]?.zh?.fix).toMatch(/[\u4e00-\u9fff]/)
})

test('an empty body, and one saved as GBK, are findings', async () => {
  const empty = Problem.parse((await post('', '', { ...csv, 'content-length': '0' })).json())
  expect(empty).toMatchObject({ code: 'invalidSeries', findings: [{ path: '$', found: 'an empty file' }] })
  // 风 in GBK.
  const gbk = Problem.parse((await post(Buffer.from([0xb7, 0xe7, 0x2c, 0x0a]))).json())
  expect(gbk.code).toBe('invalidSeries')
  expect(gbk.findings[0]?.fix).toContain('CSV UTF-8')
})

test.each([['application/json'], ['text/csv; charset=gbk'], ['application/x-www-form-urlencoded']])(
  '%s is not read here',
  async (type) => {
    const answer = await post(csvText(), '', { 'content-type': type })
    expect(answer.status).toBe(415)
    expect(Problem.parse(answer.json()).findings[0]?.fix).toContain('text/csv')
  },
)

test('a packed file is unpacked, and one that unpacks to more than the limit is refused', async () => {
  const packed = await post(gzipSync(csvText()), '', { ...csv, 'content-encoding': 'gzip' })
  expect(packed.status).toBe(200)
  const bomb = gzipSync(Buffer.alloc(bodyLimitBytes + 1, 'a'))
  const answer = await post(bomb, '', { ...csv, 'content-encoding': 'gzip' })
  expect(Problem.parse(answer.json()).code).toBe('bodyTooLarge')
})
