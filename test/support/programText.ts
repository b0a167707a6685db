import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { writeLp } from '../../server/lp/writeLp.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { buildProgram } from '../../server/model/buildProgram.ts'
import type { CostTerm } from '../../server/model/costTerm.ts'

/** The rows of one constraint family as LP text, one per line; empty where the family has no row. */
export function rowsOf(family: string, input: ScenarioInput): string {
  return linesOf(input)
    .filter((line) => line.startsWith(` ${family}[`))
    .map((line) => line.trim())
    .join('\n')
}

/** The bounds of one variable family as LP text; columns from 0 to infinity have none. */
export function boundsOf(variables: string, input: ScenarioInput): string {
  const lines = linesOf(input)
  return lines
    .slice(lines.indexOf('Bounds') + 1)
    .filter((line) => line.includes(`${variables}[`))
    .map((line) => line.trim())
    .join('\n')
}

function linesOf(input: ScenarioInput): string[] {
  return writeLp(buildProgram(buildInstance(parseScenario(input), null)).program).split('\n')
}

/** What one cost term adds to the objective, a line per column: `CNY per unit × column`. Zeros are left out. */
export function costsOf(term: CostTerm, input: ScenarioInput): string {
  const instance = buildInstance(parseScenario(input), null)
  const { program, columns } = buildProgram(instance)
  const lines: string[] = []
  term.write(instance, columns, {
    add(column, cny) {
      if (cny !== 0) lines.push(`${Number(cny.toPrecision(12))} ${program.columnName(column)}`)
    },
  })
  return lines.join('\n')
}
