import { text } from '../column.ts'
import { defineTable, figureColumns } from '../table.ts'

/** All-in price of an ordinary large user: what an at-home site pays. The demand charge is already in it. */
export const provinceTariff = defineTable({
  file: 'tables/province_tariff.csv',
  about: 'What an ordinary large user pays for power',
  key: ['provinceId'],
  covers: ['provincesInScope'],
  columns: {
    provinceId: text('province in scope', 'province'),
    ...figureColumns('tariffCnyPerMwh', {
      unit: 'CNY per MWh',
      min: 100,
      max: 1500,
      description: 'all-in at 110 kV, flat hour, demand charge included',
    }),
  },
})
