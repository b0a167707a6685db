/** A yearly or daily shape: cosine and sine of the whole cycle, then of its half. */
export type Harmonics = readonly [cos1: number, sin1: number, cos2: number, sin2: number]

/** The shape at `share` 0..1 of its cycle. */
export function shapeAt([cos1, sin1, cos2, sin2]: Harmonics, share: number): number {
  const angle = 2 * Math.PI * share
  return cos1 * Math.cos(angle) + sin1 * Math.sin(angle) + cos2 * Math.cos(2 * angle) + sin2 * Math.sin(2 * angle)
}
