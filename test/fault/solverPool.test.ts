import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { RunProgress } from '../../server/contract/run.ts'
import { aPool, ask, refusal, unpacked } from './aPool.ts'
import { isAlive, until } from './processes.ts'

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
