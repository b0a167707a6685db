import { z } from 'zod'
import { BindingRule, Statement } from './plan.ts'
import { Scenario } from './scenario.ts'

const n = z.number()

export const ShadowPricesRequest = z.strictObject({
  scenario: Scenario.prefault({}),
  rows: z
    .array(z.string().min(1).max(200))
    .max(200)
    .optional()
    .describe('names of the rules to look at, e.g. `siteItCapacity[guian]`; left out: the dearest ones'),
  top: z.number().int().min(1).max(200).default(10).describe('how many of the dearest rules'),
})
export type ShadowPricesRequest = z.infer<typeof ShadowPricesRequest>

/** Changes to the scenario, made in order; a path leads to a key, a place in a list, or `[siteId=…]` in one. */
export const RuleChange = z.strictObject({
  changes: z.array(z.strictObject({ path: z.string(), value: n })),
  exact: z
    .boolean()
    .describe(
      'true: moves this limit alone, so that inside the range the cost changes by dual x step; false: more than it',
    ),
  limit: n.nullable().describe('limit of this rule after the changes; null where a share moves the rows of many'),
})
export type RuleChange = z.infer<typeof RuleChange>

/** A binding rule, how far its price holds, and the change that uses it. */
export const ShadowPrice = BindingRule.extend({
  rangeLow: n.nullable().describe('lowest limit down to which a unit less costs dualBelow; null: without end'),
  rangeHigh: n
    .nullable()
    .describe('highest limit up to which a unit more changes cost by dualAbove; null: without end'),
  dualBelow: n.nullable().describe('d objective / d limit just below the limit; null: with less there is no plan'),
  dualAbove: n.nullable().describe('d objective / d limit just above it; null: with more there is no plan'),
  notUnique: z.boolean().describe('the two differ: the plan stands at a corner and each price holds on its own side'),
  followed: z
    .boolean()
    .describe('false: the range was followed through many changes of basis and given up; it reaches at least so far'),
  apply: RuleChange.nullable().describe('scenario change for "apply and re-solve"; null where no lever moves it'),
})
export type ShadowPrice = z.infer<typeof ShadowPrice>

export const ShadowPrices = z.strictObject({
  status: z.enum(['optimal', 'feasible', 'infeasible', 'unbounded', 'timeLimit']),
  name: z.string(),
  datasetId: z.string().nullable(),
  datasetHash: z.string().nullable(),
  objectiveCny: n.nullable(),
  dualsFrom: z
    .literal('fixedDecisions')
    .optional()
    .describe('prices are those of the linear program with whole-number decisions fixed as in the plan'),
  bindingRules: n.int().describe('how many rules bind in all'),
  prices: z.array(ShadowPrice).describe('dearest in total effect first'),
  notBinding: z.array(z.string()).describe('rules that were asked for and do not bind'),
  complete: z
    .boolean()
    .describe('false when the time ran out or somebody pressed Stop before every range was followed'),
  reasons: z.array(Statement).describe('why there is no plan, or no demand that could give anything a price'),
  solves: n.int(),
  seconds: n,
})
export type ShadowPrices = z.infer<typeof ShadowPrices>
