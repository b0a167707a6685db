/** Plain statistics of a series; a place with a constant series has correlations of 0. */

export function mean(series: Float64Array): number {
  let sum = 0
  for (let i = 0; i < series.length; i++) sum += series[i] ?? 0
  return sum / series.length
}

export function standardDeviation(series: Float64Array): number {
  return Math.sqrt(products(series, mean(series), series, mean(series)) / series.length)
}

export function correlation(a: Float64Array, b: Float64Array): number {
  const [meanA, meanB] = [mean(a), mean(b)]
  const scale = Math.sqrt(products(a, meanA, a, meanA) * products(b, meanB, b, meanB))
  return scale === 0 ? 0 : products(a, meanA, b, meanB) / scale
}

/** Correlation of a series with itself `lag` steps later. */
export function autocorrelation(series: Float64Array, lag: number): number {
  return correlation(series.subarray(0, series.length - lag), series.subarray(lag))
}

/** Value below which `share` of a rising series lies, between neighbours in proportion. */
export function quantile(sorted: Float64Array, share: number): number {
  const rank = share * (sorted.length - 1)
  const below = sorted[Math.floor(rank)] ?? 0
  return below + (rank - Math.floor(rank)) * ((sorted[Math.ceil(rank)] ?? below) - below)
}

/** Means of `width` steps at a time. */
export function blockMeans(series: Float64Array, width: number): Float64Array {
  const blocks = new Float64Array(Math.floor(series.length / width))
  for (let block = 0; block < blocks.length; block++) {
    blocks[block] = mean(series.subarray(block * width, (block + 1) * width))
  }
  return blocks
}

/** Mean of the `width` steps around each one, the series taken as a ring. */
export function ringMeans(series: Float64Array, width: number): Float64Array {
  const reach = Math.floor(width / 2)
  return series.map((_, at) => {
    let sum = 0
    for (let i = at - reach; i <= at + reach; i++) sum += series[(i + series.length) % series.length] ?? 0
    return sum / (2 * reach + 1)
  })
}

/** Mean size of the change from step to step. */
export function meanStep(series: Float64Array): number {
  let sum = 0
  for (let i = 1; i < series.length; i++) sum += Math.abs((series[i] ?? 0) - (series[i - 1] ?? 0))
  return sum / (series.length - 1)
}

/** Most steps in a row below `limit`. */
export function longestBelow(series: Float64Array, limit: number): number {
  let longest = 0
  let run = 0
  for (let i = 0; i < series.length; i++) {
    run = (series[i] ?? 0) < limit ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

/** Least mean of `width` steps in a row. */
export function leastMean(series: Float64Array, width: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let from = 0; from + width <= series.length; from++) {
    least = Math.min(least, mean(series.subarray(from, from + width)))
  }
  return least
}

/** Sum of the products of what two series have above their means. */
function products(a: Float64Array, meanA: number, b: Float64Array, meanB: number): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += ((a[i] ?? 0) - meanA) * ((b[i] ?? 0) - meanB)
  return sum
}
