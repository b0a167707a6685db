/** Thinnest ribbon that can still be seen and hit, px at its site end. */
const thinnestPx = 1.2
/** Width of `fullMw` at the site end, px; a larger flow is wider in proportion. */
const fullPx = 16
const fullMw = 800

/**
 * Width of a ribbon at its site end: in proportion to MW, so that twice the load is twice as wide. Flows under about
 * 60 MW share the thinnest width; the tooltip and the table have their figures.
 */
export function flowWidthPx(itMw: number): number {
  return Math.max(thinnestPx, (Math.max(0, itMw) / fullMw) * fullPx)
}
