import type { Words } from '../../contract/figure.ts'
import type { SeriesLayout, SeriesTechnology } from '../../contract/series.ts'
import type { TextRow } from './textTable.ts'
import type { TimeZone } from './timeZone.ts'

/** A column that holds a series. */
export interface SeriesColumn {
  readonly index: number
  /** As the findings name it. */
  readonly header: string
  /** As the answer names it. */
  readonly name: string
  /** Unit of the values in the file. */
  readonly unit: string
  /** What makes a capacity factor of a value: the installed capacity in the same unit, 1 where values are shares. */
  readonly capacity: number
  /** Largest quotient that is cut to 1: a plant in cold bright sun can pass its rating by a little. */
  readonly mostFactor: number
}

/** A file whose table has been found: which column is what, before any cell is read. */
export interface ReadLayout {
  readonly layout: SeriesLayout
  readonly rows: readonly TextRow[]
  readonly headerLine: number
  /** Columns under the header. */
  readonly width: number
  readonly time: { readonly index: number; readonly header: string } | null
  readonly columns: readonly SeriesColumn[]
  /** The clock the file declares, null when it is silent. */
  readonly zone: TimeZone | null
  readonly technology: SeriesTechnology | null
  readonly notes: readonly Words[]
}

/** A rating is passed in cold bright sun by a few per cent; by more, the capacity is not what the file says. */
export const mostFactorOfPlant = 1.1

/** Room for the rounding of whoever wrote the file, no more. */
export const mostFactorOfShare = 1 + 1e-6

/** One column, hour by hour from 00:00 on 1 January in Asia/Shanghai. */
export interface HourlySeries {
  readonly name: string
  /** Unit of the values in the file. */
  readonly unit: string
  /** Capacity factors 0..1. */
  readonly values: Float64Array
}
