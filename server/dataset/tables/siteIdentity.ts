import { choice, number, optional, slug, text } from '../column.ts'
import { defineTable, provenance } from '../table.ts'

/** Named data-centre sites: the ten national clusters, their start areas, and sites outside the hubs. */
export const siteIdentity = defineTable({
  file: 'tables/site_identity.csv',
  about: 'Named data-centre sites',
  key: ['siteId'],
  columns: {
    siteId: slug('short name of the site'),
    nameEn: text('map label in English'),
    nameZh: text('map label in Chinese'),
    hubEn: optional(text('national computing hub in English; empty outside the eight hubs')),
    hubZh: optional(text('national computing hub in Chinese')),
    provinceId: text('province it lies in, or within 10 km of', 'province'),
    lonDeg: number({ unit: 'degrees east, WGS-84', min: 73, max: 136, description: 'longitude' }),
    latDeg: number({ unit: 'degrees north, WGS-84', min: 3, max: 54, description: 'latitude' }),
    siteKind: choice(['cluster', 'startArea', 'outsideHubs'], 'national cluster, start area of one, or neither'),
    ...provenance,
  },
  faults({ hubEn, hubZh }) {
    if ((hubEn === undefined) === (hubZh === undefined)) return []
    return [
      {
        column: hubEn === undefined ? 'hubEn' : 'hubZh',
        found: 'an empty cell',
        fix: 'Name the hub in both languages',
      },
    ]
  },
})
