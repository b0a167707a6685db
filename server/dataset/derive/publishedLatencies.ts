import type { PublishedLatency } from '../../contract/dataset.ts'
import type { Tables } from '../readTables.ts'

/** Latencies somebody printed, with the reading each was given. */
export function publishedLatencies(tables: Tables): readonly PublishedLatency[] {
  return tables.publishedLatencies.rows.map(({ cells }) => ({
    siteId: cells.siteId,
    provinceId: cells.provinceId,
    oneWayMs: cells.oneWayMs ?? null,
    printed: cells.printed,
    overrides: cells.overrides === 'yes',
    reason: { en: cells.reasonEn, zh: cells.reasonZh },
    sourceId: cells.sourceId,
    quality: cells.quality,
    status: cells.status,
  }))
}
