import { expect, test } from 'vitest'
import {
  distanceToRibbon,
  pointAlong,
  type Ribbon,
  ribbonBetween,
  ribbonEdge,
} from '../../../client/map/layers/ribbon.ts'

function aRibbon(from = { x: 0, y: 0 }, to = { x: 100, y: 0 }, widthPx = 10): Ribbon {
  const ribbon = ribbonBetween(from, to, widthPx)
  if (!ribbon) throw new Error('no ribbon')
  return ribbon
}

test('thin at demand, full at the site', () => {
  const { points } = aRibbon()
  expect(points[0]?.halfWidth).toBeCloseTo(1.1, 9)
  expect(points.at(-1)?.halfWidth).toBeCloseTo(5, 9)
})

// The handle stands 16 px off the middle of 100 px; a quadratic curve reaches half of that.
test('there and back bulge to different sides', () => {
  const there = pointAlong(aRibbon(), 0.5)
  const back = pointAlong(aRibbon({ x: 100, y: 0 }, { x: 0, y: 0 }), 0.5)
  expect(there).toEqual({ x: 50, y: -8 })
  expect(back.y).toBeCloseTo(8, 9)
})

test('places on the same pixel give no ribbon', () => {
  expect(ribbonBetween({ x: 5, y: 5 }, { x: 5, y: 5 }, 10)).toBeNull()
})

test('the pointer is inside, or as far away as it is', () => {
  const ribbon = aRibbon()
  expect(distanceToRibbon(ribbon, { x: 50, y: -8 })).toBe(0)
  expect(distanceToRibbon(ribbon, { x: 110, y: 0 })).toBeCloseTo(5, 1)
  expect(distanceToRibbon(ribbon, { x: 50, y: 40 })).toBeGreaterThan(40)
})

test('the casing is wider than the ribbon by what it is told', () => {
  const [inner] = ribbonEdge(aRibbon())
  const [outer] = ribbonEdge(aRibbon(), 1.6)
  expect(Math.hypot((outer?.x ?? 0) - (inner?.x ?? 0), (outer?.y ?? 0) - (inner?.y ?? 0))).toBeCloseTo(1.6, 9)
})
