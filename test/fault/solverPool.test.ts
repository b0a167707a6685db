import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { ProblemError } from '../../server/contract/problem.ts'
import type { RunProgress } from '../../server/contract/run.ts'
import { createSolverPool, type SolverPool, type SolverPoolOptions } from '../../server/runs/solverPool.ts'
import type { WorkAnswer } from '../../server/runs/solveService.ts'
import { isAlive, until } from './processes.ts'

const pools: SolverPool[] = []

function aPool(changes: Partial<SolverPoolOptions> = {}): SolverPool {
  const pool = createSolverPool({
    processPath: fileURLToPath(new URL('./slowSolver.mjs', import.meta.url)),
    processArguments: [],
    size: 1,
    queueLimit: 4,
    graceSeconds: 30,
    ...changes,
  })
  pools.push(pool)
  return pool
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close(0)))
})

async function ask(pool: SolverPool, name: string, options: { signal?: AbortSignal; timeLimitSeconds?: number } = {}) {
  const { signal = new AbortController().signal, timeLimitSeconds = 120 } = options
  return unpacked(await pool.solve(parseScenario({ name, timeLimitSeconds }), signal))
}

function unpacked({ gzipped }: WorkAnswer) {
  const plan: unknown = JSON.parse(gunzipSync(gzipped).toString())
  return plan as { name: string; pid: number }
}

/** Waits until the process has taken the work up. */
async function running(pool: SolverPool): Promise<void> {
  await until(() => pool.state().busy === 1)
}

async function refusal(asked: Promise<unknown>): Promise<ProblemError> {
  const error: unknown = await asked.then(
    () => new Error('it was answered'),
    (reason: unknown) => reason,
  )
  if (error instanceof ProblemError) return error
  throw error
}

test('a process is kept warm between solves', async () => {
  const pool = aPool()
  const [first, second] = [await ask(pool, 'one'), await ask(pool, 'two')]
  expect(second).toEqual({ status: 'optimal', name: 'two', pid: first.pid })
})

test('two processes solve side by side, the rest waits its turn', async () => {
  const pool = aPool({ size: 2 })
  // On a busy machine the first process has done it all before the second has started.
  await until(() => pool.state().ready === 2)
  const plans = await Promise.all(['block0.3', 'block0.3', 'a', 'b'].map((name) => ask(pool, name)))
  expect(plans.map((plan) => plan.name)).toEqual(['block0.3', 'block0.3', 'a', 'b'])
  expect(new Set(plans.map((plan) => plan.pid)).size).toBe(2)
})

test('findings of the model come through whole', async () => {
  const error = await refusal(ask(aPool(), 'refuse'))
  expect([error.code, error.findings]).toEqual(['invalidScenario', [{ path: 'x', found: 'y', fix: 'z' }]])
})

test.each([
  ['crash', 'SIGSEGV'],
  ['exit', 'exit code 3'],
])('a process that dies by %s costs its own request only', async (wish, how) => {
  const pool = aPool()
  const [dying, waiting] = [refusal(ask(pool, wish)), ask(pool, 'next')]
  const error = await dying
  expect(error.code).toBe('solverFailed')
  expect(error.findings[0]?.found).toContain(how)
  expect((await waiting).name).toBe('next')
})

test('a process killed from outside mid-solve is replaced', async () => {
  const pool = aPool()
  await ask(pool, 'warm')
  const [pid] = pool.pids()
  const killed = refusal(ask(pool, 'block600'))
  process.kill(Number(pid), 'SIGKILL')
  expect((await killed).findings[0]?.found).toContain('SIGKILL')
  expect((await ask(pool, 'after')).pid).not.toBe(pid)
})

test('a caller that goes away mid-solve frees the process at once', async () => {
  const pool = aPool()
  const leaving = new AbortController()
  const { pid } = await ask(pool, 'warm')
  const gone = ask(pool, 'block600', { signal: leaving.signal })
  gone.catch(() => {})
  leaving.abort(new Error('gone'))
  await expect(gone).rejects.toThrow('gone')
  expect((await ask(pool, 'after')).name).toBe('after')
  expect(isAlive(pid)).toBe(false)
})

test('a caller that goes away while waiting is forgotten', async () => {
  const pool = aPool()
  const leaving = new AbortController()
  const running = ask(pool, 'block0.5')
  const waiting = ask(pool, 'crash', { signal: leaving.signal })
  leaving.abort(new Error('gone'))
  await expect(waiting).rejects.toThrow('gone')
  expect(pool.state().queued).toBeLessThanOrEqual(1)
  expect((await running).name).toBe('block0.5')
  expect((await ask(pool, 'after')).pid).toBe((await running).pid)
})

test('a solve that outlives its time limit and the grace is killed, and says so', async () => {
  const pool = aPool({ graceSeconds: 0.2 })
  const error = await refusal(ask(pool, 'block600', { timeLimitSeconds: 0.1 }))
  expect(error.code).toBe('solverFailed')
  expect(error.findings[0]?.found).toMatch(/still running after 0\.3/)
  expect((await ask(pool, 'after')).name).toBe('after')
})

test('a full queue refuses the next solve and no other', async () => {
  const pool = aPool({ queueLimit: 1 })
  await ask(pool, 'warm')
  const [running, waiting] = [ask(pool, 'block0.5'), ask(pool, 'b')]
  expect((await refusal(ask(pool, 'c'))).code).toBe('tooManyRequests')
  expect([(await running).name, (await waiting).name]).toEqual(['block0.5', 'b'])
})

test('processes that never start refuse every solve instead of waiting for ever', async () => {
  const pool = aPool({ processPath: fileURLToPath(new URL('./brokenSolver.mjs', import.meta.url)) })
  const error = await refusal(ask(pool, 'a'))
  expect([error.code, error.findings[0]?.found]).toEqual(['solverFailed', expect.stringContaining('exit code 7')])
  expect((await refusal(ask(pool, 'b'))).code).toBe('solverFailed')
})

test('closing lets what runs finish, refuses what comes after, and leaves no process', async () => {
  const pool = aPool({ size: 2 })
  const { pid } = await ask(pool, 'warm')
  const running = ask(pool, 'block0.5')
  const closed = pool.close(60_000)
  expect((await refusal(ask(pool, 'late'))).code).toBe('serverStopping')
  expect((await running).name).toBe('block0.5')
  await closed
  expect(pool.state()).toMatchObject({ ready: 0, busy: 0 })
  await until(() => !isAlive(pid))
})

test('closing kills what does not finish in time', async () => {
  const pool = aPool()
  await ask(pool, 'warm')
  const stuck = refusal(ask(pool, 'block600'))
  await pool.close(50)
  expect((await stuck).findings[0]?.found).toContain('the server is stopping')
  expect(pool.pids()).toEqual([])
})

test('Stop reaches a process whose main thread is blocked, and it answers with what it has', async () => {
  const pool = aPool()
  const stop = new AbortController()
  const { pid } = await ask(pool, 'warm')
  const asked = pool.run('solve', parseScenario({ name: 'untilStopped' }), { timeLimitSeconds: 120, stop: stop.signal })
  await running(pool)
  stop.abort()
  expect(unpacked(await asked)).toEqual({ status: 'optimal', name: 'untilStopped', pid })
  expect((await ask(pool, 'after')).pid).toBe(pid)
})

test('Stop for work that is done does not stop the next', async () => {
  const pool = aPool()
  const [early, late] = [new AbortController(), new AbortController()]
  const wish = { name: 'untilStopped' }
  const first = pool.run('solve', parseScenario(wish), { timeLimitSeconds: 120, stop: early.signal })
  await running(pool)
  early.abort()
  await first
  const second = pool.run('solve', parseScenario(wish), { timeLimitSeconds: 120, stop: late.signal })
  const state = await Promise.race([second.then(() => 'answered'), sleep(200, 'still running')])
  late.abort()
  expect([state, unpacked(await second).name]).toEqual(['still running', 'untilStopped'])
})

test('Stop for work that waits takes it out of the queue', async () => {
  const pool = aPool()
  const stop = new AbortController()
  const before = ask(pool, 'block0.3')
  const waiting = pool.run('solve', parseScenario({ name: 'crash' }), { timeLimitSeconds: 120, stop: stop.signal })
  stop.abort(new Error('stopped'))
  await expect(waiting).rejects.toThrow('stopped')
  expect((await before).name).toBe('block0.3')
  expect(pool.state().queued).toBe(0)
})

test('long work that waits for its share of the pool counts in the queue', async () => {
  const pool = aPool({ size: 2, queueLimit: 1 })
  await ask(pool, 'warm')
  await until(() => pool.state().ready === 2)
  const long = () => pool.run('solve', parseScenario({ name: 'block0.5' }), { timeLimitSeconds: 120, isLong: true })
  const asked = [long(), long()]
  expect(pool.state()).toMatchObject({ busy: 1, queued: 1 })
  expect((await refusal(long())).code).toBe('tooManyRequests')
  expect((await ask(pool, 'short')).name).toBe('short')
  expect((await Promise.all(asked)).map((answer) => unpacked(answer).name)).toEqual(['block0.5', 'block0.5'])
})

test('in a pool of one long work takes it like any other', async () => {
  const answer = await aPool().run('solve', parseScenario({ name: 'a' }), { timeLimitSeconds: 120, isLong: true })
  expect(unpacked(answer).name).toBe('a')
})

test('progress and the start are told to whoever asked, in order', async () => {
  const told: (number | null | 'start')[] = []
  await aPool().run('solve', parseScenario({ name: 'progress' }), {
    timeLimitSeconds: 120,
    onStart: () => told.push('start'),
    onProgress: ({ iterations }: RunProgress) => told.push(iterations),
  })
  expect(told).toEqual(['start', 1, 2])
})

test('a damaged start of the opening plan keeps no process from working', async () => {
  const pool = aPool({
    processPath: fileURLToPath(new URL('../../dist/server/runs/solverProcess.js', import.meta.url)),
    processArguments: [
      fileURLToPath(new URL('../../data', import.meta.url)),
      '{"scenario":{"dataset":"china-2030"},"col',
    ],
  })
  const days = { dataset: 'china-2030', timeMode: 'typicalDays', time: { days: 1 }, baselines: false } as const
  const answer = await pool.solve(parseScenario(days), new AbortController().signal)
  expect(unpacked(answer)).toMatchObject({ status: 'optimal', datasetId: 'china-2030' })
})

// Nobody ends the process here: a solve that does not hear Stop would go on for minutes.
test('a question why over days that no start is known for hears Stop inside its first solve', async () => {
  const pool = aPool({
    processPath: fileURLToPath(new URL('../../dist/server/runs/solverProcess.js', import.meta.url)),
    processArguments: [fileURLToPath(new URL('../../data', import.meta.url)), ''],
  })
  const scenario = parseScenario({ dataset: 'china-2030', timeMode: 'typicalDays', time: { days: 6 } })
  const [stop, pids] = [new AbortController(), pool.pids()]
  const steps = new Set<string>()
  const asked = pool.run(
    'why',
    { scenario, siteId: 'zhongwei' },
    {
      timeLimitSeconds: 3600,
      isLong: true,
      stop: stop.signal,
      onProgress: ({ step, iterations }) => {
        steps.add(step.zh)
        if ((iterations ?? 0) > 0) stop.abort()
      },
    },
  )
  expect((await refusal(asked)).code).toBe('runStopped')
  expect([...steps].at(-1)).toMatch(/求解/)
  expect(pool.pids()).toEqual(pids)
}, 120_000)
