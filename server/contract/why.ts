import { z } from 'zod'
import { Words } from './figure.ts'
import { Statement } from './plan.ts'
import { Scenario } from './scenario.ts'

const n = z.number()
const id = z.string().min(1).max(64)

/** One stream of demand at one site. */
export const WhyPlacement = z.strictObject({ regionId: id, siteId: id, workloadId: id })
export type WhyPlacement = z.infer<typeof WhyPlacement>

/** Why is it here? Why not there? About one placement, or about a site as a whole: exactly one of the two. */
export const WhyRequest = z.strictObject({
  scenario: Scenario.prefault({}),
  placement: WhyPlacement.optional(),
  siteId: id.optional().describe('a site as a whole: its largest stream, or the one that would enter first'),
})
export type WhyRequest = z.infer<typeof WhyRequest>

/** What one more MW at a place is made of. */
export const PriceItemId = z.enum([
  'energy',
  'ownSupply',
  'carbon',
  'green',
  'network',
  'halls',
  'capacityRent',
  'policy',
  'servers',
])
export type PriceItemId = z.infer<typeof PriceItemId>

export const PriceItem = z.strictObject({
  id: PriceItemId,
  name: Words,
  cnyPerMwYear: n.describe('CNY per MW-year of the stream; own cost and the duals of the rows'),
  rows: z.array(z.string()).describe('rows whose duals are in it, e.g. `siteItCapacity[zhongwei]`'),
})
export type PriceItem = z.infer<typeof PriceItem>

/** A place for one stream, and what one more MW of it would cost there at the prices of the plan. */
export const WhyAlternative = WhyPlacement.extend({
  siteName: Words,
  itMw: n.describe('of the stream there in the plan'),
  oneWayLatencyMs: n.nullable(),
  priceCnyPerMwYear: n.describe('sum of the items'),
  reducedCostCnyPerMwYear: n.describe('price there less what the demand costs now: 0 where it is used'),
  carbonTonnesPerItMwh: n.describe('location-based, of what would run there'),
  items: z.array(PriceItem),
})
export type WhyAlternative = z.infer<typeof WhyAlternative>

/** The plan solved again with so many MW forced there, or kept away. */
export const Forced = z.strictObject({
  id: z.enum(['oneMw', 'wholeStream', 'without']),
  itMw: n.describe('MW of the stream there after forcing, or taken away'),
  status: z.enum(['optimal', 'feasible', 'infeasible', 'unbounded', 'timeLimit']),
  costCny: n.nullable().describe('more CNY a year than the plan, unserved demand at its price'),
  carbonTonnes: n.nullable().describe('more tCO2 a year than the plan, location-based'),
  marketCarbonTonnes: n.nullable(),
  lines: z.array(z.strictObject({ id: z.string(), name: Words, costCny: n })).describe('the same by cost line'),
  text: Words,
})
export type Forced = z.infer<typeof Forced>

export const Why = z.strictObject({
  status: z.enum(['optimal', 'feasible', 'infeasible', 'unbounded', 'timeLimit']).describe('of the plan'),
  question: z.enum(['whyHere', 'whyNotThere']),
  itMw: n.describe('of the placement, or of the whole site, in the plan'),
  placement: WhyPlacement.nullable().describe('the stream the answer speaks of; null where the site can take none'),
  demandCostCnyPerMwYear: n
    .nullable()
    .describe(
      'what serving one more MW of it costs the plan, limits that follow demand (the share that may go west) held as they are',
    ),
  here: WhyAlternative.nullable().describe('null where the stream may not be placed there, or without duals'),
  alternatives: z.array(WhyAlternative).describe('other places of the same stream, cheapest first'),
  differences: z.array(PriceItem).describe('the place asked about less the best other place, item by item'),
  forced: z.array(Forced),
  complete: z.boolean().optional().describe('false when somebody pressed Stop before everything was tried'),
  statements: z.array(Statement),
})
export type Why = z.infer<typeof Why>
