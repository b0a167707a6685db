import { expect, test } from 'vitest'
import {
  distanceToRibbon,
  type Pixel,
  pointAlong,
  type Ribbon,
  spineBetween,
  traceRibbon,
} from '../../../client/map/layers/ribbon.ts'

function aRibbon(from = { x: 0, y: 0 }, to = { x: 100, y: 0 }, widthPx = 10): Ribbon {
  const spine = spineBetween(from, to)
  if (!spine) throw new Error('no ribbon')
  return { ...spine, widthPx }
}

/** Corners of the closed edge: along one side and back along the other. */
function edgeOf(ribbon: Ribbon, extraPx = 0): Pixel[] {
  const corners: Pixel[] = []
  traceRibbon({ lineTo: (x, y) => corners.push({ x, y }) }, ribbon, extraPx)
  return corners
}

/** Distance between the two sides at one point of the middle line. */
function across(edge: readonly Pixel[], i: number): number {
  const [a, b] = [edge[i], edge[edge.length - 1 - i]]
  return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))
}

test('thin at demand, full at the site', () => {
  const edge = edgeOf(aRibbon())
  expect(across(edge, 0)).toBeCloseTo(2.2, 9)
  expect(across(edge, edge.length / 2 - 1)).toBeCloseTo(10, 9)
})

// The handle stands 16 px off the middle of 100 px; a quadratic curve reaches half of that.
test('there and back bulge to different sides', () => {
  const there = pointAlong(aRibbon(), 0.5)
  const back = pointAlong(aRibbon({ x: 100, y: 0 }, { x: 0, y: 0 }), 0.5)
  expect(there.x).toBeCloseTo(50, 9)
  expect(there.y).toBeCloseTo(-8, 9)
  expect(back.y).toBeCloseTo(8, 9)
})

test('places on the same pixel give no ribbon', () => {
  expect(spineBetween({ x: 5, y: 5 }, { x: 5, y: 5 })).toBeNull()
})

test('the pointer is inside, or as far away as it is', () => {
  const ribbon = aRibbon()
  expect(distanceToRibbon(ribbon, { x: 50, y: -8 })).toBe(0)
  expect(distanceToRibbon(ribbon, { x: 110, y: 0 })).toBeCloseTo(5, 1)
  expect(distanceToRibbon(ribbon, { x: 50, y: 40 })).toBeGreaterThan(40)
})

test('the casing is wider than the ribbon by what it is told', () => {
  const [inner] = edgeOf(aRibbon())
  const [outer] = edgeOf(aRibbon(), 1.6)
  expect(Math.hypot((outer?.x ?? 0) - (inner?.x ?? 0), (outer?.y ?? 0) - (inner?.y ?? 0))).toBeCloseTo(1.6, 9)
})
