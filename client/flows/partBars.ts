import type { SuitabilityPart, SuitabilityPartId } from '../../server/contract/reports.ts'

/** One piece of a bar: advantages to the right of zero, drawbacks to the left, both stacked from zero outwards. */
export interface PartPiece {
  readonly id: SuitabilityPartId
  /** CNY per MW-year; `from` is below `to`. */
  readonly from: number
  readonly to: number
}

/** Below this a part is not worth drawing, CNY per MW-year. */
const leastCny = 1

export function partPieces(parts: readonly SuitabilityPart[]): readonly PartPiece[] {
  let above = 0
  let below = 0
  return parts.flatMap(({ id, advantageCnyPerMwYear: cny }): PartPiece[] => {
    if (Math.abs(cny) < leastCny) return []
    if (cny > 0) {
      above += cny
      return [{ id, from: above - cny, to: above }]
    }
    below += cny
    return [{ id, from: below, to: below - cny }]
  })
}

/** From the longest drawback to the longest advantage of all bars, zero included. */
export function partSpan(bars: readonly (readonly PartPiece[])[]): { readonly from: number; readonly to: number } {
  const pieces = bars.flat()
  return {
    from: pieces.reduce((least, { from }) => Math.min(least, from), 0),
    to: pieces.reduce((most, { to }) => Math.max(most, to), 0),
  }
}

/** Parts that make a difference anywhere, in the order they are given. */
export function partsThatCount(bars: readonly (readonly SuitabilityPart[])[]): readonly SuitabilityPart[] {
  const found = new Map<SuitabilityPartId, SuitabilityPart>()
  for (const part of bars.flat())
    if (Math.abs(part.advantageCnyPerMwYear) >= leastCny && !found.has(part.id)) found.set(part.id, part)
  return [...found.values()]
}
