import type { Reference } from '../column.ts'
import type { DataFinding } from '../dataFinding.ts'
import type { Tables } from '../readTables.ts'
import { referenceTargets } from './tableKeys.ts'

const where: Readonly<Record<Reference, string>> = {
  province: 'tables/provinces.csv, in scope',
  site: 'tables/site_identity.csv',
  workload: 'tables/workloads.csv',
  source: 'sources.csv',
}

/** Every row names a province, site, class and document that exist. */
export function orphanRows(tables: Tables): readonly DataFinding[] {
  const targets = referenceTargets(tables)
  return Object.values(tables).flatMap(({ table, rows }) =>
    Object.entries(table.columns).flatMap(([column, { refersTo }]) => {
      if (refersTo === undefined) return []
      return rows.flatMap(({ line, cells }): DataFinding[] => {
        const name = String(Object.entries(cells).find(([key]) => key === column)?.[1])
        if (targets[refersTo].has(name)) return []
        const fix = `Name a ${refersTo} of ${where[refersTo]}, or add it there`
        return [{ file: table.file, line, column, found: `'${name}', which does not exist`, fix }]
      })
    }),
  )
}

/** Every document in sources.csv carries at least one row. */
export function orphanSources(tables: Tables): readonly DataFinding[] {
  const used = new Set<string>()
  for (const { table, rows } of Object.values(tables)) {
    if (table.file === tables.sources.table.file) continue
    for (const { cells } of rows) if ('sourceId' in cells) used.add(cells.sourceId)
  }
  return tables.sources.rows
    .filter(({ cells }) => !used.has(cells.sourceId))
    .map(({ line, cells }) => ({
      file: tables.sources.table.file,
      line,
      column: 'sourceId',
      found: `'${cells.sourceId}', which no row cites`,
      fix: 'Cite it from the row it carries, or take it away',
    }))
}
