import type { Certificate } from '../../server/contract/certificate.ts'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import type { SolveOutcome } from '../../server/lp/outcome.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import type { BuiltProgram } from '../../server/model/buildProgram.ts'
import type { Instance } from '../../server/model/instance.ts'
import { solveInstance } from '../../server/runs/solveInstance.ts'

export interface SolvedCase {
  readonly instance: Instance
  readonly built: BuiltProgram
  readonly status: SolveOutcome['status']
  readonly objective: number
  readonly certificate: Certificate
  /** Column value by name, e.g. `gridImportMw[s,year]`. */
  value(name: string): number
  /** Row dual by name, e.g. `siteItCapacity[s]`. */
  dual(name: string): number
}

/** Own data → optimum with duals, by HiGHS. Throws when there is no optimum: a case that is not solved proves nothing. */
export async function solveCase(input: ScenarioInput): Promise<SolvedCase> {
  const scenario = parseScenario({ ...input, solver: 'highs' })
  const instance = buildInstance(scenario, null)
  const { built, outcome, certificate } = await solveInstance(instance, { solver: 'highs', timeLimitSeconds: 30 })
  const { values, rowDuals } = outcome
  if (!values || !rowDuals || !certificate) throw new Error(`the case is ${outcome.status}, not solved`)
  const { program } = built
  const byName = (count: number, nameOf: (i: number) => string, of: Float64Array) => (name: string) => {
    for (let i = 0; i < count; i++) if (nameOf(i) === name) return of[i] ?? 0
    throw new Error(`the program has no ${name}`)
  }
  return {
    instance,
    built,
    status: outcome.status,
    objective: certificate.objective,
    certificate,
    value: byName(program.columnCount, program.columnName, values),
    dual: byName(program.rowCount, program.rowName, rowDuals),
  }
}
