import type { DatasetId } from '../../contract/dataset.ts'
import type { Figure } from '../../contract/figure.ts'
import { figure } from '../figures.ts'
import type { Tables } from '../readTables.ts'

/** The row of one national data set, with its demand as a figure. */
export function datasetRow(tables: Tables, id: DatasetId) {
  const { table, rows } = tables.datasets
  const row = rows.find(({ cells }) => cells.datasetId === id)
  if (row === undefined) throw new Error(`no row for ${id} in ${table.file}`)
  const totalItMw: Figure = figure(row.cells.totalItMw, table.columns.totalItMw.unit, row.cells)
  return { ...row.cells, totalItMw }
}
export type DatasetRow = ReturnType<typeof datasetRow>
