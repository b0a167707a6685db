import type { Problem } from '../contract/problem.ts'
import type { RunKind, RunState } from '../contract/run.ts'
import type { WorkAnswer } from './solveService.ts'

/** What is kept of a run beside its answer; times in ms since 1970. */
export interface RunRecord {
  readonly id: string
  readonly kind: RunKind
  readonly name: string | null
  readonly state: RunState
  readonly stopRequested: boolean
  readonly createdAt: number
  readonly startedAt: number | null
  readonly finishedAt: number | null
  readonly problem: Problem | null
}

export type RunChange = Partial<Omit<RunRecord, 'id' | 'kind' | 'name' | 'createdAt'>>

/** Where runs are kept. Every call is asynchronous, for a store may lie on a disk or beyond a network. */
export interface RunStore {
  create(record: RunRecord): Promise<void>
  /** With an answer when it is done. A run that has fallen out meanwhile is left alone. */
  change(id: string, change: RunChange, answer?: WorkAnswer): Promise<void>
  find(id: string): Promise<RunRecord | null>
  /** The newest first. */
  list(): Promise<readonly RunRecord[]>
  answer(id: string): Promise<WorkAnswer | null>
}
