import { expect, test } from 'vitest'
import type { Position } from '../../server/contract/figure.ts'
import { correlate, distanceKm, spatialFactor } from '../../server/series/correlateInSpace.ts'
import { normals, randomStream } from '../../server/series/randomStream.ts'

test('a quarter of the way round the earth is 10 008 km', () => {
  expect(distanceKm([0, 0], [90, 0])).toBeCloseTo((Math.PI / 2) * 6371, 6)
  expect(distanceKm([120, 0], [30, 90])).toBeCloseTo((Math.PI / 2) * 6371, 6)
  expect(distanceKm([100, 30], [100, 30])).toBe(0)
})

test('the factor times itself is exp(−distance / 500 km)', () => {
  const positions = Array.from({ length: 40 }, (_, i): Position => [80 + ((i * 17) % 43), 20 + ((i * 7) % 29)])
  const factor = spatialFactor(positions)
  for (const [i, here] of positions.entries()) {
    for (const [j, there] of positions.entries()) {
      const product = Array.from({ length: 40 }, (_, k) => (factor[i]?.[k] ?? 0) * (factor[j]?.[k] ?? 0))
      const wanted = Math.exp(-distanceKm(here, there) / 500)
      expect(product.reduce((sum, part) => sum + part, 0)).toBeCloseTo(wanted, 10)
    }
  }
})

test('shared noise is the factor times own noise', () => {
  const shared = correlate(
    [Float64Array.of(1), Float64Array.of(0.6, 0.8)],
    [Float64Array.of(1, 2), Float64Array.of(10, 0)],
  )
  expect(shared.map((series) => [...series])).toEqual([
    [1, 2],
    [8.6, 1.2],
  ])
})

test('drawn numbers are standard normal, and each name has its own', () => {
  const count = 100_000
  const drawn = normals(randomStream('a', 1), count)
  const other = normals(randomStream('b', 1), count)
  const power = (n: number) => drawn.reduce((sum, value) => sum + value ** n, 0) / count
  // Standard errors at 100 000: mean 0.003, variance 0.0045, skewness 0.012, kurtosis 0.03.
  expect(Math.abs(power(1))).toBeLessThan(0.015)
  expect(Math.abs(power(2) - 1)).toBeLessThan(0.02)
  expect(Math.abs(power(3))).toBeLessThan(0.06)
  expect(Math.abs(power(4) - 3)).toBeLessThan(0.15)
  expect(Math.abs(drawn.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0) / count)).toBeLessThan(0.015)
  expect(normals(randomStream('a', 1), 5)).toEqual(drawn.slice(0, 5))
  expect(normals(randomStream('a', 2), 2)).not.toEqual(drawn.slice(0, 2))
})
