import { z } from 'zod'
import { Quality, Status, Words } from './figure.ts'

const n = z.number()

/** What may be asked for beside the plan. */
export const ReportId = z.enum(['bitVsElectron', 'concentration', 'localBenefit', 'suitability'])
export type ReportId = z.infer<typeof ReportId>

/** Cost without servers and carbon of one MWh of IT work. */
export const PerItMwh = z.strictObject({
  costCnyPerItMwh: n.describe('energy, carbon price, halls, fibre and green power; servers cost the same everywhere'),
  carbonTonnesPerItMwh: n.describe('location-based'),
  marketCarbonTonnesPerItMwh: n,
})
export type PerItMwh = z.infer<typeof PerItMwh>

/** One eastern region and one western province: stay, move the bit there, or have its green power delivered. */
export const BitVsElectronPair = z.strictObject({
  regionId: z.string(),
  provinceId: z.string(),
  siteId: z.string().nullable().describe('the cheapest site there that the region may use; null where there is none'),
  originId: z.string().nullable().describe('the cheapest green power on offer there; null where there is none'),
  movableShare: n.describe('share of the region’s demand that latency and policy let that site serve'),
  oneWayLatencyMs: n.nullable(),
  stay: PerItMwh,
  bitOnGrid: PerItMwh.nullable(),
  bit: PerItMwh.nullable().describe('with own wind or solar for the green share; null where none may be built'),
  electron: PerItMwh.nullable(),
  cheapest: z.enum(['stay', 'bitOnGrid', 'bit', 'electron']),
  leastCarbon: z.enum(['stay', 'bitOnGrid', 'bit', 'electron']).describe('location-based'),
})
export type BitVsElectronPair = z.infer<typeof BitVsElectronPair>

/** Moving the bit against moving the electron, by pair. */
export const BitVsElectron = z.strictObject({
  greenShare: n.describe('share of load that own supply covers with the bit, and the contract with the electron'),
  assumption: Words,
  pairs: z.array(BitVsElectronPair),
  reason: Words.nullable().describe('why there is no pair; null where there is one'),
})
export type BitVsElectron = z.infer<typeof BitVsElectron>

/** A factor a report rests on: the data set's, or the scenario's own. */
export const ReportFactor = z.strictObject({
  figure: z.string(),
  value: n,
  unit: z.string(),
  year: z.string(),
  sourceId: z.string(),
  quality: Quality,
  status: Status,
  changed: z.boolean().describe('true where the scenario replaced the data set’s figure'),
})
export type ReportFactor = z.infer<typeof ReportFactor>

/** How much the plan concentrates, duplicates and leaves empty. */
export const Concentration = z.strictObject({
  hhi: n.describe('Herfindahl-Hirschman index of IT MW placed, by province of the site: Σ share², 1/n to 1'),
  hhiExisting: n.nullable().describe('of today’s halls for AI; null where none stand'),
  hhiNewHalls: n.nullable().describe('of new halls; null where none are built'),
  provinces: z.array(
    z.strictObject({
      provinceId: z.string(),
      itMw: n,
      share: n,
      builtItMw: n,
      idleExistingItMw: n.describe('halls for AI that stand today and stay empty'),
    }),
  ),
  idleExistingItMw: n,
  idleExistingShare: n.describe('of all halls for AI that stand today'),
  economicSiteItMw: n
    .nullable()
    .describe('IT MW below which a site is called uneconomic; null where no factor is given'),
  belowEconomicSize: z.array(z.strictObject({ siteId: z.string(), itMw: n })),
  similarity: z.strictObject({
    mean: n.nullable().describe('mean structural similarity (UNIDO) of pairs of provinces, weighted by MW; 0 to 1'),
    pairs: z.array(z.strictObject({ provinceIds: z.tuple([z.string(), z.string()]), coefficient: n })),
    basis: Words,
  }),
  statements: z.array(Words),
})
export type Concentration = z.infer<typeof Concentration>

const benefit = {
  investmentCny: n.describe('halls, wind, solar and storage built, once'),
  serverInvestmentCny: n.describe(
    'servers for all IT MW there, once; made elsewhere, so no local jobs or tax are counted on it',
  ),
  buildJobYears: n.nullable().describe('job-years of building; null without its factor'),
  runJobs: n.nullable().describe('lasting jobs'),
  taxCny: n.nullable().describe('to local budgets over the years stated'),
  costWithoutServersCny: n.describe('CNY a year of what runs there'),
  carbonTonnes: n.describe('tCO2 a year, location-based'),
  itMw: n,
}

/** What the plan leaves in each province, beside its cost and carbon. */
export const LocalBenefit = z.strictObject({
  years: n.describe('years over which tax is summed'),
  provinces: z.array(z.strictObject({ provinceId: z.string(), ...benefit })),
  total: z.strictObject(benefit),
  factors: z.array(ReportFactor),
  explanation: Words,
})
export type LocalBenefit = z.infer<typeof LocalBenefit>

export const SuitabilityPartId = z.enum([
  'energy',
  'climate',
  'carbon',
  'network',
  'land',
  'rules',
  'servers',
  'reshuffling',
])
export type SuitabilityPartId = z.infer<typeof SuitabilityPartId>

export const SuitabilityPart = z.strictObject({
  id: SuitabilityPartId,
  name: Words,
  costCnyPerMwYear: n.describe('what one more MW there pays for it'),
  advantageCnyPerMwYear: n.describe('less than at the next place with room; the advantages sum to the worth'),
})
export type SuitabilityPart = z.infer<typeof SuitabilityPart>

/** What one more usable MW at a site is worth to the plan. */
export const SiteSuitability = z.strictObject({
  rank: n.int(),
  siteId: z.string(),
  provinceId: z.string().nullable(),
  worthCnyPerMwYear: n.describe(
    'what the plan saves; 0 where there is room to spare, negative where it would not be used',
  ),
  roomLeftItMw: n,
  regionId: z.string().describe('the stream that would take it'),
  workloadId: z.string(),
  referenceSiteId: z.string().nullable().describe('the next place with room for that stream'),
  parts: z.array(SuitabilityPart),
  text: Words,
})
export type SiteSuitability = z.infer<typeof SiteSuitability>

export const Suitability = z.strictObject({
  sites: z.array(SiteSuitability).describe('most worth first; sites with no room or no stream are left out'),
  provinces: z.array(
    z.strictObject({
      rank: n.int(),
      provinceId: z.string(),
      worthCnyPerMwYear: n.describe('of its best site'),
      siteId: z.string(),
      roomLeftItMw: n.describe('of all its sites'),
    }),
  ),
  explanation: Words,
})
export type Suitability = z.infer<typeof Suitability>

/** The reports a scenario asked for; the others are left out. */
export const Reports = z.strictObject({
  concentration: Concentration.optional(),
  localBenefit: LocalBenefit.optional(),
  suitability: Suitability.optional().describe('left out where a plan has no duals or no one place per stream'),
})
export type Reports = z.infer<typeof Reports>

/** Factors of the reports: what is left out is the data set’s, and with own data there is none. */
export const LocalFactors = z.strictObject({
  localBuildJobsPerMcny: z.number().min(0).max(1000).optional().describe('job-years per million CNY built'),
  localRunJobsPerMw: z.number().min(0).max(1000).optional().describe('lasting jobs per MW IT'),
  localTaxShare: z.number().min(0).max(1).optional().describe('of local investment and yearly running cost'),
  economicSiteItMw: z.number().min(0).max(1e6).optional().describe('IT MW below which a site is called uneconomic'),
})
export type LocalFactors = z.infer<typeof LocalFactors>
