import type { RowWriter } from '../lp/programBuilder.ts'
import { groupsOf } from './groups.ts'
import { type Instance, itPowerFactor, technologies } from './instance.ts'
import { yearHours } from './time.ts'
import type { Columns } from './variables.ts'

/**
 * Adds `factor` × the load of site s in t at the meter (MW) to the row:
 * pue[s,t] × Σ_w (idlePowerShare × serverItMw + (1 − idlePowerShare) × runItMw).
 */
export function addLoad(
  instance: Instance,
  columns: Columns,
  s: number,
  t: number,
  factor: number,
  row: RowWriter,
): void {
  const idle = instance.economics.idlePowerShare
  const atMeter = factor * (instance.sites[s]?.byPeriod.pue[t] ?? 1)
  for (const [w, workload] of instance.workloads.entries()) {
    const run = columns.runItMw(s, w, t)
    if (run === null) {
      row.add(columns.serverItMw(s, w), atMeter * itPowerFactor(instance, workload, t))
      continue
    }
    row.add(columns.serverItMw(s, w), atMeter * idle)
    row.add(run, atMeter * (1 - idle))
  }
}

/** Adds `factor` × the year's facility load of site s (MWh) to the row. */
export function addYearLoad(instance: Instance, columns: Columns, s: number, factor: number, row: RowWriter): void {
  for (const [t, period] of instance.periods.entries())
    addLoad(instance, columns, s, t, factor * yearHours(period), row)
}

/** Adds `factor` × the work of class w that arrives at s in t (MW) to the row. */
export function addArrivals(
  instance: Instance,
  columns: Columns,
  at: { readonly s: number; readonly w: number; readonly t: number },
  factor: number,
  row: RowWriter,
): void {
  const { s, w, t } = at
  if (instance.routing === 'steady') {
    row.add(columns.serverItMw(s, w), factor * (instance.workloads[w]?.activity[t] ?? 0))
    return
  }
  for (const p of groupsOf(instance).byServer[s * instance.workloads.length + w] ?? []) {
    const placed = columns.placedItMw(p, t)
    if (placed !== null) row.add(placed, factor)
  }
}

/** Adds `factor` × the year's energy of wind and solar kept at site s (MWh; what is exported is not) to the row. */
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
  for (const [t, period] of instance.periods.entries()) {
    const exported = columns.gridExportMw(s, t)
    if (exported !== null) row.add(exported, -factor * yearHours(period))
  }
}

/** Adds `factor` × green energy that met load in its own period, directly or out of store (MWh a year) to the row. */
export function addYearMatched(instance: Instance, columns: Columns, s: number, factor: number, row: RowWriter): void {
  for (const [t, period] of instance.periods.entries()) addMatched(columns, s, t, factor * yearHours(period), row)
}

/** Adds `factor` × green power that meets load in t, directly or out of store (MW) to the row. */
export function addMatched(columns: Columns, s: number, t: number, factor: number, row: RowWriter): void {
  const direct = columns.directGreenMw(s, t)
  if (direct !== null) row.add(direct, factor)
  const green = columns.store(s)?.parts.find(({ name }) => name === 'green')
  if (green) row.add(green.dischargeMw(t), factor)
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
