import { text } from '../column.ts'
import { defineTable, figureColumns } from '../table.ts'

/** IT power that stands at a site, every tenant; the part AI may use follows from the on-rack rate. */
export const siteExistingIt = defineTable({
  file: 'tables/site_existing_it.csv',
  about: 'Computing that stands at a site',
  key: ['siteId'],
  covers: ['namedSites'],
  columns: {
    siteId: text('named site', 'site'),
    ...figureColumns('existingItMw', { unit: 'MW IT', min: 0, max: 10000, description: 'every tenant, nameplate' }),
  },
})
