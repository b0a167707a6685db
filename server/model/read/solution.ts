import { addAt } from '../../lp/addAt.ts'
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
  /** CNY a year of each column, prices of carbon only. */
  readonly columnCarbonCostCny: Float64Array
  /** CNY a year of each term, in the order of `costTerms`. */
  readonly termCostCny: readonly number[]
}

/** Every call a cost term made when it wrote the objective, in that order. */
interface UnitCosts {
  readonly column: Int32Array
  readonly cnyPerUnit: Float64Array
  /** Where each term's calls end. */
  readonly termEnd: readonly number[]
}

/** What a unit of every column costs depends on the instance alone: a front reads many plans of one. */
const known = new WeakMap<BuiltProgram, UnitCosts>()

function unitCosts(instance: Instance, built: BuiltProgram): UnitCosts {
  const before = known.get(built)
  if (before) return before
  const column: number[] = []
  const cnyPerUnit: number[] = []
  const termEnd = costTerms.map((term) => {
    term.write(instance, built.columns, {
      add(at, cny) {
        column.push(at)
        cnyPerUnit.push(cny)
      },
    })
    return column.length
  })
  const costs = { column: Int32Array.from(column), cnyPerUnit: Float64Array.from(cnyPerUnit), termEnd }
  known.set(built, costs)
  return costs
}

/** Evaluates the same cost terms that wrote the objective. Noise below zero is read as zero. */
export function readSolution(instance: Instance, built: BuiltProgram, values: Float64Array): Solution {
  const clean = values.map((value) => Math.max(value, 0))
  const { column, cnyPerUnit, termEnd } = unitCosts(instance, built)
  const columnCostCny = new Float64Array(built.program.columnCount)
  const columnServerCostCny = new Float64Array(built.program.columnCount)
  const columnCarbonCostCny = new Float64Array(built.program.columnCount)
  let k = 0
  const termCostCny = costTerms.map((term, i) => {
    let sum = 0
    for (const end = termEnd[i] ?? 0; k < end; k++) {
      const at = column[k] ?? 0
      const cny = (cnyPerUnit[k] ?? 0) * (clean[at] ?? 0)
      sum += cny
      addAt(columnCostCny, at, cny)
      if (term.servers) addAt(columnServerCostCny, at, cny)
      if (term.carbonPrice) addAt(columnCarbonCostCny, at, cny)
    }
    return sum
  })
  return { value: (at) => clean[at] ?? 0, columnCostCny, columnServerCostCny, columnCarbonCostCny, termCostCny }
}
