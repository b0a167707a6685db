import { certificatesCount, contractsCount, type Instance, technologies } from '../instance.ts'
import type { DeclareBlock } from '../variables.ts'
import { none, setsOf, subset } from './sets.ts'

/** What powers the sites. */
export interface PowerColumns {
  /** MW of technology g built at s. */
  builtMw(s: number, g: number): number
  /** MW of technology g used or exported at s in t; what the weather could give beyond it is curtailed. */
  generatedMw(s: number, g: number, t: number): number
  /** MW drawn from the grid at s in t. */
  gridImportMw(s: number, t: number): number
  /** MW of connection paid for at s; null where the tariff is all-in. */
  gridPeakMw(s: number): number | null
  /** MW of own power sent to the grid; null unless the scenario prices it. */
  gridExportMw(s: number, t: number): number | null
  /** MWh a year of green power contracted for s from origin o. Null where contracts count for nothing. */
  contractedGreenMwh(s: number, o: number): number | null
  /** MWh a year of unbundled green certificates bought for s. Null unless certificates are counted. */
  greenCertificateMwh(s: number): number | null
}

export function declarePower(instance: Instance, declare: DeclareBlock): PowerColumns {
  const { sites, origins, energy } = instance
  const sets = setsOf(instance)
  const T = instance.periods.length
  const G = technologies.length
  const powered = energy ? sets.sites : none(sets.sites)
  const built = declare('builtMw', [powered, sets.technologies], {
    upper: (i) => sites[Math.floor(i / G)]?.maxBuildMw[technologies[i % G] ?? 'wind'] ?? 0,
  })
  const generated = declare('generatedMw', [powered, sets.technologies, sets.periods])
  const gridImport = declare('gridImportMw', [powered, sets.periods], {
    upper: (i) => sites[Math.floor(i / T)]?.gridImportMaxMw ?? Number.POSITIVE_INFINITY,
  })
  const charged = energy ? [...sites.keys()].filter((s) => (sites[s]?.demandChargeCnyPerMwYear ?? 0) > 0) : []
  const gridPeak = declare('gridPeakMw', [subset(sets.sites, charged)])
  const peakAt = new Map(charged.map((s, i) => [s, gridPeak.offset + i]))
  const exports = energy && instance.economics.exportPriceCnyPerMwh !== null
  const gridExport = declare('gridExportMw', [exports ? sets.sites : none(sets.sites), sets.periods])
  const counted = contractsCount(instance)
  const contracted = declare('contractedGreenMwh', [counted ? sets.sites : none(sets.sites), sets.origins])
  const certified = certificatesCount(instance)
  const certificate = declare('greenCertificateMwh', [certified ? sets.sites : none(sets.sites)])
  return {
    builtMw: (s, g) => built.offset + s * G + g,
    generatedMw: (s, g, t) => generated.offset + (s * G + g) * T + t,
    gridImportMw: (s, t) => gridImport.offset + s * T + t,
    gridPeakMw: (s) => peakAt.get(s) ?? null,
    gridExportMw: (s, t) => (exports ? gridExport.offset + s * T + t : null),
    contractedGreenMwh: (s, o) => (counted ? contracted.offset + s * origins.length + o : null),
    greenCertificateMwh: (s) => (certified ? certificate.offset + s : null),
  }
}
