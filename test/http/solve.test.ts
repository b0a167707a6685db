import { gzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { Problem, ProblemError } from '../../server/contract/problem.ts'
import { bodyLimitBytes } from '../../server/http/readBody.ts'
import { askApp, postJson } from './askApp.ts'
import { solverThat, someDeps } from './someDeps.ts'

const json = { 'content-type': 'application/json' }

function post(body: string | Buffer, headers: Record<string, string> = json) {
  return askApp(someDeps(), '/api/v1/solve', { method: 'POST', headers, body })
}

test('a data set name is a whole scenario, and the plan comes back as the solver process wrote it', async () => {
  const answer = await postJson(someDeps(), { dataset: 'china-2030' })
  expect(answer.status).toBe(200)
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
  expect(answer.json()).toMatchObject({ status: 'optimal', scenario: { dataset: 'china-2030', solver: 'auto' } })
})

test('an infeasible plan is an answer, not a problem', async () => {
  const solver = solverThat(() => Promise.resolve('{"status":"infeasible"}'))
  const answer = await postJson(someDeps({ solver }), {})
  expect(answer.status).toBe(200)
  expect(answer.json()).toEqual({ status: 'infeasible' })
})

test('all findings come at once as problem+json', async () => {
  const answer = await postJson(someDeps(), { solver: 'cplex', carbon: { price: 3 }, sites: [{ siteId: 'a', pue: 0 }] })
  expect(answer.status).toBe(400)
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  const problem = Problem.parse(answer.json())
  expect(problem.code).toBe('invalidScenario')
  expect(problem.findings.map((f) => f.path).toSorted()).toEqual(['carbon.price', 'sites[0].pue', 'solver'])
})

test('findings only the data can tell look the same', async () => {
  const findings = [{ path: 'sites[0].siteId', found: '"nowhere"', fix: 'Use one of …' }]
  const solver = solverThat(() => Promise.reject(new ProblemError('invalidScenario', findings)))
  const answer = await postJson(someDeps({ solver }), {})
  expect(answer.status).toBe(400)
  expect(Problem.parse(answer.json()).findings).toEqual(findings)
})

test.each([
  ['no comma', '{"a":1 "b":2}', 'line 1, column 8'],
  ['broken off', '{\n"dataset": "china', 'the end of the text'],
  ['a word', 'hello', 'line 1'],
  ['not a number', '{"demand":{"totalItMw":NaN}}', 'column 24'],
  ['not UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]), 'not UTF-8'],
])('malformed JSON (%s) says where', async (_name, body, where) => {
  const answer = await post(body)
  const problem = Problem.parse(answer.json())
  expect(problem.code).toBe('malformedJson')
  expect(problem.findings[0]?.found).toContain(where)
})

test.each([
  ['null'],
  ['3'],
  ['"text"'],
  ['[]'],
  ['[{}]'],
  ['true'],
  ['{"__proto__":{"x":1}}'],
  ['{"timeLimitSeconds":1e999}'],
])('the JSON %s is no scenario', async (body) => {
  expect(Problem.parse((await post(body)).json()).code).toBe('invalidScenario')
})

test.each([
  ['without a type', {}],
  ['with a type', json],
])('an empty body %s is a finding, not a default scenario', async (_name, headers) => {
  const problem = Problem.parse((await post('', { ...headers, 'content-length': '0' })).json())
  expect(problem).toMatchObject({ code: 'invalidScenario', findings: [{ path: '$', found: 'an empty body' }] })
})

test.each([
  ['text/plain'],
  ['application/x-www-form-urlencoded'],
  ['multipart/form-data; boundary=x'],
  ['application/json; charset=gbk'],
  ['nonsense'],
])('the media type %s is refused', async (type) => {
  const answer = await post('{}', { 'content-type': type })
  expect(answer.status).toBe(415)
  expect(Problem.parse(answer.json()).findings[0]?.fix).toContain('application/json')
})

test.each([['application/json; charset=utf-8'], ['application/json;charset="UTF-8"'], ['Application/JSON']])(
  'the media type %s is accepted',
  async (type) => {
    expect((await post('{}', { 'content-type': type })).status).toBe(200)
  },
)

test('a byte order mark and a gzip body are read', async () => {
  expect((await post('\uFEFF{}')).status).toBe(200)
  expect((await post(gzipSync('{}'), { ...json, 'content-encoding': 'gzip' })).status).toBe(200)
})

test('a body over the limit is refused, also when it is small on the wire', async () => {
  const bomb = gzipSync(Buffer.alloc(bodyLimitBytes + 1, ' '))
  const answer = await post(bomb, { ...json, 'content-encoding': 'gzip' })
  expect(answer.status).toBe(413)
  expect(Problem.parse(answer.json()).code).toBe('bodyTooLarge')
})

test('a caller that goes away stops its solve', async () => {
  const started = vi.fn()
  const stopped = new Promise<void>((resolve) => {
    const solver = solverThat(
      (_scenario, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            resolve()
            reject(signal.reason)
          })
          started()
        }),
    )
    const leaving = new AbortController()
    const asked = postJson(someDeps({ solver }), {}, leaving.signal)
    asked.catch(() => {})
    void vi.waitFor(() => expect(started).toHaveBeenCalled()).then(() => leaving.abort())
  })
  await stopped
})

test('a fault is logged with its stack and told without it', async () => {
  const logFault = vi.fn()
  const solver = solverThat(() => Promise.reject(new Error('secret detail')))
  const answer = await postJson(someDeps({ solver, logFault }), {})
  expect(answer.status).toBe(500)
  expect(Problem.parse(answer.json()).code).toBe('internalError')
  expect(answer.text).not.toMatch(/secret|\.ts|stack/)
  expect(logFault).toHaveBeenCalledOnce()
})
