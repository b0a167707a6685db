import { text } from '../column.ts'
import { defineTable, figureColumns } from '../table.ts'

/** Energy part of the tariff, which contracted green power replaces: the coal benchmark feed-in price. */
export const provinceEnergyPart = defineTable({
  file: 'tables/province_energy_part.csv',
  about: 'Energy part of the tariff',
  key: ['provinceId'],
  covers: ['provincesInScope'],
  columns: {
    provinceId: text('province in scope', 'province'),
    ...figureColumns('energyPartCnyPerMwh', {
      unit: 'CNY per MWh',
      min: 100,
      max: 800,
      description: 'coal benchmark feed-in price',
    }),
  },
})
