import { choice, number, text } from '../column.ts'
import { defineTable, provenance } from '../table.ts'

const totalNames = [
  'gdpSplitEastShare',
  'gdpDigitalSplitEastShare',
  'installedComputePflops',
  'nationalGdpHundredMillionCny',
  'nationalWindCapacityMw',
  'nationalSolarCapacityMw',
  'tenClusterOnRackShare',
  'workloadDemandShareSum',
] as const
export type TotalName = (typeof totalNames)[number]

/** Totals a document prints or the planning case states; data:check re-adds the tables and compares. */
export const publishedTotals = defineTable({
  file: 'tables/published_totals.csv',
  about: 'Totals that the other tables must add up to',
  key: ['total'],
  covers: [totalNames],
  columns: {
    total: choice(totalNames, 'what is added up'),
    value: number({ unit: 'as the row says', min: 0, max: 1e12, description: 'the total' }),
    unit: text('unit of the total'),
    toleranceShare: number({ unit: 'share of the total', min: 1e-9, max: 0.05, description: 'difference allowed' }),
    ...provenance,
  },
})
