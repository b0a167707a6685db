import { gzipSync } from 'node:zlib'
import type { RunProgress } from '../../server/contract/run.ts'
import type { SolveService, WorkOptions } from '../../server/runs/solveService.ts'
import type { WorkKind } from '../../server/runs/work.ts'

/** One piece of work, moved on by the test. */
interface Handed {
  readonly kind: WorkKind
  readonly request: unknown
  readonly options: WorkOptions
  answer(text: string): void
  fail(error: unknown): void
}

/** A solver that does what the test says, when it says it; what waits is settled like in the pool. */
export function handSolver(refusal?: Error): { readonly solver: SolveService; readonly work: Handed[] } {
  const work: Handed[] = []
  const run: SolveService['run'] = (kind, request, options) => {
    if (refusal) return Promise.reject(refusal)
    options.onQueue?.()
    return new Promise((resolve, reject) => {
      options.signal?.addEventListener('abort', () => reject(options.signal?.reason))
      work.push({ kind, request, options, answer: (text) => resolve({ gzipped: gzipSync(text) }), fail: reject })
    })
  }
  const state = () => ({ size: 1, ready: 1, busy: 0, queued: 0 })
  return { solver: { run, solve: (scenario) => run('solve', scenario, { timeLimitSeconds: 1 }), state }, work }
}

/** Progress with as much as a test cares for. */
export function someProgress(iterations: number): RunProgress {
  const step = { en: 'Solving by simplex', zh: '正在用单纯形法求解' }
  const unknown = { doneShare: null, objectiveCny: null, boundCny: null, relativeGap: null }
  return { step, iterations, ...unknown, seconds: iterations / 10 }
}
