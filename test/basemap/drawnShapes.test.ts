import { area } from '@turf/area'
import { expect, test } from 'vitest'
import { drawn, fullUnits, ringKm2, ringsOf, staysWhole, topology } from './builtMap.ts'

const everything = [drawn.provinces, drawn.outline, drawn.southChinaSea].flatMap(({ features }) => [...features])

test('the file holds the three objects that the console asks for', () => {
  expect(Object.keys(topology.objects).sort()).toEqual(['outline', 'provinces', 'southChinaSea'])
})

test('every ring is closed and every number of it is a position in or near the country', () => {
  for (const feature of [...everything, ...fullUnits.features]) {
    for (const ring of ringsOf(feature)) {
      expect(ring.at(-1)).toEqual(ring[0])
      expect(ring.length).toBeGreaterThanOrEqual(4)
      const inside = ring.every(([lon = NaN, lat = NaN]) => lon > 73 && lon < 136 && lat > 3 && lat < 54)
      expect(inside, JSON.stringify(feature.properties)).toBe(true)
    }
  }
})

// Macao is 43 km² and the grid has cells of half a square kilometre: rounding alone moves it.
test.each(fullUnits.features.map((unit) => [unit.properties.name, unit] as const))(
  '%s has the area of the source, within 1 percent, Macao within 8',
  (_, unit) => {
    const { adcode } = unit.properties
    const shape = drawn.provinces.features.find(({ properties }) => properties.adcode === adcode)
    const change = Math.abs(area(shape ?? { type: 'Point', coordinates: [] }) / area(unit) - 1)
    expect(change).toBeLessThan(adcode === '820000' ? 0.08 : 0.01)
  },
)

test('every island and enclave of 16 points or fewer keeps its points, and Hong Kong and Macao keep all of theirs', () => {
  let islands = 0
  for (const [u, unit] of fullUnits.features.entries()) {
    const isKept = ['810000', '820000'].includes(unit.properties.adcode)
    const shape = drawn.provinces.features[u]
    const drawnRings = shape === undefined ? [] : ringsOf(shape)
    for (const [r, ring] of ringsOf(unit).entries()) {
      if (ring.length > 16 && !isKept) continue
      islands += 1
      const drawnRing = drawnRings[r] ?? []
      const label = `${unit.properties.name}, ring ${r}`
      expect(staysWhole(ring, drawnRing), label).toBe(true)
      // 30 small rings of the source are two points: they have no area to lose.
      if (ringKm2(ring) > 0) expect(ringKm2(drawnRing), label).toBeGreaterThan(0)
    }
  }
  expect(islands).toBeGreaterThan(98)
})
