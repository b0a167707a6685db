import type { RowFault } from './table.ts'

/** Unit and range of one named figure. */
export interface NamedRange {
  readonly unit: string
  readonly min: number
  readonly max: number
}

interface NamedFigureRow {
  readonly figure: string
  readonly value: number
  readonly unit: string
}

/** Unit and range of a row whose figure is named in the row itself. */
export function namedRangeFaults(
  row: NamedFigureRow,
  ranges: Readonly<Record<string, NamedRange>>,
): readonly RowFault[] {
  const range = ranges[row.figure]
  if (range === undefined) return []
  const faults: RowFault[] = []
  if (row.unit !== range.unit) {
    faults.push({
      column: 'unit',
      found: `${row.figure} in '${row.unit}'`,
      fix: `Convert the row to '${range.unit}'`,
    })
  }
  if (row.value < range.min || row.value > range.max) {
    faults.push({
      column: 'value',
      found: `${row.figure} = ${row.value}`,
      fix: `Give a value from ${range.min} to ${range.max} ${range.unit}`,
    })
  }
  return faults
}
