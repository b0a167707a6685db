import type { ClashingRule, RuleChange } from '../../../contract/conflict.ts'
import type { Words } from '../../../contract/figure.ts'
import type { Scenario } from '../../../contract/scenario.ts'
import type { BuiltProgram } from '../../buildProgram.ts'
import type { Instance } from '../../instance.ts'
import type { Weights } from './weights.ts'

/** What a rule's giving way is about; each rule fills what it needs to say where. */
export interface Subject {
  readonly site?: number
  readonly region?: number
  readonly workload?: number
  /** Number within the rule's own list: origin, cap, link, row. */
  readonly index?: number
  /** ms or PUE of what lies beyond the limit. */
  readonly level?: number
}

/** A column that stands for a rule giving way, and what one unit of it weighs, in MW of IT load. */
export interface Give {
  readonly rule: Rule
  readonly column: number
  readonly weight: number
  readonly subject: Subject
}

/** How much of a give was used, in the unit of its column. */
export interface Used {
  readonly subject: Subject
  readonly amount: number
}

/** How the least change of one rule alone is found. */
export type Search =
  /** The columns are the change: one LP. */
  | {
      readonly by: 'amount'
      change(used: readonly Used[]): RuleChange
      /** Giving way by more than this, in the unit of the rule, is no way out. */
      readonly most?: number
    }
  /** A threshold: at level L all gives up to L are free. Levels ascend from the asked one. */
  | { readonly by: 'level'; readonly levels: readonly number[]; change(level: number): RuleChange }
  /** A share that multiplies variables: the program is written again for each share tried. */
  | {
      readonly by: 'share'
      readonly asked: number
      /** The share at which the rule asks nothing. */
      readonly loosest: number
      /** Row family the share stands in. */
      readonly family: string
      at(instance: Instance, share: number): Instance
      change(share: number): RuleChange
    }

/** Something the planner asks, has or set, and may give way on. */
export interface Rule extends ClashingRule {
  readonly search: Search
  /** The same text when only these subjects take part in a clash. */
  textFor?(subjects: readonly Subject[]): Words
}

/** What gives way first: what was asked, then what exists, then what is to be served. */
export const ruleKinds = ['policy', 'limit', 'demand'] as const satisfies readonly ClashingRule['kind'][]

/** What rules are made from. */
export interface ElasticContext {
  readonly scenario: Scenario
  /** The instance without a plan. */
  readonly original: Instance
  /** The same with every column that latency, PUE or policy took away; see wideInstance. */
  readonly wide: Instance
  readonly built: BuiltProgram
  /** Shares of demand shrink with what is left unserved, as they do when the demand itself is lowered. */
  readonly sharesFollowDemand: boolean
  readonly weights: Weights
}

/** Where rules write what breaking them costs. */
export interface ElasticWriter {
  /**
   * An existing column that only exists beyond the rule. Weights are per unit of the rule; what exists weighs more than
   * what was asked, see weights.ts. Its use may widen rows beside, as a knob does.
   */
  price(rule: Rule, column: number, weight: number, subject: Subject, terms?: Knob['rows']): void
  /**
   * A new column: one unit of it widens each row's limit and each bound by `perUnit` (1 unless given). Bounds become
   * rows; the limit given is the one the rule sets.
   */
  knob(rule: Rule, knob: Knob): void
}

export interface Knob {
  readonly weight: number
  readonly subject: Subject
  readonly rows?: readonly { readonly row: number; readonly perUnit: number }[]
  readonly bounds?: readonly { readonly column: number; readonly limit: number; readonly perUnit?: number }[]
  /** A decision column: nothing is given unless it is 1, and then no more than `most`. */
  readonly onlyIf?: { readonly column: number; readonly most: number }
}

/** Writes the rules of one kind that are on. */
export type RuleFamily = (context: ElasticContext, writer: ElasticWriter) => void
