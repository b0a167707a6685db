/** Round values within `low`..`high`, a step of 1, 2 or 5 times a power of ten apart, no more than `most` of them. */
export function niceTicks(low: number, high: number, most: number): readonly number[] {
  const rough = (high - low) / Math.max(1, most)
  if (!(rough > 0) || !Number.isFinite(rough)) return []
  const power = Math.floor(Math.log10(rough))
  for (const [digit, more] of [
    [1, 0],
    [2, 0],
    [5, 0],
    [1, 1],
    [2, 1],
  ] as const) {
    const ticks = multiples(digit, power + more, low, high)
    if (ticks.length <= most) return ticks
  }
  return []
}

/** Every multiple of digit × 10^power within the bounds, each rounded to its own digits: 0.3, not 0.30000000000000004. */
function multiples(digit: number, power: number, low: number, high: number): number[] {
  const step = digit * 10 ** power
  // A bound that is a multiple itself counts, rounding notwithstanding.
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  const decimals = Math.min(20, Math.max(0, -power))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
    Number(((first + i) * step + 0).toFixed(decimals)),
  )
}
