/** Thinnest and widest ribbon at its site end, px. */
const thinnestPx = 1.6
const widestPx = 16
/** The load whose ribbon is `widestPx` wide; larger flows stay at that width. MW. */
const widestMw = 1000

/**
 * Width of a ribbon at its site end, by the square root of its load: proportional widths would
 * leave nine flows out of ten thinner than a pixel beside the largest.
 */
export function flowWidthPx(itMw: number): number {
  const share = Math.min(1, Math.max(0, itMw) / widestMw)
  return thinnestPx + (widestPx - thinnestPx) * Math.sqrt(share)
}
