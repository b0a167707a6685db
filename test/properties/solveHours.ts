import { parseScenario } from '../../server/contract/parseScenario.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import type { BuiltProgram } from '../../server/model/buildProgram.ts'
import type { Instance } from '../../server/model/instance.ts'
import { type PlanBody, readPlan } from '../../server/model/read/readPlan.ts'
import { solveInstance } from '../../server/runs/solveInstance.ts'
import type { Problem } from './aProblem.ts'

/** An optimum with everything a law may ask of it. */
export interface SolvedHours {
  readonly instance: Instance
  readonly columns: BuiltProgram['columns']
  readonly plan: PlanBody
  readonly objective: number
  /** Value of a column by its number; 0 for one that does not exist. */
  value(column: number | null): number
  /** Dual of a row by name, e.g. `energyBalance[s0,t3]`; 0 for one that does not exist. */
  dual(row: string): number
}

/** Solves by HiGHS, with proof; null where there is no plan. */
export async function solveHours(problem: Problem): Promise<SolvedHours | null> {
  const instance = buildInstance(parseScenario(problem), null)
  const { built, outcome, certificate } = await solveInstance(instance, { solver: 'highs', timeLimitSeconds: 30 })
  const { values, rowDuals } = outcome
  if (outcome.status === 'infeasible') return null
  if (!certificate?.passed || !values || !rowDuals) throw new Error(`${outcome.status} without a proof`)
  const { program, columns } = built
  const rows = new Map(Array.from({ length: program.rowCount }, (_, i) => [program.rowName(i), i]))
  return {
    instance,
    columns,
    plan: readPlan(instance, built, values, rowDuals),
    objective: certificate.objective,
    value: (column) => (column === null ? 0 : (values[column] ?? 0)),
    dual: (row) => rowDuals[rows.get(row) ?? -1] ?? 0,
  }
}
