import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { aPool, ask, refusal, running, unpacked } from './aPool.ts'

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
