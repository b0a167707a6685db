/**
 * A stationary series of unit variance from white noise: two first-order memories one after the other, so that it
 * changes smoothly from step to step. `smoothing` 0 leaves the plain first-order series.
 * The first `noise.length − count` steps are run in and dropped.
 */
export function remember(noise: Float64Array, memory: number, smoothing: number, count: number): Float64Array {
  const both = memory * smoothing
  const variance = (1 + both) / ((1 - both) * (1 - memory * memory) * (1 - smoothing * smoothing))
  const scale = 1 / Math.sqrt(variance)
  const series = new Float64Array(count)
  const runIn = noise.length - count
  let last = 0
  let before = 0
  for (let step = 0; step < noise.length; step++) {
    const now = (memory + smoothing) * last - both * before + (noise[step] ?? 0) * scale
    before = last
    last = now
    if (step >= runIn) series[step - runIn] = now
  }
  return series
}
