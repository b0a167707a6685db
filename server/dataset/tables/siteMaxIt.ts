import { text } from '../column.ts'
import { defineTable, figureColumns } from '../table.ts'

/** IT power at most in 2030, existing halls included; `high` is the limit of china-2030-high. */
export const siteMaxIt = defineTable({
  file: 'tables/site_max_it.csv',
  about: 'Headroom of a site in 2030',
  key: ['siteId'],
  covers: ['namedSites'],
  columns: {
    siteId: text('named site', 'site'),
    ...figureColumns('maxItMw', { unit: 'MW IT', min: 0, max: 30000, description: 'existing halls included' }),
  },
})
