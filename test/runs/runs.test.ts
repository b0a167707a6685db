import { setTimeout as sleep } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { ParetoRequest } from '../../server/contract/pareto.ts'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { ProblemError } from '../../server/contract/problem.ts'
import { Run } from '../../server/contract/run.ts'
import { createMemoryRunStore } from '../../server/runs/memoryRunStore.ts'
import type { RunStore } from '../../server/runs/runStore.ts'
import { createRuns, type Runs, type RunsDeps } from '../../server/runs/runs.ts'
import { handSolver, someProgress } from './handSolver.ts'

const scenario = parseScenario({ name: 'a plan' })

function startSolve(runs: Runs): Promise<Run> {
  return runs.start('solve', scenario, { name: 'a plan', timeLimitSeconds: 300 })
}

function setUp(changes: Partial<RunsDeps> = {}) {
  const { solver, work } = handSolver()
  const logFault = vi.fn()
  let runs = 0
  let time = Date.UTC(2025, 11, 31, 16)
  const deps: RunsDeps = {
    solver,
    store: createMemoryRunStore({ mostFinished: 100, mostAnswerBytes: 1e6 }),
    now: () => {
      time += 1000
      return time
    },
    newId: () => `r${++runs}`,
    stopGraceMs: 60_000,
    logFault,
    ...changes,
  }
  const handed = (i: number) => {
    const one = work[i]
    if (!one) throw new Error(`no work ${i}`)
    return one
  }
  return { runs: createRuns(deps), handed, logFault }
}

/** A store that answers late, and later calls sooner: nothing may depend on its speed. */
function slowStore(): RunStore {
  const store = createMemoryRunStore({ mostFinished: 100, mostAnswerBytes: 1e6 })
  let wait = 30
  const late = async <T>(act: () => Promise<T>): Promise<T> => {
    wait = Math.max(1, wait - 10)
    await sleep(wait)
    return act()
  }
  return {
    create: (record) => late(() => store.create(record)),
    change: (id, change, answer) => late(() => store.change(id, change, answer)),
    find: (id) => late(() => store.find(id)),
    list: () => late(() => store.list()),
    answer: (id) => late(() => store.answer(id)),
  }
}

async function problemOf(asked: Promise<unknown>): Promise<ProblemError> {
  const reason: unknown = await asked.then(
    () => new Error('it was answered'),
    (error: unknown) => error,
  )
  if (reason instanceof ProblemError) return reason
  throw reason
}

test('a run goes from queued through running to done, in Shanghai time, and its plan is what the solver answered', async () => {
  const { runs, handed } = setUp()
  const queued = await startSolve(runs)
  expect(Run.parse(queued)).toEqual({
    id: 'r1',
    kind: 'solve',
    name: 'a plan',
    state: 'queued',
    stopRequested: false,
    createdAt: '2026-01-01T00:00:01.000+08:00',
    startedAt: null,
    finishedAt: null,
    progress: null,
    problem: null,
    links: { self: '/api/v1/runs/r1', events: '/api/v1/runs/r1/events', plan: null, answer: null },
  })
  expect((await problemOf(runs.plan('r1'))).code).toBe('runNotDone')
  handed(0).options.onStart?.()
  handed(0).options.onProgress?.(someProgress(7))
  await vi.waitFor(async () => expect((await runs.find('r1')).state).toBe('running'))
  expect(await runs.find('r1')).toMatchObject({ startedAt: '2026-01-01T00:00:02.000+08:00', progress: someProgress(7) })
  handed(0).answer('{"status":"optimal"}')
  await vi.waitFor(async () => expect((await runs.find('r1')).state).toBe('done'))
  const done = Run.parse(await runs.find('r1'))
  expect(done).toMatchObject({
    progress: null,
    links: { plan: '/api/v1/runs/r1/plan', answer: '/api/v1/runs/r1/answer' },
  })
  expect(gunzipSync((await runs.plan('r1')).gzipped).toString()).toBe('{"status":"optimal"}')
})

test('with a slow store too, watchers are told in order and end with the final state', async () => {
  const { runs, handed } = setUp({ store: slowStore() })
  await startSolve(runs)
  const told: Run[] = []
  const watching = runs.watch('r1', (run) => told.push(run))
  handed(0).options.onStart?.()
  handed(0).options.onProgress?.(someProgress(1))
  handed(0).options.onProgress?.(someProgress(2))
  handed(0).answer('{}')
  await watching
  await vi.waitFor(() => expect(told.at(-1)?.state).toBe('done'))
  const order = ['queued', 'running', 'done']
  const states = told.map(({ state }) => order.indexOf(state))
  expect(states).toEqual(states.toSorted((a, b) => a - b))
  const iterations = told.flatMap(({ progress }) => progress?.iterations ?? [])
  expect(iterations).toEqual(iterations.toSorted((a, b) => a - b))
})

test('who watches a run that is over is told so once, and who leaves is told nothing more', async () => {
  const { runs, handed } = setUp()
  await startSolve(runs)
  const left = vi.fn()
  const unwatch = await runs.watch('r1', left)
  unwatch()
  handed(0).answer('{}')
  await vi.waitFor(async () => expect((await runs.find('r1')).state).toBe('done'))
  const late: string[] = []
  await runs.watch('r1', ({ state }) => late.push(state))
  expect([late, left.mock.calls.length]).toEqual([['done'], 1])
})

test('Stop for a run that answers with what it has leaves it done', async () => {
  const { runs, handed } = setUp()
  await startSolve(runs)
  handed(0).options.stop?.addEventListener('abort', () => handed(0).answer('{"status":"timeLimit"}'))
  expect(await runs.stop('r1')).toMatchObject({ stopRequested: true })
  await vi.waitFor(async () => expect(await runs.find('r1')).toMatchObject({ state: 'done', stopRequested: true }))
  expect(gunzipSync((await runs.plan('r1')).gzipped).toString()).toContain('timeLimit')
})

test('Stop before there is any plan cancels it', async () => {
  const { runs, handed } = setUp()
  await startSolve(runs)
  handed(0).options.stop?.addEventListener('abort', () => handed(0).fail(new ProblemError('runStopped')))
  await runs.stop('r1')
  await vi.waitFor(async () => expect((await runs.find('r1')).state).toBe('cancelled'))
  expect((await problemOf(runs.plan('r1'))).code).toBe('runStopped')
})

test('Stop that is not heard ends the process after the grace', async () => {
  const { runs, handed } = setUp({ stopGraceMs: 20 })
  await startSolve(runs)
  await runs.stop('r1')
  await vi.waitFor(async () => expect((await runs.find('r1')).state).toBe('cancelled'))
  expect(handed(0).options.signal?.aborted).toBe(true)
})

test('Stop twice, or after the end, changes nothing', async () => {
  const { runs, handed } = setUp()
  await startSolve(runs)
  handed(0).answer('{}')
  await vi.waitFor(async () => expect((await runs.find('r1')).state).toBe('done'))
  const done = await runs.find('r1')
  expect(await runs.stop('r1')).toEqual(done)
  expect(await runs.stop('r1')).toEqual(done)
})

test('a run that fails keeps its findings, and its plan is refused with them', async () => {
  const { runs, handed } = setUp()
  await startSolve(runs)
  handed(0).fail(new ProblemError('invalidScenario', [{ path: 'sites[0].siteId', found: '"x"', fix: 'Use y' }]))
  await vi.waitFor(async () => expect((await runs.find('r1')).state).toBe('failed'))
  expect((await runs.find('r1')).problem).toMatchObject({ code: 'invalidScenario', findings: [{ found: '"x"' }] })
  const refused = await problemOf(runs.plan('r1'))
  expect([refused.code, refused.findings[0]?.path]).toEqual(['invalidScenario', 'sites[0].siteId'])
})

test('a fault is logged and told without its words', async () => {
  const { runs, handed, logFault } = setUp()
  await startSolve(runs)
  handed(0).fail(new Error('secret'))
  await vi.waitFor(async () => expect((await runs.find('r1')).state).toBe('failed'))
  expect(JSON.stringify(await runs.find('r1'))).not.toContain('secret')
  expect(logFault).toHaveBeenCalledOnce()
})

test('a run that is refused leaves nothing behind', async () => {
  const { runs } = setUp({ solver: handSolver(new ProblemError('tooManyRequests')).solver })
  expect((await problemOf(startSolve(runs))).code).toBe('tooManyRequests')
  expect(await runs.list()).toEqual([])
})

test('two runs at once do not know of each other', async () => {
  const { runs, handed } = setUp()
  await startSolve(runs)
  await runs.start('solve', parseScenario({ name: 'another' }), { name: 'another', timeLimitSeconds: 300 })
  handed(1).options.onStart?.()
  handed(1).options.onProgress?.(someProgress(3))
  handed(0).fail(new ProblemError('solverFailed'))
  await vi.waitFor(async () =>
    expect((await runs.list()).map(({ id, name, state }) => [id, name, state])).toEqual([
      ['r2', 'another', 'running'],
      ['r1', 'a plan', 'failed'],
    ]),
  )
  expect((await runs.find('r2')).progress?.iterations).toBe(3)
})

test('an unknown run is refused in both languages', async () => {
  const { runs } = setUp()
  for (const asked of [runs.find('x'), runs.stop('x'), runs.plan('x'), runs.watch('x', () => {})]) {
    const { code, findings } = await problemOf(asked)
    expect([code, findings[0]?.found, findings[0]?.zh?.found]).toEqual(['notFound', 'the run "x"', '求解 "x"'])
  }
})

test('a question runs as a solve does, and what it came to is its answer, not a plan', async () => {
  const { runs, handed } = setUp()
  const request = ParetoRequest.parse({ scenario, points: 5 })
  const queued = await runs.start('pareto', request, { name: 'a front', timeLimitSeconds: 60 })
  expect(Run.parse(queued)).toMatchObject({ kind: 'pareto', name: 'a front', links: { plan: null, answer: null } })
  expect([handed(0).kind, handed(0).request]).toEqual(['pareto', request])
  expect(handed(0).options).toMatchObject({ timeLimitSeconds: 60, isLong: true })
  expect((await problemOf(runs.answer('r1'))).code).toBe('runNotDone')
  handed(0).answer('{"complete":true}')
  await vi.waitFor(async () => expect((await runs.find('r1')).state).toBe('done'))
  expect((await runs.find('r1')).links).toMatchObject({ plan: null, answer: '/api/v1/runs/r1/answer' })
  expect(gunzipSync((await runs.answer('r1')).gzipped).toString()).toBe('{"complete":true}')
  const refused = await problemOf(runs.plan('r1'))
  expect([refused.code, refused.findings[0]?.fix]).toEqual(['notFound', 'Ask for /api/v1/runs/r1/answer'])
})
