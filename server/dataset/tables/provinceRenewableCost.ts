import { choice, text } from '../column.ts'
import { defineTable, figureColumns } from '../table.ts'

/** Levelised cost of new wind and solar: the price at origin of contracted green power. */
export const provinceRenewableCost = defineTable({
  file: 'tables/province_renewable_cost.csv',
  about: 'Levelised cost of new wind and solar',
  key: ['provinceId', 'technology'],
  covers: ['provincesInScope', ['wind', 'solar']],
  columns: {
    provinceId: text('province in scope', 'province'),
    technology: choice(['wind', 'solar'], 'what turns it into power'),
    ...figureColumns('lcoeCnyPerMwh', {
      unit: 'CNY per MWh',
      min: 50,
      max: 800,
      description: 'price at origin of contracted green power',
    }),
  },
})
