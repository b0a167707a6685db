import { Zone } from '../../contract/figure.ts'
import { choice, number, optional, slug, text } from '../column.ts'
import { defineTable, provenance } from '../table.ts'

/** Listed here too, so that no unit can be dropped from the table, and with it from the map, unnoticed. */
const provinceIds = [
  ...['beijing', 'tianjin', 'hebei', 'shanxi', 'inner-mongolia', 'liaoning', 'jilin', 'heilongjiang'],
  ...['shanghai', 'jiangsu', 'zhejiang', 'anhui', 'fujian', 'jiangxi', 'shandong', 'henan', 'hubei', 'hunan'],
  ...['guangdong', 'guangxi', 'hainan', 'chongqing', 'sichuan', 'guizhou', 'yunnan', 'xizang', 'shaanxi'],
  ...['gansu', 'qinghai', 'ningxia', 'xinjiang', 'taiwan', 'hong-kong', 'macao'],
]

/** The 34 units of GB/T 2260. Those out of scope are listed and drawn, and carry no figures. */
export const provinces = defineTable({
  file: 'tables/provinces.csv',
  about: 'The 34 provincial units, 31 of them in scope',
  key: ['provinceId'],
  covers: [provinceIds],
  columns: {
    provinceId: slug('English name as a slug'),
    adcode: text('six digits of GB/T 2260'),
    nameEn: text('name in English'),
    nameZh: text('name in Chinese'),
    capitalEn: text('capital in English'),
    capitalZh: text('capital in Chinese'),
    lonDeg: number({ unit: 'degrees east, WGS-84', min: 73, max: 136, description: 'longitude of the capital' }),
    latDeg: number({ unit: 'degrees north, WGS-84', min: 3, max: 54, description: 'latitude of the capital' }),
    zone: optional(choice(Zone.options, 'statistical zone; empty out of scope')),
    gridRegion: optional(text('regional grid; empty out of scope')),
    inScope: choice(['yes', 'no'], 'whether it carries figures'),
    ...provenance,
  },
  faults({ adcode, inScope, zone, gridRegion }) {
    const faults = []
    if (!/^\d{6}$/.test(adcode)) {
      faults.push({ column: 'adcode', found: `'${adcode}'`, fix: 'Write the six digits of GB/T 2260' })
    }
    if (inScope === 'yes' && (zone === undefined || gridRegion === undefined)) {
      const fix = 'Give zone and grid region of a province in scope'
      faults.push({ column: zone === undefined ? 'zone' : 'gridRegion', found: 'an empty cell', fix })
    }
    return faults
  },
})
