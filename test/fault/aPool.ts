import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterEach } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { ProblemError } from '../../server/contract/problem.ts'
import { createSolverPool, type SolverPool, type SolverPoolOptions } from '../../server/runs/solverPool.ts'
import type { WorkAnswer } from '../../server/runs/solveService.ts'
import { until } from './processes.ts'

const pools: SolverPool[] = []

/** A pool of slow stand-ins for the solver process unless told otherwise; it is closed after the test. */
export function aPool(changes: Partial<SolverPoolOptions> = {}): SolverPool {
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

/** Solves a stand-in's scenario of that name. */
export async function ask(
  pool: SolverPool,
  name: string,
  options: { signal?: AbortSignal; timeLimitSeconds?: number } = {},
) {
  const { signal = new AbortController().signal, timeLimitSeconds = 120 } = options
  return unpacked(await pool.solve(parseScenario({ name, timeLimitSeconds }), signal))
}

/** The plan as the stand-in wrote it. */
export function unpacked({ gzipped }: WorkAnswer) {
  const plan: unknown = JSON.parse(gunzipSync(gzipped).toString())
  return plan as { name: string; pid: number }
}

/** Waits until the process has taken the work up. */
export async function running(pool: SolverPool): Promise<void> {
  await until(() => pool.state().busy === 1)
}

/** The problem that a refused question ends with; any other error is thrown on. */
export async function refusal(asked: Promise<unknown>): Promise<ProblemError> {
  const error: unknown = await asked.then(
    () => new Error('it was answered'),
    (reason: unknown) => reason,
  )
  if (error instanceof ProblemError) return error
  throw error
}
