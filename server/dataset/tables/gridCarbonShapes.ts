import { text } from '../column.ts'
import { hourColumns } from '../numberedColumns.ts'
import { defineTable, provenance } from '../table.ts'

/** How the average carbon of a regional grid runs through the day; its daily mean is the published factor. */
export const gridCarbonShapes = defineTable({
  file: 'tables/grid_carbon_shapes.csv',
  about: 'Average grid carbon by hour of the day, over its daily mean',
  key: ['gridRegion'],
  covers: ['gridRegions'],
  columns: {
    gridRegion: text('regional grid'),
    ...hourColumns('carbon per MWh in this hour over the daily mean'),
    ...provenance,
  },
})
