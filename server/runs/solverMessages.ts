import type { Finding, ProblemCode } from '../contract/problem.ts'
import type { Scenario } from '../contract/scenario.ts'

/** Server to solver process. */
export interface SolveOrder {
  readonly type: 'solve'
  readonly scenario: Scenario
}

/**
 * Solver process to server. A plan crosses as JSON text: it is written once, in the solver process, and the server
 * passes it on without parsing it.
 */
export type SolverMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'plan'; readonly planJson: string }
  | { readonly type: 'problem'; readonly code: ProblemCode; readonly findings: readonly Finding[] }

const messageTypes: readonly unknown[] = ['ready', 'plan', 'problem']

export function isSolverMessage(message: unknown): message is SolverMessage {
  return typeof message === 'object' && message !== null && 'type' in message && messageTypes.includes(message.type)
}

export function isSolveOrder(message: unknown): message is SolveOrder {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'solve'
}
