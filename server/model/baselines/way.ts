import type { BaselineId } from '../../contract/baseline.ts'
import type { Words } from '../../contract/figure.ts'
import type { Kpis } from '../../contract/plan.ts'
import type { Instance } from '../instance.ts'

/**
 * What has to be solved for one way of serving the demand:
 * `optimum` an instance, like the plan itself; `computed` an instance whose allocation is already decided by rule, so
 * that only energy and halls follow; `union` several instances side by side, added up on the program of `whole`.
 */
export type WayProblem =
  | { readonly kind: 'optimum' | 'computed'; readonly instance: Instance }
  | { readonly kind: 'union'; readonly whole: Instance; readonly parts: readonly Instance[] }

/** Another way of serving the same demand, to stand beside the plan. */
export interface Way {
  readonly id: BaselineId
  readonly name: Words
  readonly explanation: Words
  /** Opens the sentence that compares the plan with it. */
  readonly against: Words
  /** What to solve; null where the scenario has no such way. */
  problem(instance: Instance, plan: Kpis): WayProblem | null
}
