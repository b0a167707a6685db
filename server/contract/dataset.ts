import { z } from 'zod'
import { Climate } from './climate.ts'
import { Figure, Position, Quality, Status, Words, Zone } from './figure.ts'
import { Shapes } from './shapes.ts'

/** A document that carries figures: the issuer's own, with the address it was read at. */
export const Source = z.strictObject({
  sourceId: z.string(),
  title: z.string(),
  publisher: z.string(),
  url: z.string(),
  published: z.string(),
  retrieved: z.string(),
  licence: z.string(),
})
export type Source = z.infer<typeof Source>

/** A province of GB/T 2260. The three out of scope are listed, drawn, and carry no figures. */
export const Province = z.strictObject({
  id: z.string(),
  adcode: z.string(),
  name: Words,
  capital: Words,
  position: Position.describe('capital'),
  zone: Zone.nullable(),
  gridRegion: z.string().nullable(),
  climate: Climate.nullable().describe('climate region of its wind, solar and temperature'),
  inScope: z.boolean(),
  sourceId: z.string(),
  figures: z.strictObject({
    /** tCO2 per MWh, location-based average, by year of the factor. 2023 is an estimate. */
    gridCarbonTonnesPerMwh2021: Figure.optional(),
    gridCarbonTonnesPerMwh2022: Figure.optional(),
    gridCarbonTonnesPerMwh2023: Figure.optional(),
    /** CNY per MWh: energy part of the tariff, which contracted green power replaces. */
    tariffEnergyPartCnyPerMwh: Figure.optional(),
    /** Share of national AI demand, 0..1, by split. */
    demandShareGdp: Figure.optional(),
    demandShareGdpDigital: Figure.optional(),
  }),
})
export type Province = z.infer<typeof Province>

/** Where load may run: a named data-centre site, or the demand province itself (`home`). */
export const DatasetSite = z.strictObject({
  id: z.string(),
  name: Words,
  kind: z.enum(['named', 'home']),
  provinceId: z.string(),
  zone: Zone,
  hub: Words.nullable().describe('national computing hub, null outside the eight hubs'),
  position: Position,
  sourceId: z.string(),
  figures: z.strictObject({
    existingItMw: Figure,
    availableExistingShare: Figure,
    maxItMw: Figure,
    pue: Figure,
    wueLitresPerKwh: Figure,
    tariffCnyPerMwh: Figure,
    hallCapexCnyPerMw: Figure,
    windFullLoadHours: Figure,
    solarFullLoadHours: Figure,
    maxBuildWindMw: Figure,
    maxBuildSolarMw: Figure,
    puePolicyLimit: Figure.optional(),
    /** Of the site; of the capital for a home site. */
    annualMeanTemperatureC: Figure,
  }),
})
export type DatasetSite = z.infer<typeof DatasetSite>

export const DatasetWorkload = z.strictObject({
  id: z.string(),
  name: Words,
  description: Words,
  figures: z.strictObject({
    demandShare: Figure,
    maxOneWayLatencyMs: Figure,
    maxDeferralHours: Figure,
    dataGbpsPerMw: Figure,
    loadFactor: Figure,
    westSuitableShare: Figure,
  }),
})
export type DatasetWorkload = z.infer<typeof DatasetWorkload>

/** Green power a province can sell to a site by contract ("moving the electron"). */
export const Origin = z.strictObject({
  id: z.string().describe('province id, a dot, technology: `yunnan.hydro`'),
  provinceId: z.string(),
  technology: z.enum(['wind', 'solar', 'hydro']),
  priceCnyPerMwh: Figure,
  volumeMwh: Figure.describe('MWh per year at most, all buyers together'),
})
export type Origin = z.infer<typeof Origin>

/** A latency somebody printed. `overrides` only where it is one-way, of that pair, and no bound. */
export const PublishedLatency = z.strictObject({
  siteId: z.string(),
  provinceId: z.string(),
  oneWayMs: z.number().nullable(),
  printed: z.string(),
  overrides: z.boolean(),
  reason: Words,
  sourceId: z.string(),
  quality: Quality,
  status: Status,
})
export type PublishedLatency = z.infer<typeof PublishedLatency>

/** A limit that policy sets, with its document. None acts until a scenario asks for it. */
export const Policy = z.strictObject({
  policyId: z.string(),
  name: Words,
  limit: Figure,
  document: Words,
  documentDate: z.string(),
})
export type Policy = z.infer<typeof Policy>

/** National figures, one key each. Money in CNY of 2025. */
export const nationalFigureNames = [
  'totalItMw',
  'itMwPerPflops',
  'idlePowerShare',
  'directShareMax',
  'discountRate',
  'serverCapexCnyPerMw',
  'serverLifeYears',
  'hallLifeYears',
  'hallOmShare',
  'windCapexCnyPerMw',
  'windOmCnyPerMwYear',
  'windLifeYears',
  'solarCapexCnyPerMw',
  'solarOmCnyPerMwYear',
  'solarLifeYears',
  'storageCapexCnyPerMw',
  'storageCapexCnyPerMwh',
  'storageRoundTripFactor',
  'storageLifeYears',
  'storageOmShare',
  'directSupplyChargeCnyPerMwh',
  'greenPowerPremiumCnyPerMwh',
  'interRegionalDeliveryCnyPerMwh',
  'greenCertificateCnyPerMwh',
  'carbonPriceCnyPerTonne',
  'residualCarbonTonnesPerMwh2021',
  'residualCarbonTonnesPerMwh2022',
  'residualCarbonTonnesPerMwh2023',
  'latencyMsPerKm',
  'routeFactor',
  'fixedLatencyMs',
  'linkFixedCnyPerGbpsMonth',
  'linkCnyPerGbpsMonthKm',
  'embodiedServerTonnesPerMw',
  'embodiedHallTonnesPerMw',
  'localBuildJobsPerMcny',
  'localRunJobsPerMw',
  'localTaxShare',
  'economicSiteItMw',
  'siteFixedCnyPerYear',
  'embodiedWindTonnesPerMw',
  'embodiedSolarTonnesPerMw',
  'embodiedStorageTonnesPerMwh',
  'pueTemperatureSlopePerC',
  'pueFreeCoolingBelowC',
  'storageMaxMwPerItMw',
  'storageMaxHours',
] as const
export type NationalFigureName = (typeof nationalFigureNames)[number]
const nationalShape = Object.fromEntries(nationalFigureNames.map((name) => [name, Figure])) as Record<
  NationalFigureName,
  typeof Figure
>

export const DatasetId = z.enum(['china-2025', 'china-2030', 'china-2030-high'])
export type DatasetId = z.infer<typeof DatasetId>

export const DatasetSummary = z.strictObject({
  id: DatasetId,
  name: Words,
  year: z.number().int(),
  description: Words,
  totalItMw: Figure,
  hash: z.string().describe('SHA-256 of the canonical JSON of everything but the hash'),
})
export type DatasetSummary = z.infer<typeof DatasetSummary>

export const Dataset = DatasetSummary.extend({
  provinces: z.array(Province).readonly(),
  sites: z.array(DatasetSite).readonly(),
  workloads: z.array(DatasetWorkload).readonly(),
  origins: z.array(Origin).readonly(),
  publishedLatencies: z.array(PublishedLatency).readonly(),
  policies: z.array(Policy).readonly(),
  national: z.strictObject(nationalShape),
  shapes: Shapes,
  sources: z.array(Source).readonly(),
})
export type Dataset = z.infer<typeof Dataset>
