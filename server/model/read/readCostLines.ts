import type { CostLine } from '../../contract/plan.ts'
import type { BuiltProgram } from '../buildProgram.ts'
import { costTerms } from '../formulation.ts'
import type { Instance } from '../instance.ts'
import type { Solution } from './solution.ts'

/** One line per cost term; the lines sum to the objective. */
export function readCostLines(instance: Instance, { columns }: BuiltProgram, solution: Solution): CostLine[] {
  return costTerms.map((term, i) => ({
    id: term.name,
    name: term.words,
    costCny: solution.termCostCny[i] ?? 0,
    quantity: term.quantity(instance, columns, (column) => solution.value(column)),
    quantityUnit: term.quantityUnit,
    explanation: term.explanation,
  }))
}
