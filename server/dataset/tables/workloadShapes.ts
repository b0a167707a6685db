import { choice, text } from '../column.ts'
import { hourColumns } from '../numberedColumns.ts'
import { defineTable, provenance } from '../table.ts'

const dayTypes = ['weekday', 'weekend'] as const

/** How the work of a class runs through the day: five weekdays and two weekend days average 1. */
export const workloadShapes = defineTable({
  file: 'tables/workload_shapes.csv',
  about: 'Work of a class by hour of the day, over its mean of the week',
  key: ['workloadId', 'dayType'],
  covers: ['workloads', dayTypes],
  columns: {
    workloadId: text('workload class', 'workload'),
    dayType: choice(dayTypes, 'Monday to Friday, or Saturday and Sunday'),
    ...hourColumns('work in this hour over the mean of the week'),
    ...provenance,
  },
})
