import { expect, test } from 'vitest'
import { type LabelWish, labelSides, placeLabels } from '../../../client/map/layers/placeLabels.ts'

const inside = { left: 0, top: 0, right: 400, bottom: 400 }

function aWish(id: string, x: number, y: number): LabelWish {
  return { id, at: { x, y }, radiusPx: 5, widthPx: 60, heightPx: 20, sides: labelSides }
}

test('labels in a crowd never overlap, and the first ones win', () => {
  const wishes = Array.from({ length: 25 }, (_, i) => aWish(`${i}`, 180 + (i % 5) * 12, 180 + Math.floor(i / 5) * 12))
  const placed = placeLabels(wishes, [], inside)
  expect(placed.length).toBeGreaterThan(2)
  expect(placed.length).toBeLessThan(25)
  expect(placed[0]).toMatchObject({ id: '0', side: 'above' })
  for (const [i, { box: a }] of placed.entries()) {
    for (const { box: b } of placed.slice(i + 1)) {
      const areApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
      expect(areApart).toBe(true)
    }
  }
})

test('a label moves to another side of an obstacle and stays on the map', () => {
  const above = { left: 100, top: 150, right: 300, bottom: 190 }
  expect(placeLabels([aWish('a', 200, 200)], [above], inside)[0]?.side).toBe('left')
  expect(placeLabels([aWish('a', 10, 10)], [], inside)[0]?.side).toBe('right')
  expect(placeLabels([aWish('a', 200, 200)], [inside], inside)).toEqual([])
})

test('a label shut in on every side stands farther off, after all that fit close by, and never nearer to another symbol', () => {
  const ring = { left: 150, top: 150, right: 250, bottom: 250 }
  const wishes = [{ ...aWish('shut in', 200, 200), leadersPx: [60] }, aWish('close by', 200, 120)]
  const placed = placeLabels(wishes, [ring], inside)
  expect(placed.map(({ id, leaderPx }) => [id, leaderPx])).toEqual([
    ['close by', 0],
    ['shut in', 60],
  ])
  const stranger = [ring, { left: 195, top: 300, right: 205, bottom: 310 }]
  const { side } =
    placeLabels([{ ...aWish('a', 200, 200), leadersPx: [60], sides: ['below', 'left'] }], stranger, inside)[0] ?? {}
  expect(side).toBe('left')
})
