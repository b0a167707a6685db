import type { Words } from '../../../server/contract/figure.ts'

/** What a result of the solve says about itself. */
export interface ResultNote {
  readonly name: Words
  /** What the number on screen is counted in. */
  readonly unit: Words
  /** What it is, in one sentence. */
  readonly what: Words
  /** Constraint families that settle it. */
  readonly rules: readonly string[]
  /** Cost lines that pull at it. */
  readonly costs: readonly string[]
  /**
   * Beginnings of the names of the figures it rests on, the most telling first. `{region}`, `{site}`, `{province}` and
   * the like stand for the ids of the figure on screen.
   */
  readonly data: readonly string[]
}

export const words = (en: string, zh: string): Words => ({ en, zh })

/** Units that results share. */
export const units = {
  mwIt: words('MW of rated IT power', 'MW（IT 额定功率）'),
  mw: words('MW of installed power', 'MW（装机容量）'),
  ms: words('milliseconds, one way', '毫秒（单向）'),
  share: words('per cent', '%'),
  tonnes: words('tonnes of CO₂ a year', '吨二氧化碳/年'),
  perItMwh: words('per MWh of IT work', '每兆瓦时IT用电'),
} as const

/** Figures behind the demand of a region, and of every region where none is named. */
export const demandData = [
  'national.totalItMw',
  'provinces.{region}.demandShare',
  'workloads.{workload}.demandShare',
] as const

/** Figures behind what a kWh costs and emits at a site. */
export const energyData = [
  'sites.{site}.tariffCnyPerMwh',
  'provinces.{province}.gridCarbonTonnesPerMwh',
  'sites.{site}.pue',
  'sites.{site}.windFullLoadHours',
  'sites.{site}.solarFullLoadHours',
] as const

/** Figures behind the room at a site. */
export const roomData = [
  'sites.{site}.maxItMw',
  'sites.{site}.existingItMw',
  'sites.{site}.availableExistingShare',
] as const
