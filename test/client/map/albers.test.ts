import { expect, test } from 'vitest'
import { projectAlbers, unprojectAlbers } from '../../../client/map/albers.ts'

test('a position comes back from the plane', () => {
  for (let lon = 70; lon <= 136; lon += 6) {
    for (let lat = 2; lat <= 56; lat += 6) {
      const [backLon, backLat] = unprojectAlbers(projectAlbers([lon, lat]))
      expect(backLon, `${lon}, ${lat}`).toBeCloseTo(lon, 9)
      expect(backLat, `${lon}, ${lat}`).toBeCloseTo(lat, 9)
    }
  }
})

test('the central meridian is straight and north is up', () => {
  expect(projectAlbers([105, 20])[0]).toBeCloseTo(0, 9)
  expect(projectAlbers([105, 50])[0]).toBeCloseTo(0, 9)
  expect(projectAlbers([105, 50])[1]).toBeGreaterThan(projectAlbers([105, 20])[1])
  expect(projectAlbers([120, 30])[0]).toBeGreaterThan(0)
})

// A cell of one degree on the sphere has R² · Δλ · (sin φ2 − sin φ1); the plane must keep it anywhere.
test('areas are kept', () => {
  const radius = 6371.0072
  const rad = Math.PI / 180
  for (const [lon, lat] of [
    [75, 38],
    [105, 30],
    [134, 52],
    [112, 6],
  ] as const) {
    const steps = Array.from({ length: 101 }, (_, i) => i / 100)
    const ring = [
      ...steps.map((t) => projectAlbers([lon + t, lat])),
      ...steps.map((t) => projectAlbers([lon + 1, lat + t])),
      ...steps.map((t) => projectAlbers([lon + 1 - t, lat + 1])),
      ...steps.map((t) => projectAlbers([lon, lat + 1 - t])),
    ]
    const area = ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y]
      return sum + (x * nextY - nextX * y) / 2
    }, 0)
    const onSphere = radius ** 2 * rad * (Math.sin((lat + 1) * rad) - Math.sin(lat * rad))
    expect(area / onSphere, `${lon}, ${lat}`).toBeCloseTo(1, 4)
  }
})
