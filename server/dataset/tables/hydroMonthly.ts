import { choice } from '../column.ts'
import { monthColumns } from '../numberedColumns.ts'
import { defineTable, provenance } from '../table.ts'

const technologies = ['hydro'] as const

/** How hydro runs through the year; weighted by the days of the months it averages 1. */
export const hydroMonthly = defineTable({
  file: 'tables/hydro_monthly.csv',
  about: 'Mean hydro power by month, over that of the year',
  key: ['technology'],
  covers: [technologies],
  columns: {
    technology: choice(technologies, 'what turns it into power'),
    ...monthColumns('mean power of the month over that of the year'),
    ...provenance,
  },
})
