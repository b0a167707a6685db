import type { RowWriter } from '../lp/programBuilder.ts'
import { type Instance, itEnergyFactor, technologies, yearHours } from './instance.ts'
import type { Columns } from './variables.ts'

/** Adds `factor` × the year's facility load of site s (MWh: PUE × IT energy) to the row. */
export function addYearLoad(instance: Instance, columns: Columns, s: number, factor: number, row: RowWriter): void {
  const pue = instance.sites[s]?.pue ?? 1
  for (const [w, workload] of instance.workloads.entries())
    row.add(columns.serverItMw(s, w), factor * pue * itEnergyFactor(instance, workload))
}

/** Adds `factor` × the year's energy of wind and solar used at site s (MWh) to the row. */
export function addYearOwnEnergy(
  instance: Instance,
  columns: Columns,
  s: number,
  factor: number,
  row: RowWriter,
): void {
  for (const g of technologies.keys())
    for (const [t, period] of instance.periods.entries())
      row.add(columns.generatedMw(s, g, t), factor * yearHours(period))
}

/** Adds `factor` × green power contracted for site s (MWh) to the row, where contracts have columns. */
export function addContracted(instance: Instance, columns: Columns, s: number, factor: number, row: RowWriter): void {
  for (const o of instance.origins.keys()) {
    const column = columns.contractedGreenMwh(s, o)
    if (column !== null) row.add(column, factor)
  }
}

/** Adds `factor` × green certificates bought for site s (MWh) to the row, where they are counted. */
export function addCertified(columns: Columns, s: number, factor: number, row: RowWriter): void {
  const column = columns.greenCertificateMwh(s)
  if (column !== null) row.add(column, factor)
}

/** Adds `factor` × the year's grid import of site s (MWh) to the row. */
export function addYearImport(instance: Instance, columns: Columns, s: number, factor: number, row: RowWriter): void {
  for (const [t, period] of instance.periods.entries()) row.add(columns.gridImportMw(s, t), factor * yearHours(period))
}
