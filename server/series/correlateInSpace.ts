import type { Position } from '../contract/figure.ts'

/** Weather 500 km apart is alike to 1/e: the length that daily wind and cloud show over China. */
const lengthKm = 500
const earthRadiusKm = 6371

/** Great-circle distance (haversine). */
export function distanceKm([lonA, latA]: Position, [lonB, latB]: Position): number {
  const radians = Math.PI / 180
  const north = Math.sin(((latB - latA) * radians) / 2)
  const east = Math.sin(((lonB - lonA) * radians) / 2)
  const chord = north * north + Math.cos(latA * radians) * Math.cos(latB * radians) * east * east
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Lower triangle L, row by row, with L Lᵀ = exp(−distance / 500 km). */
export function spatialFactor(positions: readonly Position[]): readonly Float64Array[] {
  const rows: Float64Array[] = []
  for (const [i, here] of positions.entries()) {
    const row = new Float64Array(i + 1)
    for (const [j, other] of rows.entries())
      row[j] = (alike(here, positions[j] ?? here) - dot(row, other, j)) / at(other, j)
    // Two sites in one place leave no noise of their own; rounding must not make that a root of a negative number.
    row[i] = Math.sqrt(Math.max(1 - dot(row, row, i), 1e-12))
    rows.push(row)
  }
  return rows
}

/** Series that share their noise as the factor says: out[i] = Σ_j L[i][j] own[j]. Variance stays 1. */
export function correlate(factor: readonly Float64Array[], own: readonly Float64Array[]): readonly Float64Array[] {
  return factor.map((row) => {
    const shared = new Float64Array(own[0]?.length ?? 0)
    for (const [j, weight] of row.entries()) {
      const series = own[j]
      if (series !== undefined)
        for (let h = 0; h < shared.length; h++) shared[h] = at(shared, h) + weight * at(series, h)
    }
    return shared
  })
}

const alike = (a: Position, b: Position) => Math.exp(-distanceKm(a, b) / lengthKm)

function dot(a: Float64Array, b: Float64Array, count: number): number {
  let sum = 0
  for (let k = 0; k < count; k++) sum += at(a, k) * at(b, k)
  return sum
}

const at = (series: Float64Array, index: number) => series[index] ?? 0
