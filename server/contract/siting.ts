import { z } from 'zod'
import { Words } from './figure.ts'

const n = z.number()
const id = z.string().min(1).max(64)
const amount = z.number().min(0).max(1e12)

/** What siting knows of one site; what is left out is as for all sites. */
export const SitingSite = z.strictObject({
  siteId: id,
  lock: z.enum(['open', 'shut']).optional().describe('the site must be open, or must stay shut'),
  fixedCostCnyPerYear: amount.optional().describe('CNY a year once the site is open, whatever stands there'),
  minItMw: amount.optional().describe('MW of servers an open site holds at least'),
  blockItMw: z.number().gt(0).max(1e6).optional().describe('new halls come in whole blocks of this many MW'),
})

/** Which sites to open. `true` is all of it by default: named sites are decided, home sites are always open. */
export const SitingSettings = z.strictObject({
  fixedCostCnyPerYear: amount
    .optional()
    .describe('CNY a year of every open site; default: the site’s own, or the national figure'),
  minItMw: amount
    .optional()
    .describe('MW of servers an open site holds at least; default: the national economic size, 0 with own data'),
  maxOpenSites: z.number().int().min(0).max(10_000).optional().describe('how many sites may be open, home sites apart'),
  blockItMw: z.number().gt(0).max(1e6).optional().describe('new halls come in whole blocks of this many MW, e.g. 20'),
  sites: z.array(SitingSite).max(1000).default([]),
  exclusive: z
    .array(z.array(id).min(2).max(50))
    .max(200)
    .default([])
    .describe('lists of sites of which at most one may be open'),
  singleSource: z
    .array(id)
    .max(50)
    .default([])
    .describe('classes of which each region’s demand is served from one site'),
  homes: z.boolean().default(false).describe('home sites are decided too, rather than always open'),
})
export type SitingSettings = z.infer<typeof SitingSettings>

/** Which sites the plan opens, and how far that is proven. */
export const SitingResult = z.strictObject({
  openSites: z.array(
    z.strictObject({
      siteId: id,
      name: Words,
      itMw: n,
      builtItMw: n,
      fixedCostCnyPerYear: n,
      blocks: n.int().nullable().describe('blocks of new halls; null where halls are built to the MW'),
      lock: z.enum(['open', 'shut']).nullable(),
    }),
  ),
  closedSites: z.array(
    z.strictObject({ siteId: id, name: Words, fixedCostCnyPerYear: n, lock: z.enum(['open', 'shut']).nullable() }),
  ),
  fixedCostCny: n.describe('CNY a year of all open sites'),
  gap: n.nullable().describe('(cost - bound) / cost that is left; null without a bound'),
  boundCny: n.nullable().describe('no choice of sites costs less, as boundFrom says'),
  boundFrom: z.enum(['rowDuals', 'explicitDualProgram', 'highsBound', 'none']),
  dualsFrom: z
    .enum(['fixedDecisions', 'none'])
    .describe('fixedDecisions: prices and binding rules hold as long as the same sites stay open'),
  formulation: z.enum(['strong', 'weak']).describe('strong: one row per placement ties it to its site'),
})
export type SitingResult = z.infer<typeof SitingResult>
