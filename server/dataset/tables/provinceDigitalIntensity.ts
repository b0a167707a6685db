import { text } from '../column.ts'
import { defineTable, figureColumns } from '../table.ts'

/** How much more or less AI demand a yuan of GDP brings; multiplies GDP in the gdpDigital split. */
export const provinceDigitalIntensity = defineTable({
  file: 'tables/province_digital_intensity.csv',
  about: 'How digital an economy is, for the second demand split',
  key: ['provinceId'],
  covers: ['provincesInScope'],
  columns: {
    provinceId: text('province in scope', 'province'),
    ...figureColumns('digitalIntensityRatio', {
      unit: 'relative to GDP',
      min: 0.1,
      max: 5,
      description: 'multiplies GDP in the gdpDigital split',
    }),
  },
})
