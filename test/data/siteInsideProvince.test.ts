import { expect, test } from 'vitest'
import { checkData } from '../../server/dataset/checkData.ts'
import { boxesAroundPlaces, corruptedData, lineOf } from '../support/datasetFixture.ts'

// The box of Ningxia ends at 37.01 north. One degree of latitude is 111.2 km:
// 0.08 degrees south of the edge are 8.9 km, 0.10 degrees are 11.1 km.
const zhongweiAt = (latDeg: string) =>
  checkData(
    corruptedData('tables/site_identity.csv', 'ningxia,105.19,37.51', `ningxia,105.19,${latDeg}`),
    boxesAroundPlaces(),
  )

test('a site 9 km outside its province is near enough', () => {
  expect(zhongweiAt('36.93')).toEqual([])
})

test('a site 11 km outside its province is refused, with its distance', () => {
  expect(zhongweiAt('36.91')).toEqual([
    {
      file: 'tables/site_identity.csv',
      line: lineOf('tables/site_identity.csv', 'zhongwei,'),
      column: 'lonDeg',
      found: '105.19, 36.91 lies 11 km outside ningxia',
      fix: 'Mend the position ([lon, lat], WGS-84) or the province',
    },
  ])
})
