import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { askQuestion } from '../../../client/api/askQuestion.ts'
import { question } from '../../../client/state/question.ts'
import type { Run } from '../../../server/contract/run.ts'
import type { ScenarioInput } from '../../../server/contract/scenario.ts'

const Answer = z.strictObject({ complete: z.boolean() })
const byTheHour: ScenarioInput = { dataset: 'china-2030', timeMode: 'typicalDays' }
const step = { en: 'drawing the front', zh: '计算权衡曲线' }

function aRun(changes: Partial<Run> = {}): Run {
  return {
    id: 'r1',
    kind: 'pareto',
    name: null,
    state: 'running',
    stopRequested: false,
    createdAt: '2030-01-01T08:00:00.000+08:00',
    startedAt: null,
    finishedAt: null,
    progress: null,
    problem: null,
    links: { self: '/api/v1/runs/r1', events: '/api/v1/runs/r1/events', plan: null, answer: null },
    ...changes,
  }
}

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

const asked: string[] = []
const listening = (): Promise<Events> =>
  vi.waitFor(() => Events.last ?? Promise.reject(new Error('nobody listens')), { timeout: 20_000 })
const front = () =>
  question((scenario: ScenarioInput, signal, tell) =>
    askQuestion('api/v1/pareto', { scenario }, async () => Answer, signal, tell),
  )

beforeEach(() => {
  asked.length = 0
  Events.last = null
  vi.stubGlobal('EventSource', Events)
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('removeEventListener', () => {})
  vi.stubGlobal('fetch', async (address: string, { method = 'GET' }: RequestInit = {}) => {
    asked.push(`${method} ${address}`)
    return Response.json(/\/answer$|pareto$/.test(address) ? { complete: address.endsWith('pareto') } : aRun())
  })
})
afterEach(() => vi.unstubAllGlobals())

test('the one-year form is asked at once, without a run', async () => {
  const made = front()
  await made.ask({ dataset: 'china-2030' })
  expect(asked).toEqual(['POST api/v1/pareto'])
  expect(made.answered.value?.answer).toEqual({ complete: true })
})

test('by the hour it runs with an address and tells how far it is', async () => {
  const made = front()
  const answered = made.ask(byTheHour)
  const events = await listening()
  expect(made.state.value).toMatchObject({ phase: 'asking', progress: null, isStopping: false })
  const rest = { iterations: null, objectiveCny: null, boundCny: null, relativeGap: null, seconds: 3 }
  events.tell('progress', aRun({ progress: { step, doneShare: 0.25, ...rest } }))
  expect(made.state.value).toMatchObject({ phase: 'asking', progress: { step, doneShare: 0.25 } })
  events.tell('done', aRun({ state: 'done' }))
  await answered
  expect(made.state.value.phase).toBe('answered')
  expect(asked).toEqual(['POST api/v1/pareto/runs', 'GET api/v1/runs/r1/answer'])
})

test('Stop ends it with what is there', async () => {
  const made = front()
  const answered = made.ask(byTheHour)
  const events = await listening()
  made.stop()
  expect(made.state.value).toMatchObject({ phase: 'asking', isStopping: true })
  expect(asked).toContain('DELETE api/v1/runs/r1')
  events.tell('done', aRun({ state: 'done', stopRequested: true }))
  await answered
  expect(made.answered.value?.answer).toEqual({ complete: false })
})

test('stopped before there was anything it is stopped, and an answer before stays', async () => {
  const made = front()
  const answered = made.ask(byTheHour)
  const events = await listening()
  made.stop()
  events.tell('done', aRun({ state: 'cancelled', stopRequested: true }))
  await answered
  expect(made.state.value).toEqual({ phase: 'stopped' })
  expect(asked).not.toContain('GET api/v1/runs/r1/answer')
})
