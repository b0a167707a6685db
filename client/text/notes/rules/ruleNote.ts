import type { Words } from '../../../../server/contract/figure.ts'

/** What a constraint family says about itself. */
export interface RuleNote {
  readonly name: Words
  readonly what: Words
  /** Which ids its row name holds, in order: `westSuitable[guangdong,batch-inference]`. */
  readonly over: readonly string[]
  /** As in a result's note. */
  readonly data: readonly string[]
  /** True where the rule and its limit come from the scenario alone. */
  readonly setByScenario?: true
}
