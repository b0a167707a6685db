import { expect, test, vi } from 'vitest'
import { Problem, ProblemError } from '../../server/contract/problem.ts'
import { Run, RunList } from '../../server/contract/run.ts'
import type { HttpDeps } from '../../server/http/route.ts'
import { handSolver, someProgress } from '../runs/handSolver.ts'
import { askApp } from './askApp.ts'
import { someDeps } from './someDeps.ts'

function setUp() {
  const { solver, work } = handSolver()
  return { deps: someDeps({ solver }), work }
}

function start(deps: HttpDeps, body: unknown = {}) {
  const headers = { 'content-type': 'application/json' }
  return askApp(deps, '/api/v1/runs', { method: 'POST', headers, body: JSON.stringify(body) })
}

async function readRun(deps: HttpDeps, id: string): Promise<Run> {
  return Run.parse((await askApp(deps, `/api/v1/runs/${id}`)).json())
}

/** The same deps, telling when somebody follows a run and when they have left. */
function withWatchers(deps: HttpDeps) {
  const [watching, unwatched] = [vi.fn(), vi.fn()]
  const { watch } = deps.runs
  const told: HttpDeps['runs']['watch'] = async (id, tell) => {
    const unwatch = await watch(id, tell)
    watching()
    return () => {
      unwatch()
      unwatched()
    }
  }
  return { deps: { ...deps, runs: { ...deps.runs, watch: told } }, watching, unwatched }
}

/** The events of a stream that has ended: name, id, run. */
function eventsIn(text: string): { name: string; id: string; run: Run }[] {
  return text
    .split('\n\n')
    .filter((block) => block.startsWith('event:'))
    .map((block) => {
      const [, name = '', id = '', data = ''] = /^event: (.*)\nid: (.*)\ndata: (.*)$/.exec(block) ?? []
      return { name, id, run: Run.parse(JSON.parse(data)) }
    })
}

test('a run is accepted at once with its address, read there, listed, and its plan fetched', async () => {
  const { deps, work } = setUp()
  const accepted = await start(deps, { dataset: 'china-2030', name: 'long' })
  expect([accepted.status, accepted.headers.location]).toEqual([202, '/api/v1/runs/r1'])
  expect(accepted.headers['cache-control']).toBe('no-store')
  expect(Run.parse(accepted.json())).toMatchObject({ id: 'r1', name: 'long', state: 'queued' })
  await start(deps)
  const { runs } = RunList.parse((await askApp(deps, '/api/v1/runs')).json())
  expect(runs.map(({ id }) => id)).toEqual(['r2', 'r1'])
  work[0]?.answer('{"status":"optimal"}')
  await vi.waitFor(async () => expect((await readRun(deps, 'r1')).state).toBe('done'))
  const plan = await askApp(deps, (await readRun(deps, 'r1')).links.plan ?? '')
  expect([plan.status, plan.text]).toEqual([200, '{"status":"optimal"}'])
})

test('a scenario with findings starts nothing', async () => {
  const { deps, work } = setUp()
  const answer = await start(deps, { nonsense: 1 })
  expect([answer.status, Problem.parse(answer.json()).code]).toEqual([400, 'invalidScenario'])
  expect(work).toEqual([])
})

test('a full queue refuses the run with 429', async () => {
  const { solver } = handSolver(new ProblemError('tooManyRequests'))
  const answer = await start(someDeps({ solver }))
  expect([answer.status, answer.headers['retry-after']]).toEqual([429, '5'])
})

test('a run goes on when the caller that started it has gone', async () => {
  const { deps, work } = setUp()
  await start(deps)
  expect(work[0]?.options.signal?.aborted).toBe(false)
})

test('DELETE asks it to stop; without a plan it is cancelled and its plan refused', async () => {
  const { deps, work } = setUp()
  await start(deps)
  work[0]?.options.stop?.addEventListener('abort', () => work[0]?.fail(new ProblemError('runStopped')))
  const answer = await askApp(deps, '/api/v1/runs/r1', { method: 'DELETE' })
  expect([answer.status, Run.parse(answer.json()).stopRequested]).toEqual([200, true])
  await vi.waitFor(async () => expect((await readRun(deps, 'r1')).state).toBe('cancelled'))
  const refused = await askApp(deps, '/api/v1/runs/r1/plan')
  expect([refused.status, Problem.parse(refused.json()).code]).toEqual([409, 'runStopped'])
})

test.each([
  ['GET', '/api/v1/runs/nothing'],
  ['DELETE', '/api/v1/runs/nothing'],
  ['GET', '/api/v1/runs/nothing/plan'],
  ['GET', '/api/v1/runs/nothing/events'],
])('%s %s is a problem that names the run', async (method, path) => {
  const answer = await askApp(setUp().deps, path, { method })
  expect([answer.status, answer.headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8'])
  expect(Problem.parse(answer.json()).findings[0]?.found).toBe('the run "nothing"')
})

test('events tell the present state at once, then progress, then the end, and no proxy may hold them back', async () => {
  const { deps, work } = setUp()
  await start(deps)
  work[0]?.options.onStart?.()
  await vi.waitFor(async () => expect((await readRun(deps, 'r1')).state).toBe('running'))
  const { watching, ...followed } = withWatchers(deps)
  const following = askApp(followed.deps, '/api/v1/runs/r1/events', { headers: { 'accept-encoding': 'gzip' } })
  await vi.waitFor(() => expect(watching).toHaveBeenCalledOnce())
  work[0]?.options.onProgress?.(someProgress(5))
  await vi.waitFor(async () => expect((await readRun(deps, 'r1')).progress?.iterations).toBe(5))
  work[0]?.answer('{}')
  const { headers, text } = await following
  expect(headers['content-type']).toMatch(/^text\/event-stream/)
  expect(headers['cache-control']).toBe('no-store, no-transform')
  expect(headers['content-encoding']).toBeUndefined()
  const events = eventsIn(text)
  expect(events[0]).toMatchObject({ name: 'progress', run: { state: 'running', progress: null } })
  expect(events.map(({ run }) => run.progress?.iterations)).toContain(5)
  expect(events.at(-1)).toMatchObject({ name: 'done', id: 'done', run: { state: 'done' } })
  expect(events.filter(({ name }) => name === 'done')).toHaveLength(1)
})

test('who comes to a run that is over is told its end; who has been told is sent home', async () => {
  const { deps, work } = setUp()
  await start(deps)
  work[0]?.answer('{}')
  await vi.waitFor(async () => expect((await readRun(deps, 'r1')).state).toBe('done'))
  const events = eventsIn((await askApp(deps, '/api/v1/runs/r1/events')).text)
  expect(events.map(({ name }) => name)).toEqual(['done'])
  const again = await askApp(deps, '/api/v1/runs/r1/events', { headers: { 'last-event-id': 'done' } })
  expect([again.status, again.text]).toEqual([204, ''])
})

test('who stops following is forgotten', async () => {
  const { deps, work } = setUp()
  await start(deps)
  const { watching, unwatched, ...followed } = withWatchers(deps)
  const leaving = new AbortController()
  const asked = askApp(followed.deps, '/api/v1/runs/r1/events', { signal: leaving.signal })
  asked.catch(() => {})
  await vi.waitFor(() => expect(watching).toHaveBeenCalledOnce())
  leaving.abort()
  await vi.waitFor(() => expect(unwatched).toHaveBeenCalledOnce())
  expect(work[0]?.options.signal?.aborted).toBe(false)
})

test.each([
  ['pareto', '/api/v1/pareto', { points: 5 }],
  ['shadowPrices', '/api/v1/shadow-prices', {}],
  ['sensitivity', '/api/v1/sensitivity', {}],
  ['why', '/api/v1/why', { siteId: 'zhongwei' }],
])(
  'a question of kind %s is started below its path, followed, stopped and answered as a run',
  async (kind, path, body) => {
    const { deps, work } = setUp()
    const headers = { 'content-type': 'application/json' }
    const ask = (asked: object) =>
      askApp(deps, `${path}/runs`, { method: 'POST', headers, body: JSON.stringify(asked) })
    const accepted = await ask({ scenario: { name: 'asked', timeLimitSeconds: 10 }, ...body })
    expect([accepted.status, accepted.headers.location]).toEqual([202, '/api/v1/runs/r1'])
    expect(Run.parse(accepted.json())).toMatchObject({ kind, name: 'asked', state: 'queued' })
    expect([work[0]?.kind, work[0]?.options.timeLimitSeconds]).toEqual([kind, kind === 'why' ? 80 : 10])
    const early = await askApp(deps, '/api/v1/runs/r1/answer')
    expect([early.status, Problem.parse(early.json()).code]).toEqual([409, 'runNotDone'])
    await askApp(deps, '/api/v1/runs/r1', { method: 'DELETE' })
    expect(work[0]?.options.stop?.aborted).toBe(true)
    work[0]?.answer('{"complete":false}')
    await vi.waitFor(async () => expect((await readRun(deps, 'r1')).state).toBe('done'))
    const { links, stopRequested } = await readRun(deps, 'r1')
    expect([links.plan, stopRequested]).toEqual([null, true])
    const answer = await askApp(deps, links.answer ?? '')
    expect([answer.status, answer.text]).toEqual([200, '{"complete":false}'])
    expect((await askApp(deps, '/api/v1/runs/r1/plan')).status).toBe(404)
    const wrong = await ask({ ...body, nonsense: 1 })
    expect([wrong.status, Problem.parse(wrong.json()).findings[0]?.path]).toEqual([400, 'nonsense'])
  },
)
