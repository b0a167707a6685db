import { slug, text } from '../column.ts'
import { defineTable, provenance } from '../table.ts'

/** Workload classes: what they are. Their figures are in workload_figures.csv. */
export const workloads = defineTable({
  file: 'tables/workloads.csv',
  about: 'Workload classes',
  key: ['workloadId'],
  columns: {
    workloadId: slug('short name of the class'),
    nameEn: text('name in English'),
    nameZh: text('name in Chinese'),
    descriptionEn: text('what it holds, in English'),
    descriptionZh: text('what it holds, in Chinese'),
    ...provenance,
  },
})
