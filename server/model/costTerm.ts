import type { Words } from '../contract/figure.ts'
import type { Instance } from './instance.ts'
import type { Columns } from './variables.ts'

/** Where a cost term writes: CNY per year and unit of the column. */
export interface CostWriter {
  add(column: number, cnyPerUnit: number): void
}

/** One term of the objective, in one file, and one line of the plan. */
export interface CostTerm {
  readonly name: string
  readonly words: Words
  /** How the line comes about, for the planner. */
  readonly explanation: Words
  /** What the line's quantity counts: the sum of the columns it writes on, each times its weight. */
  readonly quantityUnit: string
  /** Part of the servers' own cost, which headlines show apart. */
  readonly servers: boolean
  /** A price of carbon: no part of what energy costs. */
  readonly carbonPrice?: true
  write(instance: Instance, columns: Columns, cost: CostWriter): void
  /** Amount the line is paid for, from values. */
  quantity(instance: Instance, columns: Columns, value: (column: number) => number): number
}
