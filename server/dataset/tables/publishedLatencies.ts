import { choice, number, optional, text } from '../column.ts'
import { defineTable, provenance } from '../table.ts'

/** Latencies somebody printed. One overrides the model only where it is one-way, of that pair, and no bound. */
export const publishedLatencies = defineTable({
  file: 'tables/published_latencies.csv',
  about: 'Latencies somebody printed, shown beside the model',
  key: ['siteId', 'provinceId', 'printed'],
  columns: {
    siteId: text('named site', 'site'),
    provinceId: text('demand region', 'province'),
    printedMs: number({ unit: 'ms as printed', min: 0.01, max: 1000, description: 'direction as the words say' }),
    printed: text('what was printed, in short'),
    oneWayMs: optional(
      number({ unit: 'ms one-way', min: 0.01, max: 500, description: 'empty where it cannot be told' }),
    ),
    overrides: choice(['yes', 'no'], 'whether it replaces the model for this pair'),
    reasonEn: text('why it does or does not, in English'),
    reasonZh: text('why it does or does not, in Chinese'),
    ...provenance,
  },
  faults({ oneWayMs, overrides }) {
    if (overrides === 'no' || oneWayMs !== undefined) return []
    return [{ column: 'oneWayMs', found: 'an empty cell', fix: 'Give the one-way figure, or let it not override' }]
  },
})
