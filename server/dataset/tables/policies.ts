import { number, slug, text } from '../column.ts'
import { defineTable, provenance } from '../table.ts'

/** Limits that policy sets, each with its document. None acts until a scenario asks for it. */
export const policies = defineTable({
  file: 'tables/policies.csv',
  about: 'Limits that policy sets, with their documents',
  key: ['policyId'],
  columns: {
    policyId: slug('short name of the limit'),
    nameEn: text('in English'),
    nameZh: text('in Chinese'),
    limitValue: number({ unit: 'as the row says', min: 0, max: 1000, description: 'the limit' }),
    unit: text('unit of the limit'),
    documentEn: text('title or number of the document, in English letters'),
    documentZh: text('the same in Chinese'),
    documentDate: text('date of the document'),
    ...provenance,
  },
})
