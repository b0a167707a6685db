import { text } from '../column.ts'
import { defineTable, figureColumns } from '../table.ts'

/** PUE that policy allows new halls; a scenario switches it on. */
export const sitePueLimit = defineTable({
  file: 'tables/site_pue_limit.csv',
  about: 'PUE that policy allows new halls',
  key: ['siteId'],
  covers: ['namedSites'],
  columns: {
    siteId: text('named site', 'site'),
    ...figureColumns('puePolicyLimitRatio', {
      unit: 'facility / IT energy',
      min: 1,
      max: 2,
      description: 'new halls only',
    }),
  },
})
