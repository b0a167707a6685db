const hoursPerDay = 24

/** What a typical day must say of itself for its hours to be cut out of the year. */
interface WeightedDay {
  readonly firstHour: number
  readonly weight: number
}

export interface Rescaled {
  /** Capacity factor for each hour of each typical day, day after day: `values[24 × day + hour]`. */
  readonly values: Float64Array
  /** What every hour that stayed below 1 was multiplied by. */
  readonly factor: number
  /** Target less the mean that was reached: above 0 when the sunlit or windy hours cannot carry more, else 0. */
  readonly residual: number
}

/**
 * The typical days' hours of one capacity-factor series, scaled so that their weighted mean is `target`, the mean of
 * the whole year:
 *
 *   Σ_d weight[d] × mean_h min(1, factor × x[d,h])  =  target × Σ_d weight[d]
 *
 * Filled like water: what rises over 1 is cut there and the rest scaled on, until nothing new is cut. An hour of 0 stays
 * 0, so that night stays dark; a mean that the other hours cannot reach at 1 leaves the residual.
 * Throws RangeError for a target outside 0..1 and for values outside it.
 */
export function rescaleToMean(series: Float64Array, days: readonly WeightedDay[], target: number): Rescaled {
  if (!(target >= 0 && target <= 1)) throw new RangeError(`a mean capacity factor of ${target}`)
  const values = new Float64Array(days.length * hoursPerDay)
  for (const [index, { firstHour }] of days.entries()) {
    values.set(series.subarray(firstHour, firstHour + hoursPerDay), index * hoursPerDay)
  }
  if (!values.every((value) => value >= 0 && value <= 1)) throw new RangeError('a capacity factor outside 0..1')
  const weightAt = (at: number) => days[Math.floor(at / hoursPerDay)]?.weight ?? 0
  const totalHours = days.reduce((sum, { weight }) => sum + weight * hoursPerDay, 0)
  const factor = waterFilling(values, weightAt, target * totalHours)
  let reached = 0
  for (const [at, value] of values.entries()) {
    const scaled = Math.min(1, factor * value)
    values[at] = scaled
    reached += weightAt(at) * scaled
  }
  const residual = target - reached / totalHours
  // A sum of some thousand terms is not exact to the last digit.
  return { values, factor, residual: Math.abs(residual) < roundingOfSums ? 0 : residual }
}

/** Far above the rounding of a few thousand additions of numbers near 1, far below any capacity factor anyone reads. */
const roundingOfSums = 1e-12

/** The factor at which the weighted sum of the cut hours is `wanted`; the largest that cuts nothing more, if none is. */
function waterFilling(values: Float64Array, weightAt: (at: number) => number, wanted: number): number {
  let [factor, cutHours] = [1, -1]
  for (;;) {
    let [atOne, below, hours] = [0, 0, 0]
    for (const [at, value] of values.entries()) {
      // The first pass cuts nothing: it only finds the plain factor.
      if (cutHours >= 0 && factor * value >= 1) {
        atOne += weightAt(at)
        hours++
      } else below += weightAt(at) * value
    }
    // A higher factor cuts more hours, never fewer, so this ends.
    if (hours <= cutHours || below === 0) return factor
    cutHours = hours
    factor = (wanted - atOne) / below
  }
}
