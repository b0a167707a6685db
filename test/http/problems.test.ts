import { expect, test } from 'vitest'
import { Problem, type ProblemCode, ProblemError, problemCatalogue } from '../../server/contract/problem.ts'
import { type Answer, askApp, postJson } from './askApp.ts'
import { solverThat, someDeps } from './someDeps.ts'

const json = { 'content-type': 'application/json' }

function solverProblem(code: ProblemCode): Promise<Answer> {
  return postJson(someDeps({ solver: solverThat(() => Promise.reject(new ProblemError(code))) }), {})
}

/** How a caller meets each problem of the catalogue; the type makes a new code without a way fail to compile. */
const provoke: Record<ProblemCode, () => Promise<Answer>> = {
  malformedJson: () => askApp(someDeps(), '/api/v1/solve', { method: 'POST', headers: json, body: '{' }),
  invalidScenario: () => postJson(someDeps(), { nonsense: 1 }),
  invalidSeries: () =>
    askApp(someDeps(), '/api/v1/series/import', {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body: 'time,wind\n',
    }),
  bodyTooLarge: () =>
    askApp(someDeps(), '/api/v1/solve', { method: 'POST', headers: json, body: ' '.repeat(17 * 1024 * 1024) }),
  unsupportedMediaType: () => askApp(someDeps(), '/api/v1/solve', { method: 'POST', body: 'x' }),
  notFound: () => askApp(someDeps(), '/api/v1/nothing'),
  methodNotAllowed: () => askApp(someDeps(), '/api/v1/solve'),
  runNotDone: async () => {
    const deps = someDeps({ solver: solverThat(() => new Promise(() => {})) })
    await askApp(deps, '/api/v1/runs', { method: 'POST', headers: json, body: '{}' })
    return askApp(deps, '/api/v1/runs/r1/plan')
  },
  runStopped: async () => {
    const deps = someDeps({ solver: solverThat(() => Promise.reject(new ProblemError('runStopped'))) })
    await askApp(deps, '/api/v1/runs', { method: 'POST', headers: json, body: '{}' })
    return askApp(deps, '/api/v1/runs/r1/plan')
  },
  tooManyRequests: () => solverProblem('tooManyRequests'),
  solverFailed: () => solverProblem('solverFailed'),
  certificateFailed: () => solverProblem('certificateFailed'),
  internalError: () => postJson(someDeps({ solver: solverThat(() => Promise.reject(new Error('x'))) }), {}),
  serverStopping: () => solverProblem('serverStopping'),
}

test.each(Object.keys(problemCatalogue) as ProblemCode[])('%s is answered as the catalogue says', async (code) => {
  const answer = await provoke[code]()
  const { status, title, titleZh } = problemCatalogue[code]
  expect(answer.status).toBe(status)
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  expect(Problem.parse(answer.json())).toMatchObject({ code, status, title, titleZh, type: `/problems/${code}` })
  expect(titleZh).toMatch(/\p{Script=Han}/u)
})

test('the type of a problem leads to its catalogue entry', async () => {
  const { type } = Problem.parse((await provoke.notFound()).json())
  const entry = await askApp(someDeps(), type)
  expect(entry.json()).toMatchObject({ code: 'notFound', status: 404 })
  expect((await askApp(someDeps(), '/problems/unheardOf')).status).toBe(404)
})

test('too many solves and a stopping server say when to come back', async () => {
  expect(Number((await provoke.tooManyRequests()).headers['retry-after'])).toBeGreaterThan(0)
  expect(Number((await provoke.serverStopping()).headers['retry-after'])).toBeGreaterThan(0)
})

test('one address asking too often is refused, with the seconds to wait', async () => {
  const deps = someDeps({ solvesPerMinute: 2 })
  const answers = [await postJson(deps, {}), await postJson(deps, {}), await postJson(deps, {})]
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 429])
  const refused = answers[2]
  expect(Problem.parse(refused?.json()).findings[0]?.found).toContain('more than 2')
  expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0)
})

test('a wrong method is told the right ones', async () => {
  expect((await askApp(someDeps(), '/api/v1/solve')).headers.allow).toBe('POST, OPTIONS')
  const deleted = await askApp(someDeps(), '/api/v1/datasets', { method: 'DELETE' })
  expect(deleted.status).toBe(405)
  expect(deleted.headers.allow).toBe('GET, HEAD, OPTIONS')
  expect((await askApp(someDeps(), '/', { method: 'POST' })).status).toBe(405)
  expect((await askApp(someDeps(), '/basemap/x.json', { method: 'PUT' })).status).toBe(405)
  expect((await askApp(someDeps(), '/api/v1/solve', { method: 'OPTIONS' })).status).toBe(204)
})

test.each([
  '/api',
  '/api/',
  '/api/v2/solve',
  '/api/v1/',
  '/nowhere',
  '/../../etc/passwd',
  '/%ff',
  '/basemap/../secret',
])('there is nothing at %s', async (path) => {
  const answer = await askApp(someDeps(), path)
  expect(answer.status).toBe(404)
  expect(Problem.parse(answer.json()).code).toBe('notFound')
})
