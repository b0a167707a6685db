import { z } from 'zod'
import { Words } from './figure.ts'
import { ScenarioEdit } from './scenarioEdit.ts'

const n = z.number()

/** A rule, limit or demand of the planner that takes part in a clash. */
export const ClashingRule = z.strictObject({
  rule: z
    .string()
    .describe('e.g. `minWestShare`, `latency[interactive]`, `provinceCap[guizhou]`, `demand`, `siteRoom`'),
  kind: z.enum(['demand', 'limit', 'policy']).describe('what is to be served, what exists, what was asked for'),
  path: z.string().describe('where in the scenario it stands, e.g. `policy.minWestShare`'),
  text: Words,
})
export type ClashingRule = z.infer<typeof ClashingRule>

/** How far one rule would have to give way. */
export const RuleChange = z.strictObject({
  rule: z.string(),
  path: z.string(),
  text: Words.describe('the change in words, e.g. `9 ms instead of 5 ms for interactive inference`'),
  asked: n.nullable().describe('what the scenario asks, in `unit`; null where many things change a little each'),
  needed: n.nullable().describe('the value nearest to it that works'),
  amount: n.describe('by how much in all, in `unit`'),
  unit: z.string(),
  edits: z.array(ScenarioEdit).describe('the change as edits of the scenario; empty where it stands in no scenario'),
})
export type RuleChange = z.infer<typeof RuleChange>

/** A change that was solved again: what the plan would then cost. */
export const SmallestChange = RuleChange.extend({
  confirmed: z.boolean().describe('the scenario with these edits was solved and has a plan'),
  objectiveCny: n.nullable().describe('CNY per year of the plan after the change, where it was solved'),
})
export type SmallestChange = z.infer<typeof SmallestChange>

/** Multipliers on rows that prove, re-added by our own code, that no plan meets them all. */
export const InfeasibilityProof = z.strictObject({
  passed: z.boolean(),
  margin: n.describe('what the weighted rows ask beyond what all bounds allow, as MW of IT load relaxed'),
  relativeMargin: n,
  rows: z.number().int().describe('rows with a multiplier'),
  largest: z.array(z.strictObject({ row: z.string(), multiplier: n })).describe('the largest multipliers'),
})
export type InfeasibilityProof = z.infer<typeof InfeasibilityProof>

/** Why nothing works, in full. */
export const Conflict = z.strictObject({
  rules: z.array(ClashingRule).describe('they cannot hold together'),
  irreducible: z.boolean().describe('true: without any one of them the others can'),
  changes: z.array(SmallestChange).describe('one rule changed alone, as little as will do'),
  noUseAlone: z.array(z.string()).describe('rules of the clash that no change of theirs alone will mend'),
  together: z
    .strictObject({
      weightMw: n.describe('least weighted relaxation of all rules, as MW of IT load treated otherwise than asked'),
      changes: z.array(RuleChange),
      confirmed: z.boolean(),
      objectiveCny: n.nullable(),
    })
    .nullable()
    .describe('every rule may give way: least relaxation first, then least cost'),
  further: z.array(z.array(ClashingRule)).describe('other clashes that stay when this one is mended'),
  proof: InfeasibilityProof.nullable(),
})
export type Conflict = z.infer<typeof Conflict>
