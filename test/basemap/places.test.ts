import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { expect, test } from 'vitest'
import { drawn, fullUnits } from './builtMap.ts'

/** Places that foreign or careless maps lose, [lon, lat], and the code of their unit. */
const places: readonly (readonly [name: string, lon: number, lat: number, adcode: string])[] = [
  ['Tawang', 91.865, 27.586, '540000'],
  ['Aksai Chin', 79.5, 35.2, '650000'],
  ['Taipei', 121.56, 25.04, '710000'],
  ['Penghu', 119.57, 23.57, '710000'],
  ['Diaoyu Dao', 123.475, 25.745, '710000'],
  ['Kinmen', 118.37, 24.44, '350000'],
  ['Macao', 113.545, 22.19, '820000'],
  ['Hong Kong', 114.173, 22.32, '810000'],
  ['Lantau', 113.94, 22.26, '810000'],
  ['Haikou', 110.35, 20.02, '460000'],
  ['Zhoushan', 122.2, 30.02, '330000'],
  ['Chongming', 121.6, 31.65, '310000'],
]

test.each(places)('%s lies in its unit and in no other', (_, lon, lat, adcode) => {
  for (const { features } of [fullUnits, drawn.provinces]) {
    const found = features.filter((unit) => booleanPointInPolygon([lon, lat], unit))
    expect(found.map((unit) => unit.properties.adcode)).toEqual([adcode])
  }
})

test.each([
  ['Tawang', 91.865, 27.586],
  ['Aksai Chin', 79.5, 35.2],
  ['Taipei', 121.56, 25.04],
  ['Haikou', 110.35, 20.02],
])('%s lies within the outline', (_, lon, lat) => {
  expect(drawn.outline.features.filter((part) => booleanPointInPolygon([lon, lat], part))).toHaveLength(1)
})

test.each([
  ['Ulaanbaatar', 106.9, 47.9],
  ['Hanoi', 105.85, 21.03],
  ['Kathmandu', 85.32, 27.72],
  ['Seoul', 126.98, 37.57],
])('%s lies in no unit', (_, lon, lat) => {
  expect(drawn.provinces.features.filter((unit) => booleanPointInPolygon([lon, lat], unit))).toEqual([])
})
