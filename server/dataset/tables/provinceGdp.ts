import { text } from '../column.ts'
import { defineTable, figureColumns } from '../table.ts'

/** Gross regional product: the plain split of national demand. */
export const provinceGdp = defineTable({
  file: 'tables/province_gdp.csv',
  about: 'Gross regional product, for the plain demand split',
  key: ['provinceId'],
  covers: ['provincesInScope'],
  columns: {
    provinceId: text('province in scope', 'province'),
    ...figureColumns('gdpHundredMillionCny', {
      unit: '1e8 CNY',
      min: 500,
      max: 300000,
      description: 'gross regional product',
    }),
  },
})
