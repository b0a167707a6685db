import type { Sensitivity } from '../../server/contract/sensitivity.ts'
import { type Measure, measureOf } from './tornadoRows.ts'

/** A cell of the grid; null where there is no plan or none was solved. */
export interface TwoWayCell {
  readonly x: number
  readonly y: number
  readonly value: number | null
  /** Above or below the plan's, in steps of the largest way in the grid: −3 much lower … 3 much higher. */
  readonly step: number
}

/** Shades to either side of the plan's own value. */
const shades = 3
/** Relative to the plan's value: less is the rounding of two optima. */
const rounding = 1e-9

/** The grid row by row, `cells[y][x]`; null before it was asked. */
export function twoWayCells(
  { base, twoWay }: Sensitivity,
  measure: Measure,
): readonly (readonly TwoWayCell[])[] | null {
  const from = measureOf(base, measure)
  if (!twoWay || from === null) return null
  const at = (yIndex: number, xIndex: number): number | null => {
    const outcome = twoWay.outcomes[yIndex]?.[xIndex]
    return outcome ? measureOf(outcome, measure) : null
  }
  const values = twoWay.y.values.map((_, k) => twoWay.x.values.map((_x, i) => at(k, i)))
  const farthest = Math.max(0, ...values.flat().map((value) => (value === null ? 0 : Math.abs(value - from))))
  return values.map((row, k) =>
    row.map((value, i) => ({
      x: twoWay.x.values[i] ?? 0,
      y: twoWay.y.values[k] ?? 0,
      value,
      step: value === null ? 0 : stepOf(value - from, farthest, rounding * Math.abs(from)),
    })),
  )
}

function stepOf(change: number, farthest: number, nothing: number): number {
  if (Math.abs(change) <= nothing) return 0
  return Math.sign(change) * Math.max(1, Math.ceil((Math.abs(change) / farthest) * shades - 1e-9))
}

/** `0.9, 1 1.1` as numbers in rising order, each once; null where something is no number or there are not 2 to 15. */
export function valuesIn(text: string): readonly number[] | null {
  const parts = text.split(/[\s,;，、；]+/).filter((part) => part !== '')
  const values = [...new Set(parts.map(Number))].toSorted((a, b) => a - b)
  return values.every(Number.isFinite) && values.length >= 2 && values.length <= 15 ? values : null
}
