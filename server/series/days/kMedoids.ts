import type { Distances } from './dayDistances.ts'

/** A swap must gain more than rounding of a sum of 366 distances, relative to that sum, or the search could circle. */
const leastGain = 1e-12

/** For every point its nearest medoid and how far that and the second nearest are. */
interface Nearest {
  /** Position in the list of medoids. */
  readonly medoid: Int32Array
  readonly distance: Float64Array
  readonly second: Float64Array
}

/**
 * `count` of the `points` from which the sum of distances to the nearest is least, by PAM: BUILD takes the best next
 * medoid one by one, SWAP exchanges one medoid for one other point while that helps (Kaufman and Rousseeuw 1990, with
 * the shared pass over all medoids of Schubert and Rousseeuw 2019). Deterministic: among equals the earliest wins.
 */
export function kMedoids(distances: Distances, points: readonly number[], count: number): number[] {
  const medoids = build(distances, points, Math.min(count, points.length))
  // BUILD's first medoid is the best single one already, and a swap needs a second nearest.
  if (medoids.length > 1) while (swapOnce(distances, points, medoids));
  return medoids.toSorted((a, b) => a - b)
}

function build({ size, values }: Distances, points: readonly number[], count: number): number[] {
  const medoids: number[] = []
  const nearest = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  while (medoids.length < count) {
    let [best, bestSum] = [-1, Number.POSITIVE_INFINITY]
    for (const candidate of points) {
      if (medoids.includes(candidate)) continue
      let sum = 0
      for (const point of points) sum += Math.min(nearest[point] ?? 0, values[candidate * size + point] ?? 0)
      if (sum < bestSum) [best, bestSum] = [candidate, sum]
    }
    medoids.push(best)
    for (const point of points) nearest[point] = Math.min(nearest[point] ?? 0, values[best * size + point] ?? 0)
  }
  return medoids
}

/** Makes the best exchange in place; false when none helps. */
function swapOnce({ size, values }: Distances, points: readonly number[], medoids: number[]): boolean {
  const { medoid, distance, second } = nearestTwo({ size, values }, points, medoids)
  const taken = new Set(medoids)
  // What the sum rises by when a medoid goes and its points turn to their second nearest.
  const loss = new Float64Array(medoids.length)
  let total = 0
  for (const point of points) {
    const own = medoid[point] ?? 0
    loss[own] = (loss[own] ?? 0) + (second[point] ?? 0) - (distance[point] ?? 0)
    total += distance[point] ?? 0
  }
  let [bestChange, out, into] = [-leastGain * total, -1, -1]
  for (const candidate of points) {
    if (taken.has(candidate)) continue
    const change = Float64Array.from(loss)
    let shared = 0
    for (const point of points) {
      const [to, near, next] = [values[candidate * size + point] ?? 0, distance[point] ?? 0, second[point] ?? 0]
      const own = medoid[point] ?? 0
      if (to < near) {
        shared += to - near
        change[own] = (change[own] ?? 0) + near - next
      } else if (to < next) {
        change[own] = (change[own] ?? 0) + to - next
      }
    }
    for (const [position, own] of change.entries()) {
      if (own + shared < bestChange) [bestChange, out, into] = [own + shared, position, candidate]
    }
  }
  if (out < 0) return false
  medoids[out] = into
  return true
}

function nearestTwo({ size, values }: Distances, points: readonly number[], medoids: readonly number[]): Nearest {
  const medoid = new Int32Array(size)
  const distance = new Float64Array(size)
  const second = new Float64Array(size)
  for (const point of points) {
    let [own, near, next] = [0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (const [position, at] of medoids.entries()) {
      const to = values[at * size + point] ?? 0
      if (to < near) [own, near, next] = [position, to, near]
      else if (to < next) next = to
    }
    medoid[point] = own
    distance[point] = near
    second[point] = next
  }
  return { medoid, distance, second }
}
