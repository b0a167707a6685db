import type { RowWriter } from '../lp/programBuilder.ts'
import type { Instance } from './instance.ts'
import type { Columns } from './variables.ts'

/** One family of rows, in one file. A row is known by a number (`key`) that the family alone can read. */
export interface ConstraintFamily {
  readonly name: string
  /** Unit of the row's limit; its dual is CNY per this unit and year. */
  readonly unit: string
  /** The rows that exist for this instance, in order. */
  keys(instance: Instance): readonly number[]
  /** What stands in the brackets of the row's name. */
  label(instance: Instance, key: number): string
  /** Writes one row and closes it. */
  write(instance: Instance, columns: Columns, key: number, row: RowWriter): void
}
