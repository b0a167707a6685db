import { text } from '../column.ts'
import { defineTable, figureColumns } from '../table.ts'

/** Annual mean temperature, shown beside the PUE. */
export const siteTemperature = defineTable({
  file: 'tables/site_temperature.csv',
  about: 'Annual mean temperature',
  key: ['siteId'],
  covers: ['namedSites'],
  columns: {
    siteId: text('named site', 'site'),
    ...figureColumns('annualMeanTemperatureC', {
      unit: 'degrees Celsius',
      min: -10,
      max: 30,
      description: 'climate normal or printed mean',
    }),
  },
})
