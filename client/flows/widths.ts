/** Widest ribbon, in pixels at its site end. */
const widestPx = 15
/** Share of its full width a ribbon has where it starts. */
export const thinEnd = 0.22

/** Ribbon width in pixels: proportional to MW, so that areas can be compared; the widest flow of the plan sets the scale. */
export function ribbonWidth(itMw: number, largestMw: number): number {
  return largestMw <= 0 ? 0 : Math.max(1.2, (itMw / largestMw) * widestPx)
}

/** Radius of a site ring in pixels: area grows with MW. */
export function siteRadius(itMw: number, largestMw: number): number {
  return largestMw <= 0 ? 5 : 5 + 9 * Math.sqrt(itMw / largestMw)
}

/** Three round MW values that show the scale of the ribbons. */
export function legendMw(largestMw: number): number[] {
  const step = niceBelow(largestMw)
  return [step / 10, step / 4, step].map((mw) => niceBelow(mw * 1.0001))
}

/** The largest of 1, 2, 5 times a power of ten that is not above the value. */
function niceBelow(value: number): number {
  if (value <= 0) return 0
  const power = 10 ** Math.floor(Math.log10(value))
  const lead = value / power
  return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power
}
