import { text } from '../column.ts'
import { defineTable, figureColumns } from '../table.ts'

/** All-in contract price of a large centre at the site; holds the demand charge. */
export const siteTariff = defineTable({
  file: 'tables/site_tariff.csv',
  about: 'All-in contract price of a large centre',
  key: ['siteId'],
  covers: ['namedSites'],
  columns: {
    siteId: text('named site', 'site'),
    ...figureColumns('tariffCnyPerMwh', {
      unit: 'CNY per MWh',
      min: 100,
      max: 1500,
      description: 'all-in contract price',
    }),
  },
})
