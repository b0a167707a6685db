import { type Instance, technologies } from '../instance.ts'
import { yearHours } from '../time.ts'
import type { Columns } from '../variables.ts'
import { itLoadMw } from './itLoad.ts'
import { siteHourlyGreen } from './matchedGreen.ts'
import type { Solution } from './solution.ts'

/** What happens at one site over the year. */
export interface SiteTotals {
  readonly itMw: number
  readonly itEnergyMwh: number
  readonly facilityEnergyMwh: number
  /** Own wind and solar that is not exported. */
  readonly ownEnergyMwh: number
  readonly exportedMwh: number
  /** Null in one-year mode, which cannot know. */
  readonly curtailedMwh: number | null
  readonly gridImportMwh: number
  readonly contractedGreenMwh: number
  readonly greenCertificateMwh: number
  /** Green energy that met load in its own period; null in one-year mode. */
  readonly matchedGreenMwh: number | null
  /** Location-based: grid average × import. */
  readonly carbonTonnes: number
  /** Market-based: residual factor × import that is not contracted or certified; never negative. */
  readonly marketCarbonTonnes: number
}

export function siteTotals(instance: Instance, columns: Columns, solution: Solution, s: number): SiteTotals {
  const { sites, workloads, periods, origins, energy } = instance
  const { value } = solution
  const site = sites[s]
  let itMw = 0
  for (const w of workloads.keys()) itMw += value(columns.serverItMw(s, w))
  let [itEnergyMwh, facilityEnergyMwh, generatedMwh, exportedMwh, weatherMwh] = [0, 0, 0, 0, 0]
  let [gridImportMwh, carbonTonnes] = [0, 0]
  for (const [t, period] of periods.entries()) {
    const hours = yearHours(period)
    const it = itLoadMw(instance, columns, value, s, t)
    itEnergyMwh += hours * it
    if (!energy) continue
    facilityEnergyMwh += hours * it * (site?.byPeriod.pue[t] ?? 1)
    for (const [g, technology] of technologies.entries()) {
      generatedMwh += hours * value(columns.generatedMw(s, g, t))
      weatherMwh += hours * (site?.capacityFactor[technology][t] ?? 0) * value(columns.builtMw(s, g))
    }
    const exported = columns.gridExportMw(s, t)
    exportedMwh += exported === null ? 0 : hours * value(exported)
    const imported = hours * value(columns.gridImportMw(s, t))
    gridImportMwh += imported
    carbonTonnes += imported * (site?.byPeriod.gridCarbonTonnesPerMwh[t] ?? 0)
  }
  let contractedGreenMwh = 0
  if (energy)
    for (const o of origins.keys()) {
      const column = columns.contractedGreenMwh(s, o)
      if (column !== null) contractedGreenMwh += value(column)
    }
  const certificate = columns.greenCertificateMwh(s)
  const greenCertificateMwh = certificate === null ? 0 : value(certificate)
  const unclaimed = Math.max(0, gridImportMwh - contractedGreenMwh - greenCertificateMwh)
  const hasHours = energy && instance.time.mode !== 'year'
  return {
    itMw,
    itEnergyMwh,
    facilityEnergyMwh,
    ownEnergyMwh: Math.max(0, generatedMwh - exportedMwh),
    exportedMwh,
    curtailedMwh: hasHours ? Math.max(0, weatherMwh - generatedMwh) : null,
    gridImportMwh,
    contractedGreenMwh,
    greenCertificateMwh,
    matchedGreenMwh: hasHours ? siteHourlyGreen(instance, columns, value, s).matchedMwh : null,
    carbonTonnes,
    marketCarbonTonnes: (site?.residualCarbonTonnesPerMwh ?? 0) * unclaimed,
  }
}
