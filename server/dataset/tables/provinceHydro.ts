import { text } from '../column.ts'
import { defineTable, figureColumns } from '../table.ts'

/** Yearly hydro energy of the provinces that may sell it by contract; the others have no row. */
export const provinceHydro = defineTable({
  file: 'tables/province_hydro.csv',
  about: 'Hydro energy of the provinces that sell it by contract',
  key: ['provinceId'],
  columns: {
    provinceId: text('province of origin', 'province'),
    ...figureColumns('hydroEnergyMwh', {
      unit: 'MWh per year',
      min: 1e6,
      max: 1e9,
      description: 'energy of a mean year',
    }),
  },
})
