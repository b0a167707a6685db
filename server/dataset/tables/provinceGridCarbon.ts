import { choice, text } from '../column.ts'
import { defineTable, figureColumns } from '../table.ts'

export const factorYears = ['2021', '2022', '2023'] as const

/** Average grid carbon of a province, location-based, by year of the factor. 2023 is an estimate. */
export const provinceGridCarbon = defineTable({
  file: 'tables/province_grid_carbon.csv',
  about: 'Average grid carbon of a province by year of the factor',
  key: ['provinceId', 'factorYear'],
  covers: ['provincesInScope', factorYears],
  columns: {
    provinceId: text('province in scope', 'province'),
    factorYear: choice(factorYears, 'year the factor is of'),
    ...figureColumns('gridCarbonTonnesPerMwh', {
      unit: 'tCO2 per MWh',
      min: 0.02,
      max: 1.2,
      description: 'location-based average; kgCO2/kWh is the same number',
    }),
  },
})
