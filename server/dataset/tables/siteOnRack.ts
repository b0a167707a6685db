import { text } from '../column.ts'
import { defineTable, figureColumns } from '../table.ts'

/** On-rack rate; one minus it is the share of existing halls AI may use. */
export const siteOnRack = defineTable({
  file: 'tables/site_on_rack.csv',
  about: 'Racks in use over racks built',
  key: ['siteId'],
  covers: ['namedSites'],
  columns: {
    siteId: text('named site', 'site'),
    ...figureColumns('onRackShare', {
      unit: 'racks in use / racks',
      min: 0,
      max: 1,
      description: 'not a share of energy',
    }),
  },
})
