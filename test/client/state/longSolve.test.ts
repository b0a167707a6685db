import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Plan } from '../../../server/contract/plan.ts'
import { ProblemError, toProblem } from '../../../server/contract/problem.ts'
import type { Run } from '../../../server/contract/run.ts'
import { aPlan } from '../../support/aPlan.ts'

const kept = new Map<string, string>()
const hours = { dataset: 'china-2030', timeMode: 'typicalDays' } as const

function aRun(changes: Partial<Run> = {}): Run {
  return {
    id: 'r1',
    kind: 'solve',
    name: null,
    state: 'running',
    stopRequested: false,
    createdAt: '2030-01-01T08:00:00.000+08:00',
    startedAt: '2030-01-01T08:00:00.000+08:00',
    finishedAt: null,
    progress: null,
    problem: null,
    links: { self: '/api/v1/runs/r1', events: '/api/v1/runs/r1/events', plan: null, answer: null },
    ...changes,
  }
}

const over = (changes: Partial<Run>): Run => aRun({ finishedAt: '2030-01-01T08:01:00.000+08:00', ...changes })

/** What the page asked, and the events it listens to. */
class Events extends EventTarget {
  static readonly CLOSED = 2
  static last: Events | null = null
  readyState = 1
  constructor(readonly address: string) {
    super()
    Events.last = this
  }
  close(): void {
    this.readyState = Events.CLOSED
  }
  tell(kind: 'progress' | 'done', run: Run): void {
    this.dispatchEvent(new MessageEvent(kind, { data: JSON.stringify(run) }))
  }
}

async function aConsole(plan: Plan, known: Run | null = aRun()) {
  const asked: string[] = []
  vi.resetModules()
  Events.last = null
  vi.stubGlobal('EventSource', Events)
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
  vi.stubGlobal('navigator', { language: 'en' })
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  vi.stubGlobal('fetch', (address: string, { method = 'GET' }: RequestInit = {}): Promise<Response> => {
    asked.push(`${method} ${address}`)
    if (address === 'opening.json') return Promise.resolve(Response.json({ scenario: {}, plan: aPlan() }))
    if (address === 'api/v1/runs/r1/plan') return Promise.resolve(Response.json(plan))
    if (known) return Promise.resolve(Response.json(known, { status: method === 'POST' ? 202 : 200 }))
    const body = JSON.stringify(toProblem(new ProblemError('notFound', [])))
    return Promise.resolve(new Response(body, { status: 404, headers: { 'content-type': 'application/problem+json' } }))
  })
  const run = await import('../../../client/state/solveRun.ts')
  const store = await import('../../../client/state/store.ts')
  return { ...run, ...store, asked }
}

// The contract's schemas are read by the first of them, slowly on a busy machine.
const listening = (): Promise<Events> =>
  vi.waitFor(() => Events.last ?? Promise.reject(new Error('nobody listens')), { timeout: 20_000 })

beforeEach(() => kept.clear())
afterEach(() => vi.unstubAllGlobals())

describe('a solve with hours', () => {
  test('goes through a run: progress is told, the plan is fetched at the end', async () => {
    const { draft, solveDraft, longRun, withoutPlan, solveState, asked } = await aConsole(aPlan({ name: 'hourly' }))
    draft.value = hours
    const solving = solveDraft()
    const events = await listening()
    expect(events.address).toBe('api/v1/runs/r1/events')
    const step = { en: 'Solving', zh: '求解' }
    const rest = { doneShare: null, objectiveCny: null, boundCny: null, relativeGap: null, seconds: 3 }
    events.tell('progress', aRun({ progress: { step, iterations: 120, ...rest } }))
    expect(longRun.value?.progress?.iterations).toBe(120)
    expect(JSON.parse(kept.get('xisuan.run') ?? '{}')).toMatchObject({ id: 'r1' })
    events.tell('done', over({ state: 'done' }))
    await solving
    // The plan of the test has no figures: it is an answer without a plan.
    expect(withoutPlan.value?.plan.name).toBe('hourly')
    expect(solveState.value.phase).toBe('done')
    expect(longRun.value).toBeNull()
    expect(kept.has('xisuan.run')).toBe(false)
    expect(asked).toEqual(['POST api/v1/runs', 'GET api/v1/runs/r1/plan'])
  })

  test('Stop asks the run to end; one that had nothing yet leaves the plan before', async () => {
    const { draft, solveDraft, stopSolve, longRun, solveState, asked } = await aConsole(aPlan())
    draft.value = hours
    const solving = solveDraft()
    const events = await listening()
    await stopSolve()
    expect(asked).toContain('DELETE api/v1/runs/r1')
    expect(longRun.value?.stopRequested).toBe(true)
    events.tell('done', over({ state: 'cancelled' }))
    await solving
    expect(solveState.value).toEqual({ phase: 'stopped' })
  })

  test('siting takes long in one year too, and goes through a run', async () => {
    const { draft, solveDraft, solveState, asked } = await aConsole(aPlan())
    draft.value = { dataset: 'china-2030', siting: {} }
    const solving = solveDraft()
    ;(await listening()).tell('done', over({ state: 'done' }))
    await solving
    expect(solveState.value.phase).toBe('done')
    expect(asked).toEqual(['POST api/v1/runs', 'GET api/v1/runs/r1/plan'])
  })

  test('one that failed says what the server says', async () => {
    const { draft, solveDraft, solveState, findings, tab } = await aConsole(aPlan())
    draft.value = hours
    const solving = solveDraft()
    const finding = { path: 'sites[0].siteId', found: 'nowhere', fix: 'Name a site' }
    const problem = toProblem(new ProblemError('invalidScenario', [finding]))
    ;(await listening()).tell('done', over({ state: 'failed', problem }))
    await solving
    expect(solveState.value.phase).toBe('failed')
    expect(findings.value).toMatchObject([{ found: 'nowhere' }])
    expect(tab.value).toBe('scenario')
  })

  test('a stream that the server ends is asked for where it stands', async () => {
    const { draft, solveDraft, solveState } = await aConsole(aPlan(), over({ state: 'done' }))
    draft.value = hours
    const solving = solveDraft()
    const events = await listening()
    events.close()
    events.dispatchEvent(new Event('error'))
    await solving
    expect(solveState.value.phase).toBe('done')
  })
})

describe('a page that is opened again', () => {
  test('takes up the run that goes on', async () => {
    kept.set('xisuan.run', JSON.stringify({ id: 'r1', scenario: hours }))
    const { openConsole, solveState, withoutPlan, asked } = await aConsole(aPlan({ name: 'found again' }))
    await openConsole()
    const events = await listening()
    expect(solveState.value.phase).toBe('solving')
    expect(asked).not.toContain('POST api/v1/runs')
    events.tell('done', over({ state: 'done' }))
    await vi.waitFor(() => expect(withoutPlan.value?.plan.name).toBe('found again'))
  })

  test('forgets one that the server knows no more', async () => {
    kept.set('xisuan.run', JSON.stringify({ id: 'r1', scenario: hours }))
    const { openConsole, solveState } = await aConsole(aPlan(), null)
    await openConsole()
    await vi.waitFor(() => expect(kept.has('xisuan.run')).toBe(false))
    expect(solveState.value.phase).toBe('idle')
  })
})
