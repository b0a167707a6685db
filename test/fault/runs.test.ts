import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { ParetoFront } from '../../server/contract/pareto.ts'
import { Run } from '../../server/contract/run.ts'
import { isAlive, until } from './processes.ts'

const main = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url))
const slowServer = fileURLToPath(new URL('./slowServer.mjs', import.meta.url))
const started: ChildProcess[] = []

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

interface Server {
  readonly origin: string
  readonly pids: readonly number[]
}

/** Slow solver processes, one more than runs may take; a run that does not hear Stop is ended after 0.3 s. */
async function startSlowServer(): Promise<Server> {
  const server = fork(slowServer, ['3'], { execArgv: [] })
  started.push(server)
  const [{ port, pids }] = (await once(server, 'message')) as [{ port: number; pids: number[] }]
  return { origin: `http://127.0.0.1:${port}`, pids }
}

async function startRealServer(): Promise<Server> {
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', XISUAN_SOLVERS: '1' }
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  started.push(child)
  let output = ''
  child.stdout.on('data', (part: Buffer) => {
    output += part.toString()
  })
  await until(() => /http:\S+/.test(output))
  return { origin: /http:\S+/.exec(output)?.[0] ?? '', pids: [] }
}

async function ask(server: Server, path: string, init: RequestInit = {}): Promise<Run> {
  return Run.parse(await (await fetch(`${server.origin}${path}`, init)).json())
}

function start(server: Server, scenario: object): Promise<Run> {
  const headers = { 'content-type': 'application/json' }
  return ask(server, '/api/v1/runs', { method: 'POST', headers, body: JSON.stringify(scenario) })
}

function stop(server: Server, { links }: Run): Promise<Run> {
  return ask(server, links.self, { method: 'DELETE' })
}

async function reaches(server: Server, { links }: Run, holds: (run: Run) => boolean): Promise<Run> {
  for (;;) {
    const run = await ask(server, links.self)
    if (holds(run)) return run
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const isRunning = (run: Run) => run.state === 'running'
const isOver = (run: Run) => run.finishedAt !== null

test('Stop mid-run is heard by a blocked process, and what it had is the plan', async () => {
  const server = await startSlowServer()
  const run = await start(server, { name: 'untilStopped' })
  await reaches(server, run, isRunning)
  await stop(server, run)
  const done = await reaches(server, run, isOver)
  expect(done).toMatchObject({ state: 'done', stopRequested: true })
  const plan: unknown = await (await fetch(`${server.origin}${done.links.plan}`)).json()
  expect(plan).toMatchObject({ name: 'untilStopped' })
  expect(server.pids.filter(isAlive)).toHaveLength(3)
})

test('a process that does not hear Stop is ended, and the next run has another', async () => {
  const server = await startSlowServer()
  const run = await start(server, { name: 'block600' })
  await reaches(server, run, isRunning)
  await stop(server, run)
  expect((await reaches(server, run, isOver)).state).toBe('cancelled')
  await until(() => server.pids.filter(isAlive).length === 2)
  expect((await reaches(server, await start(server, { name: 'next' }), isOver)).state).toBe('done')
})

test('processes killed mid-run fail their runs, say so, and the next run works', async () => {
  const server = await startSlowServer()
  const runs = [await start(server, { name: 'block600' }), await start(server, { name: 'block600' })]
  for (const run of runs) await reaches(server, run, isRunning)
  for (const pid of server.pids) process.kill(pid, 'SIGKILL')
  for (const run of runs) {
    const failed = await reaches(server, run, isOver)
    expect([failed.state, failed.problem?.code]).toEqual(['failed', 'solverFailed'])
    expect(failed.problem?.findings[0]?.found).toContain('SIGKILL')
  }
  expect((await reaches(server, await start(server, { name: 'after' }), isOver)).state).toBe('done')
})

test('of two at once one is stopped and the other goes on; a third waits, and is cancelled waiting', async () => {
  const server = await startSlowServer()
  const [first, second] = [await start(server, { name: 'untilStopped' }), await start(server, { name: 'untilStopped' })]
  for (const run of [first, second]) await reaches(server, run, isRunning)
  const third = await start(server, { name: 'third' })
  expect(third.state).toBe('queued')
  await stop(server, third)
  expect((await reaches(server, third, isOver)).state).toBe('cancelled')
  await stop(server, first)
  expect((await reaches(server, first, isOver)).state).toBe('done')
  expect((await ask(server, second.links.self)).state).toBe('running')
})

test('runs leave one process to short solves, which pass those that wait', async () => {
  const server = await startSlowServer()
  const runs = [await start(server, { name: 'untilStopped' }), await start(server, { name: 'untilStopped' })]
  for (const run of runs) await reaches(server, run, isRunning)
  const waiting = await start(server, { name: 'third' })
  const headers = { 'content-type': 'application/json' }
  const short = { method: 'POST', headers, body: JSON.stringify({ name: 'short' }) }
  expect(await (await fetch(`${server.origin}/api/v1/solve`, short)).json()).toMatchObject({ name: 'short' })
  expect((await ask(server, waiting.links.self)).state).toBe('queued')
})

test('a run is followed through its events while its process is blocked', async () => {
  const server = await startSlowServer()
  const run = await start(server, { name: 'block0.5' })
  const events = await (await fetch(`${server.origin}${run.links.events}`)).text()
  const names = [...events.matchAll(/^event: (.*)$/gm)].map((match) => match[1])
  expect(names[0]).toBe('progress')
  expect(names.at(-1)).toBe('done')
})

test('a long national solve over hours tells its iterations and stops when asked', async () => {
  const server = await startRealServer()
  const hours = { dataset: 'china-2030', timeMode: 'hours', time: { hours: 168 }, timeLimitSeconds: 3600 }
  const run = await start(server, hours)
  const going = await reaches(server, run, ({ progress }) => (progress?.iterations ?? 0) > 0)
  expect(going.progress?.step.zh).toMatch(/求解|化简/)
  await stop(server, run)
  const ended = await reaches(server, run, isOver)
  expect([ended.state, ended.problem?.code]).toEqual(['cancelled', 'runStopped'])
})

test('a front started as a run tells how far it is, and keeps the points it has when stopped', async () => {
  const server = await startRealServer()
  const headers = { 'content-type': 'application/json' }
  const scenario = { dataset: 'china-2030', timeMode: 'typicalDays', time: { days: 1 }, baselines: false }
  const init = { method: 'POST', headers, body: JSON.stringify({ scenario, points: 100 }) }
  const run = await ask(server, '/api/v1/pareto/runs', init)
  const going = await reaches(server, run, ({ progress }) => (progress?.doneShare ?? 0) > 0)
  expect(going.progress?.step.zh).toMatch(/[\u4e00-\u9fff]/)
  await stop(server, run)
  const ended = await reaches(server, run, isOver)
  expect(ended).toMatchObject({ kind: 'pareto', state: 'done', stopRequested: true })
  const front = ParetoFront.parse(await (await fetch(`${server.origin}${ended.links.answer}`)).json())
  expect(front.complete).toBe(false)
  expect(front.points.length).toBeGreaterThan(0)
  expect(front.points.every(({ certificate }) => certificate.passed)).toBe(true)
}, 60_000)
