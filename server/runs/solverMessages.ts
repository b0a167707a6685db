import type { Finding, ProblemCode } from '../contract/problem.ts'
import type { RunProgress } from '../contract/run.ts'
import type { WorkKind, WorkRequest } from './work.ts'

/** Server to solver process. */
export interface WorkOrder<Kind extends WorkKind = WorkKind> {
  readonly type: 'work'
  /** Counted up by the server: a Stop names the order it is for. From 1. */
  readonly id: number
  readonly kind: Kind
  readonly request: WorkRequest<Kind>
  /** Whether somebody hears progress and may press Stop. */
  readonly isFollowed: boolean
}

/**
 * Solver process to server. An answer crosses as JSON text in gzip: it is written and packed once, in the solver
 * process, and the server passes it on without looking into it.
 */
export type SolverMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly progress: RunProgress }
  | { readonly type: 'answer'; readonly gzipped: Uint8Array }
  | { readonly type: 'problem'; readonly code: ProblemCode; readonly findings: readonly Finding[] }

const messageTypes: readonly unknown[] = ['ready', 'progress', 'answer', 'problem']

export function isSolverMessage(message: unknown): message is SolverMessage {
  return typeof message === 'object' && message !== null && 'type' in message && messageTypes.includes(message.type)
}

export function isWorkOrder(message: unknown): message is WorkOrder {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'work'
}
