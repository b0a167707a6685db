const hoursPerDay = 24
/** Eight values of three hours describe a day's shape; single hours add noise and triple the work. */
const hoursPerValue = 3
const valuesPerDay = hoursPerDay / hoursPerValue

/** One hourly series of a year, and how much a difference in it matters beside the others. */
export interface DayFeature {
  readonly name: string
  readonly kind: 'wind' | 'solar' | 'temperature' | 'other'
  /** 8 760 or 8 784 values: capacity factor for wind and solar, °C for temperature. */
  readonly hourly: Float64Array
  /** Any one unit for all series, such as the MW that may be built there. Not negative. */
  readonly weight: number
}

/** Symmetric matrix of distances, row by row. */
export interface Distances {
  readonly size: number
  readonly values: Float64Array
}

/**
 * How unlike any two days of the year are:
 *
 *   distance[i,j] = √( Σ_s weightShare[s] × mean over the day of (x_i − x_j)² )
 *
 * with every series x scaled to 0..1 over its own range first, so that °C and capacity factors compare, and averaged
 * over three hours. A constant series tells days apart nowhere and counts nothing. Result 0..1, no unit.
 */
export function dayDistances(features: readonly DayFeature[], days: number): Distances {
  const telling = features.filter((feature) => feature.weight > 0)
  const totalWeight = telling.reduce((sum, feature) => sum + feature.weight, 0)
  const width = telling.length * valuesPerDay
  const shapes = new Float64Array(days * width)
  for (const [index, feature] of telling.entries()) {
    writeShapes(shapes, feature, Math.sqrt(feature.weight / totalWeight / valuesPerDay), index * valuesPerDay, width)
  }
  return { size: days, values: euclidean(shapes, days, width) }
}

function writeShapes(shapes: Float64Array, feature: DayFeature, scale: number, offset: number, width: number): void {
  const { hourly } = feature
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of hourly) {
    if (value < least) least = value
    if (value > most) most = value
  }
  if (!(most > least)) return
  const perHour = scale / (most - least) / hoursPerValue
  for (let hour = 0; hour < hourly.length; hour++) {
    const [day, hourOfDay] = [Math.floor(hour / hoursPerDay), hour % hoursPerDay]
    const at = day * width + offset + Math.floor(hourOfDay / hoursPerValue)
    shapes[at] = (shapes[at] ?? 0) + ((hourly[hour] ?? 0) - least) * perHour
  }
}

function euclidean(shapes: Float64Array, days: number, width: number): Float64Array {
  const distances = new Float64Array(days * days)
  const rows = Array.from({ length: days }, (_, day) => shapes.subarray(day * width, (day + 1) * width))
  for (const [i, a] of rows.entries()) {
    for (const [j, b] of rows.entries()) {
      if (j <= i) continue
      let squares = 0
      for (let at = 0; at < width; at++) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0)
        squares += difference * difference
      }
      const distance = Math.sqrt(squares)
      distances[i * days + j] = distance
      distances[j * days + i] = distance
    }
  }
  return distances
}
