import { text } from '../column.ts'
import { defineTable, figureColumns } from '../table.ts'

/** Yearly mean PUE used for planning. */
export const sitePue = defineTable({
  file: 'tables/site_pue.csv',
  about: 'Power usage effectiveness for planning',
  key: ['siteId'],
  covers: ['namedSites'],
  columns: {
    siteId: text('named site', 'site'),
    ...figureColumns('pueRatio', { unit: 'facility / IT energy', min: 1, max: 2, description: 'yearly mean' }),
  },
})
