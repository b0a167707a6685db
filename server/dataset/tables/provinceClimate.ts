import { Climate } from '../../contract/climate.ts'
import { choice, text } from '../column.ts'
import { defineTable, provenance } from '../table.ts'

/** Climate region of a province: which wind, sun and temperature its synthetic series are made like. */
export const provinceClimate = defineTable({
  file: 'tables/province_climate.csv',
  about: 'Climate region of wind and solar series',
  key: ['provinceId'],
  covers: ['provincesInScope'],
  columns: {
    provinceId: text('province in scope', 'province'),
    climate: choice(Climate.options, 'climate region of the targets'),
    ...provenance,
  },
})
