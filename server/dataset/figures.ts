import type { Figure } from '../contract/figure.ts'
import type { Columns, Provenance } from './table.ts'

interface FigureCells extends Provenance {
  readonly low?: number | undefined
  readonly high?: number | undefined
}
type NumberKey<R> = { [K in keyof R]: R[K] extends number ? K : never }[keyof R] & string

interface FigureTable<R> {
  readonly table: { readonly columns: Columns }
  readonly rows: readonly { readonly cells: R }[]
}

/** The figures of a table by key. The unit is the row's own where it has one, else the column's. */
export function figureMap<R extends FigureCells, V extends NumberKey<R>>(
  { table, rows }: FigureTable<R>,
  key: (cells: R) => string,
  value: V,
): ReadonlyMap<string, Figure> {
  return new Map(
    rows.map(({ cells }) => {
      const unit = 'unit' in cells && typeof cells.unit === 'string' ? cells.unit : (table.columns[value]?.unit ?? '')
      return [key(cells), figure(Number(cells[value]), unit, cells)]
    }),
  )
}

/** A figure as its row states it. */
export function figure(value: number, unit: string, row: FigureCells): Figure {
  return {
    value,
    ...(row.low === undefined ? {} : { low: row.low }),
    ...(row.high === undefined ? {} : { high: row.high }),
    unit,
    ...provenanceOf(row),
  }
}

/** Where a row comes from, as the contract carries it. */
export function provenanceOf({ year, sourceId, quality, status, note }: Provenance) {
  return { year, sourceId, quality, status, ...(note === undefined ? {} : { note }) }
}

interface Derivation {
  readonly value: number
  readonly unit: string
  /** The figures it was made from; the first one gives year and source. */
  readonly from: readonly [Figure, ...Figure[]]
  readonly note: string
  readonly low?: number | undefined
  readonly high?: number | undefined
  /** Judgement enters beside the arithmetic, so the figure is assumed whatever its inputs are. */
  readonly judged?: boolean
}

/**
 * A figure made from others, never better than its inputs: assumed where any of them is, to be confirmed
 * where any of them is.
 */
export function derivedFigure({ value, unit, from, note, low, high, judged = false }: Derivation): Figure {
  const [first] = from
  const assumed = judged || from.some(({ quality }) => quality === 'assumed')
  const unconfirmed = from.some(({ status }) => status === 'toBeConfirmed')
  return {
    value,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    unit,
    year: first.year,
    sourceId: first.sourceId,
    quality: assumed ? 'assumed' : 'derived',
    status: unconfirmed ? 'toBeConfirmed' : assumed ? 'assumed' : 'confirmed',
    note,
  }
}

/** Entry of a map that the checks of the tables have proven complete. A miss is a bug. */
export function need<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key)
  if (value === undefined) throw new Error(`no entry for ${key} among ${map.size}`)
  return value
}
