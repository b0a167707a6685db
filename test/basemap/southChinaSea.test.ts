import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { polygon } from '@turf/helpers'
import type { MultiPolygon, Position } from 'geojson'
import { expect, test } from 'vitest'
import { drawn, packageJson, ringsOf, staysWhole } from './builtMap.ts'

interface WorldMap {
  readonly features: { readonly properties: { readonly iso_a3: string }; readonly geometry: MultiPolygon }[]
}

const world = packageJson('@surbowl/world-geo-json-zh/world.zh.json') as WorldMap
const country = world.features.find((feature) => feature.properties.iso_a3 === 'CHN')
const sourceRings = country?.geometry.coordinates.flat() ?? []
const shapes = drawn.southChinaSea.features
const dashes = shapes.filter(({ properties }) => properties.kind === 'dash')

/** Middle of the box around a shape. */
function middle(ring: readonly Position[]): [number, number] {
  const half = (axis: 0 | 1) => {
    const values = ring.map((position) => position[axis] ?? NaN)
    return (Math.min(...values) + Math.max(...values)) / 2
  }
  return [half(0), half(1)]
}

/** The dashes joined in the order in which they go round the sea. */
function dashedArea() {
  const middles = dashes.map((dash) => middle(ringsOf(dash).flat()))
  const round = middles.sort(([ax, ay], [bx, by]) => Math.atan2(ay - 13, ax - 114.5) - Math.atan2(by - 13, bx - 114.5))
  return polygon([[...round, ...round.slice(0, 1)]])
}

test('ten dashes and ten islands: all rings of the source but the mainland, Hainan and Taiwan', () => {
  expect(dashes).toHaveLength(10)
  expect(shapes).toHaveLength(10 + 10)
  expect(sourceRings).toHaveLength(10 + 10 + 3)
})

test('each of them keeps all its points', () => {
  const whole = sourceRings.filter((ring) => shapes.some((shape) => staysWhole(ring, ringsOf(shape).flat())))
  expect(whole).toHaveLength(20)
})

test.each([
  ['Yongxing Dao, the seat of Sansha', 112.34, 16.83],
  ['Huangyan Dao', 117.76, 15.15],
  ['Yongshu Jiao', 112.89, 9.55],
  ['Meiji Jiao', 115.53, 9.9],
  ['Zengmu Ansha, the southernmost', 112.28, 3.97],
])('the dashes enclose %s', (_, lon, lat) => {
  expect(booleanPointInPolygon([lon, lat], dashedArea())).toBe(true)
})

test.each([
  ['Manila', 120.98, 14.6],
  ['Da Nang', 108.2, 16.05],
  ['Brunei', 114.94, 4.9],
])('they leave out %s', (_, lon, lat) => {
  expect(booleanPointInPolygon([lon, lat], dashedArea())).toBe(false)
})

test.each([
  ['Dongsha, the reef in the east', 116.9, 20.7],
  ['Huaguang Jiao, Sansha', 111.7, 16.21],
  ['Langhua Jiao, Sansha', 112.53, 16.03],
])('%s is an island of the map', (_, lon, lat) => {
  const at = shapes.filter((shape) => booleanPointInPolygon([lon, lat], shape))
  expect(at.map(({ properties }) => properties.kind)).toEqual(['island'])
})
