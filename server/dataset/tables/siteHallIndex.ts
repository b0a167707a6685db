import { text } from '../column.ts'
import { defineTable, figureColumns } from '../table.ts'

/** Cost of land and shell against the west; multiplies the western hall cost. */
export const siteHallIndex = defineTable({
  file: 'tables/site_hall_index.csv',
  about: 'Cost of land and shell against the west',
  key: ['siteId'],
  covers: ['namedSites'],
  columns: {
    siteId: text('named site', 'site'),
    ...figureColumns('hallCostIndexRatio', {
      unit: 'western cost = 1',
      min: 0.5,
      max: 3,
      description: 'multiplies westHallCapexCnyPerMw',
    }),
  },
})
