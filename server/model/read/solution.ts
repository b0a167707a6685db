import type { BuiltProgram } from '../buildProgram.ts'
import { costTerms } from '../formulation.ts'
import type { Instance } from '../instance.ts'

/** Values of an answer, with what every column costs. */
export interface Solution {
  value(column: number): number
  /** CNY a year of each column, all terms. */
  readonly columnCostCny: Float64Array
  /** CNY a year of each column, the servers' own cost only. */
  readonly columnServerCostCny: Float64Array
  /** CNY a year of each term, in the order of `costTerms`. */
  readonly termCostCny: readonly number[]
}

/** Evaluates the same cost terms that wrote the objective. Noise below zero is read as zero. */
export function readSolution(instance: Instance, { program, columns }: BuiltProgram, values: Float64Array): Solution {
  const clean = values.map((value) => Math.max(value, 0))
  const columnCostCny = new Float64Array(program.columnCount)
  const columnServerCostCny = new Float64Array(program.columnCount)
  const termCostCny = costTerms.map((term) => {
    let sum = 0
    term.write(instance, columns, {
      add(column, cnyPerUnit) {
        const cny = cnyPerUnit * (clean[column] ?? 0)
        sum += cny
        columnCostCny[column] = (columnCostCny[column] ?? 0) + cny
        if (term.servers) columnServerCostCny[column] = (columnServerCostCny[column] ?? 0) + cny
      },
    })
    return sum
  })
  return { value: (column) => clean[column] ?? 0, columnCostCny, columnServerCostCny, termCostCny }
}
