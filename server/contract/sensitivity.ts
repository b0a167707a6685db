import { z } from 'zod'
import { Words, Zone } from './figure.ts'
import { Statement } from './plan.ts'
import { Scenario } from './scenario.ts'

const n = z.number()
const id = z.string().min(1).max(64)

/**
 * What is varied: a path into the scenario (`carbon.priceCnyPerTonne`, `sites[siteId=guian].tariffCnyPerMwh`), or a figure
 * the plan rests on (`national.discountRate`, `sites.guian.pue`), or all figures of a kind (`sites.*.tariffCnyPerMwh`), for
 * which a value is a factor on each.
 */
const parameterName = z.string().min(1).max(200)

export const OneWay = z.strictObject({
  parameters: z
    .array(
      z.strictObject({
        name: parameterName,
        low: n.optional().describe('default: the figure’s own low, or 10 % less where it has none'),
        high: n.optional().describe('default: the figure’s own high, or 10 % more where it has none'),
      }),
    )
    .min(1)
    .max(100)
    .optional()
    .describe('left out: every national figure the plan rests on, and every kind of figure as a whole'),
  top: z.number().int().min(1).max(200).default(15).describe('how many are listed'),
})

const Axis = z.strictObject({ name: parameterName, values: z.array(n).min(2).max(15) })

/** When is more of that load placed there than elsewhere, or than so many MW? */
export const LoadCondition = z.strictObject({
  siteId: id.optional().describe('load at this site; give exactly one of siteId and zone'),
  zone: Zone.optional().describe('load at all sites of this zone'),
  regionId: id.optional().describe('only load of this region'),
  workloadId: id.optional().describe('only load of this class'),
  thanSiteId: id.optional().describe('more than the same load at this other site'),
  thanMw: z.number().min(0).max(1e9).default(0.5).describe('more than that many MW, where no other site is named'),
})
export type LoadCondition = z.infer<typeof LoadCondition>

export const BreakEven = z.strictObject({
  name: parameterName,
  low: n,
  high: n,
  condition: LoadCondition,
})
export type BreakEven = z.infer<typeof BreakEven>

/** One question about a scenario; with none of the three it is `oneWay`. */
export const SensitivityRequest = z.strictObject({
  scenario: Scenario.prefault({}),
  oneWay: OneWay.optional().describe('what moves the answer most; give at most one of the three'),
  twoWay: z.strictObject({ x: Axis, y: Axis }).optional().describe('a grid of two parameters'),
  breakEven: BreakEven.optional().describe('the value from which load stands elsewhere'),
})
export type SensitivityRequest = z.infer<typeof SensitivityRequest>

/** A certified optimum in a few figures; null where there is no plan. */
export const VariedOutcome = z.strictObject({
  status: z.enum(['optimal', 'feasible', 'infeasible', 'unbounded', 'timeLimit']),
  costCny: n.nullable(),
  costWithoutServersCny: n.nullable(),
  carbonTonnes: n.nullable().describe('location-based'),
  marketCarbonTonnes: n.nullable(),
  unservedItMw: n.nullable(),
  eastToWestShare: n.nullable(),
})
export type VariedOutcome = z.infer<typeof VariedOutcome>

const Side = z.strictObject({
  value: n.describe('of the parameter; a factor where it is a kind of figure'),
  outcome: VariedOutcome,
})

/** One bar of the tornado. */
export const SensitivityBar = z.strictObject({
  name: z.string(),
  words: Words,
  unit: z.string(),
  base: n.nullable().describe('value as it is; 1 for a kind of figure'),
  figures: n.int().describe('how many figures are varied together'),
  rangeFrom: z
    .enum(['data', 'tenPercent', 'mixed', 'given'])
    .describe('data: low and high of the data set; tenPercent: it gives none, so 10 % either way; mixed: some of both'),
  low: Side,
  high: Side,
  costSwingCny: n.describe('largest less smallest cost without servers among low, base and high'),
  carbonSwingTonnes: n.describe('the same of location-based carbon'),
  rankByCost: n.int().describe('from 1'),
  rankByCarbon: n.int(),
})
export type SensitivityBar = z.infer<typeof SensitivityBar>

export const BreakEvenSample = z.strictObject({
  value: n,
  itMw: n.nullable().describe('the load that is asked about; null without a plan'),
  otherItMw: n.nullable().describe('the load it is compared with'),
  holds: z.boolean().nullable(),
  outcome: VariedOutcome,
})
export type BreakEvenSample = z.infer<typeof BreakEvenSample>

export const Sensitivity = z.strictObject({
  status: z.enum(['optimal', 'feasible', 'infeasible', 'unbounded', 'timeLimit']),
  name: z.string(),
  datasetId: z.string().nullable(),
  datasetHash: z.string().nullable(),
  base: VariedOutcome,
  oneWay: z
    .strictObject({
      bars: z.array(SensitivityBar).describe('largest swing of cost without servers first'),
      varied: n.int().describe('parameters varied in all'),
      without: z.array(z.string()).describe('parameters that change nothing in this scenario'),
      refused: z.array(z.strictObject({ name: z.string(), found: Words })).describe('values that make no scenario'),
    })
    .nullable(),
  twoWay: z
    .strictObject({
      x: z.strictObject({ name: z.string(), words: Words, values: z.array(n) }),
      y: z.strictObject({ name: z.string(), words: Words, values: z.array(n) }),
      outcomes: z.array(z.array(VariedOutcome.nullable())).describe('outcomes[y][x]; null where none was solved'),
    })
    .nullable(),
  breakEven: z
    .strictObject({
      name: z.string(),
      words: Words,
      found: z.boolean(),
      value: n.nullable().describe('first value, from low to high, at which the condition changes'),
      within: n.nullable().describe('the change lies at most so far from the value'),
      holdsBelow: z.boolean().nullable(),
      holdsAbove: z.boolean().nullable(),
      samples: z.array(BreakEvenSample).describe('every value that was solved, in order'),
    })
    .nullable(),
  complete: z.boolean().describe('false when the time ran out or somebody pressed Stop first'),
  statements: z.array(Statement),
  reasons: z.array(Statement).describe('why there is no plan, when there is none'),
  solves: n.int(),
  seconds: n,
})
export type Sensitivity = z.infer<typeof Sensitivity>
