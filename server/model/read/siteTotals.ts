import { type Instance, itEnergyFactor, technologies, yearHours } from '../instance.ts'
import type { Columns } from '../variables.ts'
import type { Solution } from './solution.ts'

/** What happens at one site over the year. */
export interface SiteTotals {
  readonly itMw: number
  readonly itEnergyMwh: number
  readonly facilityEnergyMwh: number
  readonly ownEnergyMwh: number
  readonly gridImportMwh: number
  readonly contractedGreenMwh: number
  readonly greenCertificateMwh: number
  /** Location-based: grid average × import. */
  readonly carbonTonnes: number
  /** Market-based: residual factor × import that is not contracted or certified; never negative. */
  readonly marketCarbonTonnes: number
}

export function siteTotals(instance: Instance, columns: Columns, { value }: Solution, s: number): SiteTotals {
  const { sites, workloads, periods, origins, energy } = instance
  const site = sites[s]
  let itMw = 0
  let itEnergyMwh = 0
  for (const [w, workload] of workloads.entries()) {
    const mw = value(columns.serverItMw(s, w))
    itMw += mw
    itEnergyMwh += mw * itEnergyFactor(instance, workload)
  }
  let ownEnergyMwh = 0
  let gridImportMwh = 0
  let contractedGreenMwh = 0
  if (energy) {
    for (const [t, period] of periods.entries()) {
      for (const g of technologies.keys()) ownEnergyMwh += value(columns.generatedMw(s, g, t)) * yearHours(period)
      gridImportMwh += value(columns.gridImportMw(s, t)) * yearHours(period)
    }
    for (const o of origins.keys()) {
      const column = columns.contractedGreenMwh(s, o)
      if (column !== null) contractedGreenMwh += value(column)
    }
  }
  const certificate = columns.greenCertificateMwh(s)
  const greenCertificateMwh = certificate === null ? 0 : value(certificate)
  const unclaimed = Math.max(0, gridImportMwh - contractedGreenMwh - greenCertificateMwh)
  return {
    itMw,
    itEnergyMwh,
    facilityEnergyMwh: energy ? (site?.pue ?? 1) * itEnergyMwh : 0,
    ownEnergyMwh,
    gridImportMwh,
    contractedGreenMwh,
    greenCertificateMwh,
    carbonTonnes: (site?.gridCarbonTonnesPerMwh ?? 0) * gridImportMwh,
    marketCarbonTonnes: (site?.residualCarbonTonnesPerMwh ?? 0) * unclaimed,
  }
}
