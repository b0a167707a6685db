import type { Operation, SiteOperation } from '../../server/contract/operation.ts'
import type { HourPage } from './hourPages.ts'

/** What feeds a site, lowest in the stack first; then what it gives away, highest first. */
export const supplyParts = ['wind', 'solar', 'discharge', 'import'] as const
export const giveParts = ['charge', 'export'] as const
export type SupplyPart = (typeof supplyParts)[number]
export type GivePart = (typeof giveParts)[number]

/** One period of a site: wind + solar + discharge + import = load + charge + export, all in MW. */
export interface BalanceHour {
  readonly period: number
  readonly hour: number | null
  readonly loadMw: number
  readonly supplyMw: Readonly<Record<SupplyPart, number>>
  readonly giveMw: Readonly<Record<GivePart, number>>
  /** Could have run and did not. MW. */
  readonly curtailedMw: number
  readonly storedMwh: number
  readonly gramsPerKwh: number
  /** CNY per MWh; null without duals. */
  readonly priceCnyPerMwh: number | null
}

/** How a site runs over one page; empty for a site where nothing runs. */
export function siteBalance(operation: Operation, siteId: string, page: HourPage): readonly BalanceHour[] {
  const site = operation.sites.find((one) => one.siteId === siteId)
  if (!site) return []
  return Array.from({ length: page.periodCount }, (_, i) => {
    const t = page.firstPeriod + i
    return balanceHour(site, t, operation.periods[t]?.hour ?? null)
  })
}

function balanceHour(site: SiteOperation, t: number, hour: number | null): BalanceHour {
  const at = (series: readonly number[]): number => series[t] ?? 0
  return {
    period: t,
    hour,
    loadMw: at(site.loadMw),
    supplyMw: {
      wind: at(site.windMw),
      solar: at(site.solarMw),
      discharge: at(site.dischargeMw),
      import: at(site.gridImportMw),
    },
    giveMw: { charge: at(site.chargeMw), export: at(site.gridExportMw) },
    curtailedMw: at(site.curtailedMw),
    storedMwh: at(site.storedMwh),
    gramsPerKwh: at(site.carbonTonnesPerMwh) * 1000,
    priceCnyPerMwh: site.priceCnyPerMwh === null ? null : at(site.priceCnyPerMwh),
  }
}

/** How far the stack reaches above the axis, what could have run included, and below it. MW. */
export function balanceSpan(hours: readonly BalanceHour[]): { readonly topMw: number; readonly belowMw: number } {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  return {
    topMw: Math.max(0, ...hours.map(({ supplyMw, curtailedMw }) => sum(Object.values(supplyMw)) + curtailedMw)),
    belowMw: Math.max(0, ...hours.map(({ giveMw }) => sum(Object.values(giveMw)))),
  }
}
