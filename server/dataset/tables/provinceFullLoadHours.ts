import { choice, text } from '../column.ts'
import { defineTable, figureColumns } from '../table.ts'

/** Planning hours of new wind and solar; a site takes those of its province. */
export const provinceFullLoadHours = defineTable({
  file: 'tables/province_full_load_hours.csv',
  about: 'Planning hours of a new plant',
  key: ['provinceId', 'technology'],
  covers: ['provincesInScope', ['wind', 'solar']],
  columns: {
    provinceId: text('province in scope', 'province'),
    technology: choice(['wind', 'solar'], 'what turns it into power'),
    ...figureColumns('fullLoadHours', {
      unit: 'h per year',
      min: 500,
      max: 4000,
      description: 'yearly energy over rated power',
    }),
  },
})
