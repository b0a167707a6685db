import { text } from '../column.ts'
import { defineTable, figureColumns } from '../table.ts'

/** Water drawn on site per unit of IT energy. */
export const siteWue = defineTable({
  file: 'tables/site_wue.csv',
  about: 'Water usage effectiveness for planning',
  key: ['siteId'],
  covers: ['namedSites'],
  columns: {
    siteId: text('named site', 'site'),
    ...figureColumns('wueLitresPerKwh', { unit: 'L per kWh IT', min: 0, max: 5, description: 'water drawn on site' }),
  },
})
