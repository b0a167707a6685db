import { z } from 'zod'
import { Position, Zone } from './figure.ts'

const id = z.string().min(1).max(64)
const amount = z.number().min(0).max(1e12)
const money = z.number().min(-1e12).max(1e12)
const share = z.number().min(0).max(1)

export const InlineRegion = z.strictObject({
  id,
  name: z.string().max(100).optional(),
  zone: Zone.default('east'),
  position: Position.optional(),
})

export const InlineSite = z.strictObject({
  id,
  name: z.string().max(100).optional(),
  zone: Zone.default('west'),
  provinceId: id.optional(),
  hub: z.string().max(100).optional(),
  position: Position.optional(),
  homeOf: id.optional().describe('region this site keeps at home; only that region may use it'),
  existingItMw: amount.default(0),
  availableExistingShare: share.default(1),
  maxItMw: amount.optional().describe('default: existingItMw, so nothing may be built'),
  hallCapexCnyPerMw: amount.default(0),
  hallOmShare: share.default(0),
  fixedCostCnyPerYear: amount.default(0).describe('CNY a year once the site is open; counts when siting'),
  pue: z.number().min(1).max(3).default(1),
  wueLitresPerKwh: amount.default(0),
  tariffCnyPerMwh: z.number().min(-1e5).max(1e6).default(0),
  tariffEnergyPartCnyPerMwh: amount.default(0).describe('part of the tariff that contracted green power replaces'),
  gridCarbonTonnesPerMwh: z.number().min(0).max(5).default(0),
  residualCarbonTonnesPerMwh: z.number().min(0).max(5).optional().describe('default: the location factor'),
  gridImportMaxMw: amount.optional(),
  gridRegion: z.string().max(64).default('one'),
  windFullLoadHours: z.number().min(0).max(8784).default(0),
  solarFullLoadHours: z.number().min(0).max(8784).default(0),
  maxBuildWindMw: amount.default(0),
  maxBuildSolarMw: amount.default(0),
  maxBuildStorageMw: amount.default(0),
  maxBuildStorageMwh: amount.default(0),
  demandChargeCnyPerMwYear: amount
    .default(0)
    .describe('paid on the highest draw from the grid; the yearly cost of a back-up plant'),
  windCapacityFactor: z.array(share).optional().describe('one value per period; replaces windFullLoadHours'),
  solarCapacityFactor: z.array(share).optional().describe('one value per period; replaces solarFullLoadHours'),
  tariffByPeriodCnyPerMwh: z.array(z.number().min(-1e5).max(1e6)).optional().describe('replaces tariffCnyPerMwh'),
  gridCarbonByPeriodTonnesPerMwh: z.array(z.number().min(0).max(5)).optional(),
  pueByPeriod: z.array(z.number().min(1).max(3)).optional(),
})

/** One step of the year of a problem with its own data. Weight × hours over all periods must sum to hoursPerYear. */
export const InlinePeriod = z.strictObject({
  id: id.optional(),
  hours: z.number().gt(0).max(8784),
  weight: z.number().gt(0).max(8784).describe('how often a year it comes'),
  day: id.default('all').describe('consecutive periods of one day are a ring: storage and waiting work close in it'),
})

export const InlineWorkload = z.strictObject({
  id,
  name: z.string().max(100).optional(),
  maxOneWayLatencyMs: amount.optional().describe('default: no limit'),
  loadFactor: share.default(1),
  westSuitableShare: share.default(1),
  dataGbpsPerMw: amount.default(0),
  maxDeferralHours: amount.default(0),
  activity: z
    .array(share)
    .optional()
    .describe('share of the servers at work, one value per period; replaces loadFactor'),
})

export const InlinePlacement = z.strictObject({
  regionId: id,
  siteId: id,
  workloadId: id.optional().describe('left out: every class'),
  costCnyPerMwYear: money.default(0).describe('replaces the link price computed from distance'),
  oneWayLatencyMs: amount.optional().describe('replaces the latency computed from distance'),
  maxItMw: amount.optional(),
  allowed: z.boolean().default(true),
})

/** A problem with its own data: any transportation or allocation problem can be posed. */
export const InlineData = z.strictObject({
  regions: z.array(InlineRegion).min(1).max(1000),
  sites: z.array(InlineSite).min(1).max(1000),
  workloads: z
    .array(InlineWorkload)
    .min(1)
    .max(50)
    .default([{ id: 'all', loadFactor: 1, westSuitableShare: 1, dataGbpsPerMw: 0, maxDeferralHours: 0 }]),
  demand: z
    .array(z.strictObject({ regionId: id, workloadId: id.optional(), itMw: amount }))
    .min(1)
    .max(50_000),
  placements: z.array(InlinePlacement).max(100_000).default([]),
  onlyListedPlacements: z.boolean().default(false).describe('true: pairs that are not listed do not exist'),
  links: z
    .array(z.strictObject({ regionId: id, siteId: id, capacityGbps: amount, priceCnyPerGbpsYear: amount.default(0) }))
    .max(100_000)
    .default([]),
  origins: z
    .array(
      z.strictObject({
        id,
        gridRegion: z.string().max(64).default('one'),
        zone: Zone.default('west'),
        technology: z.enum(['wind', 'solar', 'hydro']),
        priceCnyPerMwh: amount,
        volumeMwh: amount,
        profile: z.array(amount).optional().describe('relative delivery, one value per period; left out: flat'),
      }),
    )
    .max(500)
    .default([]),
  periods: z.array(InlinePeriod).min(1).max(8784).optional().describe('left out: one period that is the whole year'),
  calendar: z
    .array(id)
    .max(366)
    .optional()
    .describe('day of every day of the year in order, so that storage carries energy from one to the next'),
  energy: z.boolean().default(true).describe('false: no power, no carbon, only placement'),
  idlePowerShare: share.default(0),
  discountRate: z.number().min(0).max(0.5).default(0.06),
  serverCapexCnyPerMw: amount.default(0),
  serverLifeYears: z.number().min(1).max(50).default(5),
  hallLifeYears: z.number().min(1).max(50).default(20),
  windCapexCnyPerMw: amount.default(0),
  windOmCnyPerMwYear: amount.default(0),
  windLifeYears: z.number().min(1).max(50).default(25),
  solarCapexCnyPerMw: amount.default(0),
  solarOmCnyPerMwYear: amount.default(0),
  solarLifeYears: z.number().min(1).max(50).default(25),
  storageCapexCnyPerMw: amount.default(0),
  storageCapexCnyPerMwh: amount.default(0),
  storageOmCnyPerMwYear: amount.default(0),
  storageOmCnyPerMwhYear: amount.default(0),
  storageLifeYears: z.number().min(1).max(50).default(15),
  embodiedServerTonnesPerMw: amount.default(0).describe('tCO2 to make a MW; a year of its life bears its part'),
  embodiedHallTonnesPerMw: amount.default(0),
  embodiedWindTonnesPerMw: amount.default(0),
  embodiedSolarTonnesPerMw: amount.default(0),
  embodiedStorageTonnesPerMwh: amount.default(0),
  storageChargeFactor: z.number().gt(0).max(1).default(1).describe('energy into store / energy charged'),
  storageDischargeFactor: z.number().gt(0).max(1).default(1).describe('energy out / energy taken from store'),
  storageLeastHours: z
    .number()
    .min(0)
    .max(8784)
    .default(0)
    .describe('MWh per MW at least; equal to the most: a fixed ratio'),
  storageMostHours: z.number().min(0).max(8784).default(8784),
  directShareMax: share.default(0.65),
  directSupplyChargeCnyPerMwh: amount.default(0),
  greenPowerPremiumCnyPerMwh: amount.default(0),
  interRegionalDeliveryCnyPerMwh: amount.default(0),
  greenCertificateCnyPerMwh: amount
    .optional()
    .describe('left out: none on offer, unless the green rule counts them, then 0'),
  hoursPerYear: z.union([z.literal(8760), z.literal(8784)]).default(8760),
})
export type InlineData = z.infer<typeof InlineData>
