import { reducedCosts, rowActivity } from '../lp/activity.ts'
import type { LinearProgram } from '../lp/program.ts'

/** Reduced costs and duals under this share of the largest cost are ties between optima. */
const tie = 1e-10

/** The limits that leave exactly the optima: what has a price of its own stays where it is. */
export function optimalFace(program: LinearProgram, values: Float64Array, rowDuals: Float64Array): LinearProgram {
  const largest = program.cost.reduce((most, cost) => Math.max(most, Math.abs(cost)), 1)
  const reduced = reducedCosts(program, rowDuals)
  const activity = rowActivity(program, values)
  const fixed = (price: number | undefined): boolean => Math.abs(price ?? 0) > tie * largest
  const column = (limit: number, j: number): number => (fixed(reduced[j]) ? (values[j] ?? 0) : limit)
  const row = (limit: number, i: number): number => (fixed(rowDuals[i]) ? (activity[i] ?? 0) : limit)
  return {
    ...program,
    columnLower: program.columnLower.map(column),
    columnUpper: program.columnUpper.map(column),
    rowLower: program.rowLower.map(row),
    rowUpper: program.rowUpper.map(row),
  }
}
