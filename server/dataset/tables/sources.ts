import { slug, text } from '../column.ts'
import { defineTable } from '../table.ts'

/** Documents that carry the figures. A reprint address is a note on where it was read, not the source. */
export const sources = defineTable({
  file: 'sources.csv',
  about: 'Documents that carry the figures',
  key: ['sourceId'],
  columns: {
    sourceId: slug('short name of the document'),
    title: text('title and number'),
    publisher: text('issuer'),
    url: text('where it was read, or that it was not seen'),
    published: text('date of the document'),
    retrieved: text('when it was read'),
    licence: text('what may be done with it'),
  },
})
