import { choice, text } from '../column.ts'
import { defineTable, figureColumns } from '../table.ts'

/** Installed wind and solar, from which the contract volume of an origin follows. */
export const provinceRenewableCapacity = defineTable({
  file: 'tables/province_renewable_capacity.csv',
  about: 'Installed wind and solar',
  key: ['provinceId', 'technology'],
  covers: ['provincesInScope', ['wind', 'solar']],
  columns: {
    provinceId: text('province in scope', 'province'),
    technology: choice(['wind', 'solar'], 'what turns it into power'),
    ...figureColumns('capacityMw', { unit: 'MW', min: 10, max: 300000, description: 'installed at the end of 2024' }),
  },
})
