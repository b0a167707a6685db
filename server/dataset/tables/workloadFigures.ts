import { text } from '../column.ts'
import { namedRangeFaults } from '../namedRanges.ts'
import { defineTable, namedFigureColumns } from '../table.ts'

const workloadFigureNames = [
  'demandShare',
  'maxOneWayLatencyMs',
  'maxDeferralHours',
  'dataGbpsPerMw',
  'loadFactor',
  'westSuitableShare',
] as const

const ranges = {
  demandShare: { unit: 'share of AI IT power', min: 0, max: 1 },
  maxOneWayLatencyMs: { unit: 'ms one-way', min: 0.1, max: 10_000 },
  maxDeferralHours: { unit: 'h', min: 0, max: 168 },
  dataGbpsPerMw: { unit: 'Gbps per MW IT', min: 0, max: 100 },
  loadFactor: { unit: 'mean / rated', min: 0, max: 1 },
  westSuitableShare: { unit: 'share of eastern demand', min: 0, max: 1 },
}

/** Figures of the workload classes, one a row: each has its own range and note. */
export const workloadFigures = defineTable({
  file: 'tables/workload_figures.csv',
  about: 'Figures of the workload classes',
  key: ['workloadId', 'figure'],
  covers: ['workloads', workloadFigureNames],
  columns: {
    workloadId: text('workload class', 'workload'),
    ...namedFigureColumns(workloadFigureNames, 'figure of the class, its unit in its name'),
  },
  faults: (row) => namedRangeFaults(row, ranges),
})
