import { Quality, Status } from '../contract/figure.ts'
import { type Column, choice, number, optional, text } from './column.ts'

export type Columns = Readonly<Record<string, Column<unknown>>>
/** A typed row: every cell as its column reads it. */
export type RowOf<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never }

/** A fault of a whole row, named by the column to change. */
export interface RowFault {
  readonly column: string
  readonly found: string
  readonly fix: string
}

/** What a key column must run through, so that no row is missing and none is left over. */
export type Coverage = 'provincesInScope' | 'namedSites' | 'workloads' | 'gridRegions' | readonly string[]

/** The schema of one csv file. */
export interface Table<C extends Columns> {
  /** Path below the data folder. */
  readonly file: string
  readonly about: string
  readonly key: readonly (keyof C & string)[]
  readonly columns: C
  /** One entry per key column: together they list every row the table must have. */
  readonly covers?: readonly Coverage[]
  /** Rules over more than one cell. */
  faults?(row: RowOf<C>): readonly RowFault[]
}

export interface TableRow<C extends Columns> {
  readonly line: number
  readonly cells: RowOf<C>
}

export interface LoadedTable<C extends Columns> {
  readonly table: Table<C>
  readonly rows: readonly TableRow<C>[]
}

/** Where a figure comes from; on every row of every table. */
export const provenance = {
  year: text('year or period the figure is of'),
  sourceId: text('document in sources.csv', 'source'),
  quality: choice(Quality.options, 'printed, our arithmetic, or judgement'),
  status: choice(Status.options, 'whether the document that carries it was seen'),
  note: optional(text('what a planner has to know to defend it')),
}
export type Provenance = RowOf<typeof provenance>

const anyNumber = { min: -1e12, max: 1e12 }

/** The columns of a figure: value named with its unit, low, high, provenance. */
export function figureColumns<N extends string>(
  name: N,
  range: { readonly unit: string; readonly min: number; readonly max: number; readonly description: string },
) {
  const value: { readonly [K in N]: Column<number> } = singleColumn(name, number(range))
  return {
    ...value,
    low: optional(number({ ...range, description: 'low end' })),
    high: optional(number({ ...range, description: 'high end' })),
    ...provenance,
  }
}

/** The columns of a table that holds figures of many units: the name carries the unit, as in `capexCnyPerMw`. */
export function namedFigureColumns<const V extends string>(names: readonly V[], description: string) {
  return {
    figure: choice(names, description),
    value: number({ unit: 'as the row says', ...anyNumber, description: 'in the unit of the row' }),
    unit: text('unit of the row'),
    low: optional(number({ unit: 'as the row says', ...anyNumber, description: 'low end' })),
    high: optional(number({ unit: 'as the row says', ...anyNumber, description: 'high end' })),
    ...provenance,
  }
}

export function defineTable<C extends Columns>(table: Table<C>): Table<C> {
  return table
}

function singleColumn<N extends string, T>(name: N, column: Column<T>): { readonly [K in N]: Column<T> } {
  // TypeScript widens a computed key to string; the literal is rebuilt here, once.
  return { [name]: column } as { readonly [K in N]: Column<T> }
}
