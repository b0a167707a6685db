import type { RunProgress } from '../contract/run.ts'
import type { Scenario } from '../contract/scenario.ts'
import type { WorkKind, WorkRequest } from './work.ts'

export interface SolverPoolState {
  readonly size: number
  readonly ready: number
  readonly busy: number
  readonly queued: number
}

/** What a solver process answered: JSON text, packed there once. */
export interface WorkAnswer {
  readonly gzipped: Uint8Array
}

export interface WorkOptions {
  /** The process is killed when it runs for longer than this and the pool's grace. */
  readonly timeLimitSeconds: number
  /** May take minutes: it leaves one process to short work, where there is more than one. */
  readonly isLong?: boolean
  /** The caller goes away: what waits is forgotten, what runs is killed, nothing is answered. */
  readonly signal?: AbortSignal
  /** Somebody pressed Stop: what runs ends soon and answers with what it has; what still waits is forgotten. */
  readonly stop?: AbortSignal
  /** It is accepted: it waits or runs. Called before `run` returns, never for work that is refused. */
  readonly onQueue?: () => void
  /** A process has taken it up. */
  readonly onStart?: () => void
  readonly onProgress?: (progress: RunProgress) => void
}

/** What a route needs: a request in, the answer as packed JSON text out. */
export interface SolveService {
  /**
   * Does any kind of work of work.ts in a solver process, after what waits before it.
   * Rejects with a ProblemError, or with the reason of the signal that ended it.
   */
  run<Kind extends WorkKind>(kind: Kind, request: WorkRequest<Kind>, options: WorkOptions): Promise<WorkAnswer>
  /** `run('solve', …)` with the scenario's own time limit. */
  solve(scenario: Scenario, signal: AbortSignal): Promise<WorkAnswer>
  state(): SolverPoolState
}
