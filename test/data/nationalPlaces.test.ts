import { readFileSync } from 'node:fs'
import type { FeatureCollection } from 'geojson'
import { expect, test } from 'vitest'
import { checkData } from '../../server/dataset/checkData.ts'
import { nationalData } from '../support/datasetFixture.ts'

test('on the built base map every site and capital lies inside its province, or within 10 km of it', () => {
  const path = new URL('../../dist/basemap/provinces.geojson', import.meta.url)
  const polygons: FeatureCollection = JSON.parse(readFileSync(path, 'utf8'))
  expect(checkData(nationalData, polygons)).toEqual([])
})
