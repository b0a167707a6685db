import { z } from 'zod'
import { BaselineId } from './baseline.ts'
import { DatasetId } from './dataset.ts'
import { InlineData } from './inlineData.ts'
import { DirectSupplyLimits, PolicyLever } from './policyRules.ts'
import { LocalFactors, ReportId } from './reports.ts'
import { SitingSettings } from './siting.ts'
import { TimeSettings } from './timeSettings.ts'

const share = z.number().min(0).max(1)
const amount = z.number().min(0).max(1e12)
const money = z.number().min(-1e5).max(1e6)
const positive = z.number().gt(0).max(1e12)
const id = z.string().min(1).max(64)

/** Changes to one site; what is left out keeps the data set's figure. */
export const SiteChange = z.strictObject({
  siteId: id,
  enabled: z.boolean().optional().describe('false: nothing may be placed here'),
  existingItMw: amount.optional().describe('MW IT in all halls that stand today, every tenant'),
  availableExistingShare: share.optional().describe('share of existing halls AI may use'),
  maxItMw: amount.optional().describe('MW IT at most, existing halls included'),
  pue: z.number().min(1).max(3).optional(),
  tariffCnyPerMwh: money.optional(),
  gridCarbonTonnesPerMwh: z.number().min(0).max(5).optional(),
  hallCapexCnyPerMw: amount.optional(),
  gridImportMaxMw: amount.optional(),
  windFullLoadHours: z.number().min(0).max(8784).optional(),
  solarFullLoadHours: z.number().min(0).max(8784).optional(),
  maxBuildWindMw: amount.optional(),
  maxBuildSolarMw: amount.optional(),
  maxBuildStorageMw: amount.optional(),
})
export type SiteChange = z.infer<typeof SiteChange>

/** Changes to one workload class. */
export const WorkloadChange = z.strictObject({
  workloadId: id,
  demandShare: share.optional().describe('share of every region’s demand; the shares of all classes must sum to 1'),
  maxOneWayLatencyMs: positive.optional(),
  loadFactor: share.optional().describe('mean over rated power'),
  westSuitableShare: share.optional().describe('share of eastern demand of the class that may go west'),
  dataGbpsPerMw: amount.optional(),
  maxDeferralHours: z.number().min(0).max(168).optional(),
})

/** Demand of one region and class, in MW of rated IT power or in PFLOPS (dense FP16 installed). */
export const DemandChange = z
  .strictObject({
    regionId: id,
    workloadId: id.optional().describe('left out: the whole region, split by class shares'),
    itMw: amount.optional(),
    pflops: amount.optional(),
  })
  .refine((d) => (d.itMw === undefined) !== (d.pflops === undefined), {
    message: 'give exactly one of itMw and pflops',
  })

export const Scenario = z
  .strictObject({
    name: z.string().max(200).optional(),
    dataset: DatasetId.optional().describe('default china-2030; left out when `data` is given'),
    data: InlineData.optional().describe('own data instead of a national data set'),
    timeMode: z
      .enum(['year', 'typicalDays', 'hours'])
      .default('year')
      .describe('one period; representative days of 24 h; or consecutive hours'),
    time: TimeSettings.prefault({}),
    routing: z
      .enum(['steady', 'hourly'])
      .default('steady')
      .describe('constant shares all year, or free in every period (not in one-year mode)'),
    solver: z.enum(['auto', 'highs', 'javascriptLp']).default('auto'),
    baselines: z
      .union([z.boolean(), z.array(BaselineId).max(BaselineId.options.length)])
      .default(true)
      .describe(
        'other ways of serving the same demand to stand beside the plan: true for localEast and moveTheElectron, false ' +
          'for none (answers sooner), or the ones named',
      ),
    reports: z
      .array(ReportId)
      .max(ReportId.options.length)
      .default([])
      .describe('reports to stand beside the plan; suitability takes one more solve'),
    localFactors: LocalFactors.prefault({}).describe('factors of local benefit and economic size'),
    timeLimitSeconds: z.number().gt(0).max(3600).default(300),
    demand: z
      .strictObject({
        totalItMw: amount.optional().describe('MW of rated AI IT power, all regions'),
        totalPflops: amount.optional().describe('the same in PFLOPS; give one of the two'),
        split: z.enum(['gdp', 'gdpDigital']).default('gdpDigital'),
        itMwPerPflops: positive.optional().describe('MW IT per PFLOPS dense FP16'),
        changes: z.array(DemandChange).max(2000).default([]),
      })
      .prefault({}),
    workloads: z.array(WorkloadChange).max(50).default([]),
    sites: z.array(SiteChange).max(500).default([]),
    supply: z
      .strictObject({
        ownBuild: z.boolean().default(true).describe('wind and solar built at the sites'),
        contracts: z
          .boolean()
          .default(true)
          .describe('green power contracted from other provinces, and certificates bought without a rule'),
        directShareMax: share
          .optional()
          .describe('share of a site’s yearly load that own wind and solar can cover in one-year mode'),
        dryYear: z.boolean().default(false).describe('hydro contract volume falls by a quarter'),
        storage: z.boolean().default(true).describe('batteries built at the sites; none in one-year mode'),
        exportPriceCnyPerMwh: money.optional().describe('set it to let own power go to the grid at this price'),
        deferral: z.boolean().default(true).describe('work that can wait may wait; false: everything runs on arrival'),
      })
      .prefault({}),
    carbon: z
      .strictObject({
        priceCnyPerTonne: z.number().min(0).max(1e5).optional(),
        capTonnes: amount.optional().describe('tCO2 per year, whole plan'),
        account: z.enum(['location', 'market']).default('location'),
        factorYear: z.enum(['2021', '2022', '2023']).default('2022'),
        countEmbodied: z.boolean().default(false).describe('cap and price act on what is built as well'),
      })
      .prefault({}),
    green: z
      .strictObject({
        accounting: z
          .enum(['none', 'greenCertificate', 'annual', 'hourly'])
          .default('none')
          .describe('hourly matches green supply to load in every period; not in one-year mode'),
        share: share.default(0.8),
        scope: z.enum(['site', 'plan']).default('site').describe('the rule holds at each centre, or over the plan'),
      })
      .prefault({}),
    policy: z
      .strictObject({
        westSuitable: z.boolean().default(true),
        minWestShare: share.optional().describe('east demand placed at west sites / east demand'),
        provinceCaps: z
          .array(z.strictObject({ provinceId: id, maxItMw: amount }))
          .max(50)
          .default([]),
        siteCaps: z
          .array(z.strictObject({ siteId: id, maxItMw: amount }))
          .max(500)
          .default([]),
        pueCeiling: z.number().min(1).max(3).optional().describe('new halls only where PUE is at most this'),
        hubShareOfNewHalls: share.optional().describe('new halls inside national hubs / all new halls'),
        onRackFloor: share
          .optional()
          .describe('servers / usable halls at least: of every open site when siting, else of new halls'),
        greenFloorByHub: share
          .optional()
          .describe('green energy, certificates included / yearly load of all sites of a hub, at least'),
        directSupply: z
          .union([z.boolean(), DirectSupplyLimits])
          .default(false)
          .describe('limits on own wind and solar; true: 0.6 self-used, 0.3 of load, 0.2 exported'),
        provinceShareMax: share.optional().describe('AI load placed in one province / all demand, at most'),
        hubLoadShareMax: share.optional().describe('AI load placed in one hub / all demand, at most'),
        capitalBudgetCny: amount.optional().describe('CNY for new halls, plants and storage together; servers apart'),
        levers: z.array(PolicyLever).max(500).default([]).describe('what the public pays or asks, site by site'),
        subsidyBudgetCnyPerYear: amount
          .optional()
          .describe('CNY a year of all levers together, grants as their annuity'),
      })
      .prefault({}),
    siting: z
      .union([z.boolean(), SitingSettings])
      .default(false)
      .describe('decide which sites to open, each at its fixed cost; true: with what the data set says'),
    prices: z
      .strictObject({
        discountRate: z.number().min(0).max(0.5).optional(),
        serverCapexCnyPerMw: amount.optional(),
        serverLifeYears: z.number().min(1).max(50).optional(),
        windCapexCnyPerMw: amount.optional(),
        solarCapexCnyPerMw: amount.optional(),
        storageCapexCnyPerMw: amount.optional(),
        storageCapexCnyPerMwh: amount.optional(),
        directSupplyChargeCnyPerMwh: amount.optional(),
        greenPowerPremiumCnyPerMwh: amount.optional(),
        interRegionalDeliveryCnyPerMwh: amount.optional(),
        greenCertificateCnyPerMwh: amount.optional(),
        linkFixedCnyPerGbpsMonth: amount.optional(),
        linkCnyPerGbpsMonthKm: amount.optional(),
        tariffFactor: z.number().min(0).max(10).optional().describe('multiplies every grid tariff'),
      })
      .prefault({}),
    network: z
      .strictObject({
        routeFactor: z.number().min(1).max(5).optional(),
        fixedLatencyMs: z.number().min(0).max(100).optional(),
        links: z
          .array(z.strictObject({ regionId: id, siteId: id, capacityGbps: amount }))
          .max(5000)
          .default([])
          .describe('pairs whose fibre has a limit'),
      })
      .prefault({}),
    unservedPriceCnyPerMwYear: positive.optional().describe('set it to let demand go unserved at this price'),
  })
  .refine((s) => !(s.dataset !== undefined && s.data !== undefined), {
    message: 'give either dataset or data, not both',
    path: ['data'],
  })
export type Scenario = z.infer<typeof Scenario>
/** What a caller may write: defaults left out. */
export type ScenarioInput = z.input<typeof Scenario>
