import type { DirectSupplyLimits } from '../contract/policyRules.ts'
import type { Siting } from './siting.ts'

/** What policy and planner ask, ids turned to numbers. Null or empty: not asked. */
export interface Rules {
  readonly westSuitable: boolean
  readonly minWestShare: number | null
  readonly provinceCaps: readonly { readonly provinceId: string; readonly maxItMw: number }[]
  readonly siteCaps: readonly { readonly site: number; readonly maxItMw: number }[]
  readonly pueCeiling: number | null
  readonly hubShareOfNewHalls: number | null
  readonly carbonCapTonnes: number | null
  readonly carbonAccount: 'location' | 'market'
  readonly green: {
    readonly accounting: 'none' | 'greenCertificate' | 'annual' | 'hourly'
    readonly share: number
    readonly scope: 'site' | 'plan'
  }
  /** Servers / usable halls, of every open site when siting, else of new halls. */
  readonly onRackFloor: number | null
  /** Green energy, certificates included / yearly load of a hub. */
  readonly greenFloorByHub: number | null
  readonly directSupply: DirectSupplyLimits | null
  /** Load of one province, or of one hub / all demand. */
  readonly provinceShareMax: number | null
  readonly hubLoadShareMax: number | null
  readonly capitalBudgetCny: number | null
  readonly levers: readonly SiteLever[]
  readonly subsidyBudgetCnyPerYear: number | null
  /** Null: every site is open. */
  readonly siting: Siting | null
}

/** What the public pays or asks at one site; a site has at most one. */
export interface SiteLever {
  readonly site: number
  readonly powerDiscountCnyPerMwh: number
  /** CNY per MW of new halls, once. */
  readonly hallGrantCnyPerMw: number
  /** In place of the plan’s; null: the plan’s. */
  readonly carbonPriceCnyPerTonne: number | null
  readonly greenCertificateCnyPerMwh: number | null
}
