import { DatasetId } from '../../contract/dataset.ts'
import { choice, text } from '../column.ts'
import { defineTable, figureColumns } from '../table.ts'

const namedSiteLimits = ['existingPlusGrowth', 'planning', 'planningHigh'] as const

/** The national data sets: how much AI compute, and which limit named sites have. */
export const datasets = defineTable({
  file: 'tables/datasets.csv',
  about: 'The national data sets',
  key: ['datasetId'],
  covers: [DatasetId.options],
  columns: {
    datasetId: choice(DatasetId.options, 'name in the API'),
    nameEn: text('name in English'),
    nameZh: text('name in Chinese'),
    datasetYear: choice(['2025', '2030'], 'year planned for'),
    ...figureColumns('totalItMw', {
      unit: 'MW IT',
      min: 100,
      max: 200_000,
      description: 'rated AI IT power, all regions',
    }),
    namedSiteLimit: choice(namedSiteLimits, 'existing + growth, maxItMw, or its high end'),
    descriptionEn: text('in English'),
    descriptionZh: text('in Chinese'),
  },
})
