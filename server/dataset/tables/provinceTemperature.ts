import { text } from '../column.ts'
import { defineTable, figureColumns } from '../table.ts'

/** Annual mean temperature of the capital; the at-home site of the province takes it. */
export const provinceTemperature = defineTable({
  file: 'tables/province_temperature.csv',
  about: 'Annual mean temperature of the capital',
  key: ['provinceId'],
  covers: ['provincesInScope'],
  columns: {
    provinceId: text('province in scope', 'province'),
    ...figureColumns('annualMeanTemperatureC', {
      unit: 'degrees Celsius',
      min: -10,
      max: 30,
      description: 'climate normal of the capital',
    }),
  },
})
