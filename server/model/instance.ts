import type { Position, Words, Zone } from '../contract/figure.ts'
import type { RestsOn } from '../contract/plan.ts'
import type { Rules } from './rules.ts'
import { type Period, type TimeGrid, yearHours } from './time.ts'

export type { Rules } from './rules.ts'

/** Every set and parameter of the planning problem, resolved and checked, in model units: CNY, MW, MWh, tCO2, ms, Gbps. */
export interface Instance {
  readonly name: string
  readonly datasetId: string | null
  readonly datasetHash: string | null
  /** false: placement only, no power and no carbon. */
  readonly energy: boolean
  /** hourly: load may follow the renewables from period to period. */
  readonly routing: 'steady' | 'hourly'
  readonly periods: readonly Period[]
  readonly time: TimeGrid
  readonly regions: readonly Region[]
  readonly sites: readonly Site[]
  readonly workloads: readonly Workload[]
  /** demandItMw[r × workloads + w], MW of rated IT power. */
  readonly demandItMw: Float64Array
  readonly placements: readonly Placement[]
  readonly links: readonly Link[]
  readonly origins: readonly GreenOrigin[]
  readonly economics: Economics
  readonly rules: Rules
  readonly restsOn: readonly RestsOn[]
}

export interface Region {
  readonly id: string
  readonly name: Words
  readonly zone: Zone
  readonly position: Position | null
}

export const technologies = ['wind', 'solar'] as const
export type Technology = (typeof technologies)[number]

export interface Site {
  readonly id: string
  readonly name: Words
  readonly kind: 'named' | 'home'
  /** Region this site keeps at home; only that region may use it. */
  readonly homeOf: string | null
  readonly zone: Zone
  readonly provinceId: string | null
  readonly hub: boolean
  /** National hub it belongs to; null outside the hubs. */
  readonly hubName: Words | null
  readonly position: Position | null
  readonly gridRegion: string
  readonly enabled: boolean
  readonly existingItMw: number
  readonly availableExistingShare: number
  readonly maxItMw: number
  /** Mean over the year; `byPeriod` where it changes with the hour. */
  readonly pue: number
  readonly wueLitresPerKwh: number
  readonly tariffCnyPerMwh: number
  /** Part of the tariff that contracted green power replaces. */
  readonly tariffEnergyPartCnyPerMwh: number
  readonly gridCarbonTonnesPerMwh: number
  readonly residualCarbonTonnesPerMwh: number
  readonly gridImportMaxMw: number
  /** CNY per MW of the year's highest import; 0 where the tariff is all-in. */
  readonly demandChargeCnyPerMwYear: number
  readonly byPeriod: SiteByPeriod
  readonly hallCapexCnyPerMw: number
  readonly hallOmShare: number
  /** capacityFactor[g][t], 0..1. */
  readonly capacityFactor: Readonly<Record<Technology, readonly number[]>>
  readonly maxBuildMw: Readonly<Record<Technology, number>>
  /** MW of storage that may be built, and MWh; both 0 in one-year mode. */
  readonly maxBuildStorageMw: number
  readonly maxBuildStorageMwh: number
}

/** What changes at a site from period to period; every list has one entry per period. */
export interface SiteByPeriod {
  readonly pue: readonly number[]
  readonly tariffCnyPerMwh: readonly number[]
  readonly gridCarbonTonnesPerMwh: readonly number[]
}

export interface Workload {
  readonly id: string
  readonly name: Words
  readonly loadFactor: number
  /** activity[t]: share of the demand at work, calibrated so that idle + (1 − idle) × mean = loadFactor. */
  readonly activity: readonly number[]
  readonly maxOneWayLatencyMs: number
  readonly maxDeferralHours: number
  readonly dataGbpsPerMw: number
  readonly westSuitableShare: number
}

/** An admissible (region, site, class); an inadmissible one has no column. */
export interface Placement {
  readonly region: number
  readonly site: number
  readonly workload: number
  readonly oneWayLatencyMs: number | null
  readonly routeKm: number | null
  /** CNY per MW-year of fibre, or the explicit cost of an inline placement. */
  readonly linkCostCnyPerMwYear: number
  readonly maxItMw: number
}

/** A pair whose fibre has a limit; its price is paid on linkGbps, not in the placement. */
export interface Link {
  readonly region: number
  readonly site: number
  readonly capacityGbps: number
  readonly priceCnyPerGbpsYear: number
}

export interface GreenOrigin {
  readonly id: string
  readonly gridRegion: string
  readonly zone: Zone
  readonly technology: 'wind' | 'solar' | 'hydro'
  readonly priceCnyPerMwh: number
  readonly volumeMwh: number
  /** MW delivered in each period per MWh contracted a year; n_t h_t times it sums to 1. */
  readonly profile: readonly number[]
}

/** Batteries, per MW of power and per MWh of energy; losses in charging and in discharging. */
export interface Storage {
  readonly capexCnyPerMw: number
  readonly capexCnyPerMwh: number
  readonly annualisedCnyPerMwYear: number
  readonly annualisedCnyPerMwhYear: number
  /** Upkeep in the two, CNY a year. */
  readonly omCnyPerMwYear: number
  readonly omCnyPerMwhYear: number
  readonly chargeFactor: number
  readonly dischargeFactor: number
  /** MWh per MW at least and at most. */
  readonly leastHours: number
  readonly mostHours: number
}

/** tCO2e of what is built, per MW (storage per MWh) and year of its life. */
export interface Embodied {
  readonly serverTonnesPerMwYear: number
  readonly hallTonnesPerMwYear: number
  readonly buildTonnesPerMwYear: Readonly<Record<Technology, number>>
  readonly storageTonnesPerMwhYear: number
  /** Cap and price act on it as well. */
  readonly counted: boolean
}

export interface Economics {
  readonly idlePowerShare: number
  readonly directShareMax: number
  /** CNY per MW-year, annuity included. */
  readonly annualisedServerCapexCnyPerMwYear: number
  /** Annuity factor of halls, 1 per year. */
  readonly hallAnnuity: number
  readonly buildCapexCnyPerMw: Readonly<Record<Technology, number>>
  readonly annualisedBuildCnyPerMwYear: Readonly<Record<Technology, number>>
  readonly buildOmCnyPerMwYear: Readonly<Record<Technology, number>>
  readonly directSupplyChargeCnyPerMwh: number
  readonly greenPowerPremiumCnyPerMwh: number
  readonly interRegionalDeliveryCnyPerMwh: number
  readonly greenCertificateCnyPerMwh: number
  readonly carbonPriceCnyPerTonne: number
  readonly unservedPriceCnyPerMwYear: number | null
  /** Certificates may be bought without a rule that asks for them, as the market account gives reason to. */
  readonly voluntaryCertificates: boolean
  readonly storage: Storage
  readonly embodied: Embodied
  /** CNY per MWh of own power sent to the grid; null: none may be. */
  readonly exportPriceCnyPerMwh: number | null
}

export function demandOf(instance: Instance, region: number, workload: number): number {
  return instance.demandItMw[region * instance.workloads.length + workload] ?? 0
}

/** MW of IT power drawn per rated MW of class w in period t, steady routing and work run on arrival. */
export function itPowerFactor(instance: Instance, workload: Workload, period: number): number {
  const idle = instance.economics.idlePowerShare
  return idle + (1 - idle) * (workload.activity[period] ?? 0)
}

/** MWh of IT energy per rated MW of class w over the year. */
export function itEnergyFactor(instance: Instance, workload: Workload): number {
  return instance.periods.reduce((sum, period, t) => sum + yearHours(period) * itPowerFactor(instance, workload, t), 0)
}

/** True where load of the region served at the site does not leave its province. */
export function staysIn(site: Site, regionId: string): boolean {
  return site.homeOf === regionId || site.provinceId === regionId
}

/** MW of halls that AI may use today; never more than the site may hold. */
export function existingUsableItMw(site: Site): number {
  return Math.min(site.availableExistingShare * site.existingItMw, site.maxItMw)
}

/** MW of new halls that may be built: room on an open site, and the PUE ceiling for new halls. */
export function maxNewHallMw(site: Site, rules: Rules): number {
  if (!site.enabled) return 0
  if (rules.pueCeiling !== null && site.pue > rules.pueCeiling) return 0
  return Math.max(0, site.maxItMw - site.existingItMw)
}

/** Contracts earn nothing unless a green rule or the market account counts them; then they have no column. */
export function contractsCount({ energy, rules }: Instance): boolean {
  if (!energy) return false
  return rules.green.accounting !== 'none' || rules.carbonAccount === 'market' || rules.greenFloorByHub !== null
}

/** Certificates have columns where the green rule counts them, or where the market account does and they are on offer. */
export function certificatesCount({ energy, rules, economics }: Instance): boolean {
  if (!energy) return false
  return (
    rules.green.accounting === 'greenCertificate' ||
    rules.greenFloorByHub !== null ||
    (rules.carbonAccount === 'market' && economics.voluntaryCertificates)
  )
}
