import type { Operation, SiteOperation } from '../../server/contract/operation.ts'

/** What runs in one period, at one site or at all of them. */
export interface HourTotals {
  readonly loadMw: number
  readonly importMw: number
  readonly ownMw: number
  readonly curtailedMw: number
  readonly chargeMw: number
  readonly dischargeMw: number
  readonly storedMwh: number
  readonly exportMw: number
  readonly matchedMw: number
  readonly backlogMwh: number
  /** Location-based. tCO2 per hour. */
  readonly carbonTonnesPerHour: number
  /** What one more MWh of load would cost, mean over sites by load; null without duals or load. */
  readonly priceCnyPerMwh: number | null
}

/** The sites a figure is about: one, or all. An unknown site gives none. */
export function sitesOf(operation: Operation, siteId: string | null): readonly SiteOperation[] {
  return siteId === null ? operation.sites : operation.sites.filter((site) => site.siteId === siteId)
}

export function hourTotals(sites: readonly SiteOperation[], t: number): HourTotals {
  const sum = (of: (site: SiteOperation) => number | undefined): number =>
    sites.reduce((total, site) => total + (of(site) ?? 0), 0)
  const loadMw = sum((site) => site.loadMw[t])
  const isPriced = loadMw > 0 && sites.every(({ priceCnyPerMwh }) => priceCnyPerMwh !== null)
  return {
    loadMw,
    importMw: sum((site) => site.gridImportMw[t]),
    ownMw: sum((site) => (site.windMw[t] ?? 0) + (site.solarMw[t] ?? 0)),
    curtailedMw: sum((site) => site.curtailedMw[t]),
    chargeMw: sum((site) => site.chargeMw[t]),
    dischargeMw: sum((site) => site.dischargeMw[t]),
    storedMwh: sum((site) => site.storedMwh[t]),
    exportMw: sum((site) => site.gridExportMw[t]),
    matchedMw: sum((site) => site.matchedGreenMw[t]),
    backlogMwh: sum((site) => site.backlogMwh[t]),
    carbonTonnesPerHour: sum((site) => (site.carbonTonnesPerMwh[t] ?? 0) * (site.loadMw[t] ?? 0)),
    priceCnyPerMwh: isPriced ? sum((site) => (site.priceCnyPerMwh?.[t] ?? 0) * (site.loadMw[t] ?? 0)) / loadMw : null,
  }
}

/** gCO2 per kWh at the meter; 0 without load. */
export function gramsOf({ carbonTonnesPerHour, loadMw }: Pick<HourTotals, 'carbonTonnesPerHour' | 'loadMw'>): number {
  return loadMw > 0 ? (carbonTonnesPerHour / loadMw) * 1000 : 0
}

/** Means over the year, every period counted by the hours it stands for; price by load, since that is what is paid. */
export function yearMeans({ periods }: Operation, sites: readonly SiteOperation[]): HourTotals {
  const hours = periods.map((period) => period.hours * period.weight)
  const all = hours.reduce((sum, each) => sum + each, 0)
  const totals = periods.map((_, t) => hourTotals(sites, t))
  const mean = (of: (one: HourTotals) => number): number =>
    totals.reduce((sum, one, t) => sum + of(one) * (hours[t] ?? 0), 0) / Math.max(all, 1e-9)
  const loadMw = mean((one) => one.loadMw)
  const isPriced = loadMw > 0 && totals.every((one) => one.priceCnyPerMwh !== null || one.loadMw === 0)
  return {
    loadMw,
    importMw: mean((one) => one.importMw),
    ownMw: mean((one) => one.ownMw),
    curtailedMw: mean((one) => one.curtailedMw),
    chargeMw: mean((one) => one.chargeMw),
    dischargeMw: mean((one) => one.dischargeMw),
    storedMwh: mean((one) => one.storedMwh),
    exportMw: mean((one) => one.exportMw),
    matchedMw: mean((one) => one.matchedMw),
    backlogMwh: mean((one) => one.backlogMwh),
    carbonTonnesPerHour: mean((one) => one.carbonTonnesPerHour),
    priceCnyPerMwh: isPriced ? mean((one) => (one.priceCnyPerMwh ?? 0) * one.loadMw) / loadMw : null,
  }
}
