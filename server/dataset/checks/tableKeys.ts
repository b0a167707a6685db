import type { Reference } from '../column.ts'
import type { Tables } from '../readTables.ts'
import type { Coverage } from '../table.ts'

/** What a reference may name, by kind, as the tables stand. */
export function referenceTargets(tables: Tables): Readonly<Record<Reference, ReadonlySet<string>>> {
  return {
    province: new Set(provincesInScope(tables)),
    site: new Set(namedSites(tables)),
    workload: new Set(tables.workloads.rows.map(({ cells }) => cells.workloadId)),
    source: new Set(tables.sources.rows.map(({ cells }) => cells.sourceId)),
  }
}

/** The keys a covering table must run through. */
export function coverageKeys(coverage: Coverage, tables: Tables): readonly string[] {
  if (typeof coverage !== 'string') return coverage
  if (coverage === 'provincesInScope') return provincesInScope(tables)
  if (coverage === 'namedSites') return namedSites(tables)
  if (coverage === 'workloads') return tables.workloads.rows.map(({ cells }) => cells.workloadId)
  return [...new Set(tables.provinces.rows.flatMap(({ cells }) => cells.gridRegion ?? []))]
}

function provincesInScope(tables: Tables): readonly string[] {
  return tables.provinces.rows.filter(({ cells }) => cells.inScope === 'yes').map(({ cells }) => cells.provinceId)
}

function namedSites(tables: Tables): readonly string[] {
  return tables.siteIdentity.rows.map(({ cells }) => cells.siteId)
}
