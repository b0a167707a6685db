import { expect, test } from 'vitest'
import type { Distances } from '../../../server/series/days/dayDistances.ts'
import { kMedoids } from '../../../server/series/days/kMedoids.ts'
import { randomNumbers } from '../../support/randomNumbers.ts'

function between(positions: readonly (readonly [number, number])[]): Distances {
  const size = positions.length
  const values = new Float64Array(size * size)
  for (const [i, [x, y]] of positions.entries()) {
    for (const [j, [u, v]] of positions.entries()) values[i * size + j] = Math.hypot(x - u, y - v)
  }
  return { size, values }
}

function sumToNearest({ size, values }: Distances, medoids: readonly number[]): number {
  return Array.from({ length: size }, (_, point) => point).reduce(
    (sum, point) => sum + Math.min(...medoids.map((medoid) => values[medoid * size + point] ?? 0)),
    0,
  )
}

// 0, 1, 2 and 10, 11, 12 on a line: the middle of each group is 1 from both its neighbours, 4 in all. The best single one
// is 2 (or 10): |2−0| + |2−1| + |2−10| + |2−11| + |2−12| = 2 + 1 + 8 + 9 + 10 = 30. BUILD takes point 2 first, and only a
// swap leads from it to 1.
test('two groups on a line have their middles as medoids', () => {
  const line = between([0, 1, 2, 10, 11, 12].map((x) => [x, 0] as const))
  const points = [0, 1, 2, 3, 4, 5]
  expect(kMedoids(line, points, 1)).toEqual([2])
  expect(kMedoids(line, points, 2)).toEqual([1, 4])
  expect(kMedoids(line, points, 6)).toEqual(points)
})

test('points left out are neither medoids nor counted', () => {
  const line = between([0, 1, 2, 10, 11, 500].map((x) => [x, 0] as const))
  expect(kMedoids(line, [0, 1, 2, 3, 4], 2)).toEqual([1, 3])
})

test('no exchange of one medoid betters the answer, on fifty random clouds', () => {
  let improvedByBest = 0
  for (let seed = 1; seed <= 50; seed++) {
    const chance = randomNumbers(seed)
    const cloud = between(Array.from({ length: 24 }, () => [chance(), chance()] as const))
    const points = Array.from({ length: 24 }, (_, point) => point)
    const medoids = kMedoids(cloud, points, 4)
    expect(new Set(medoids).size).toBe(4)
    const reached = sumToNearest(cloud, medoids)
    for (const [at] of medoids.entries()) {
      for (const candidate of points.filter((point) => !medoids.includes(point))) {
        const other = sumToNearest(cloud, medoids.with(at, candidate))
        expect(other, `seed ${seed}`).toBeGreaterThanOrEqual(reached - 1e-9)
        if (other > reached) improvedByBest++
      }
    }
  }
  expect(improvedByBest).toBeGreaterThan(3900)
})

test('points that all lie in one place are still told apart', () => {
  expect(kMedoids(between([0, 0, 0, 0].map((x) => [x, x] as const)), [0, 1, 2, 3], 3)).toHaveLength(3)
})
