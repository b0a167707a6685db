import { choice, number, text } from '../column.ts'
import { defineTable, provenance } from '../table.ts'
import { factorYears } from './provinceGridCarbon.ts'

/** Average grid carbon of a regional grid: carries the 2023 estimate of a province, and stands in for Xizang. */
export const gridRegionCarbon = defineTable({
  file: 'tables/grid_region_carbon.csv',
  about: 'Average grid carbon of a regional grid by year of the factor',
  key: ['gridRegion', 'factorYear'],
  covers: ['gridRegions', factorYears],
  columns: {
    gridRegion: text('regional grid'),
    factorYear: choice(factorYears, 'year the factor is of'),
    gridCarbonTonnesPerMwh: number({
      unit: 'tCO2 per MWh',
      min: 0.02,
      max: 1.2,
      description: 'location-based average',
    }),
    ...provenance,
  },
})
