import { forEachTerm } from './activity.ts'
import type { LinearProgram } from './program.ts'

/**
 * The program as text in the manner of CPLEX LP files, for people and golden snapshots. Zero costs are left out, and so
 * are column bounds of 0 to infinity; every other column states its bounds. Terms stand in column order.
 */
export function writeLp(program: LinearProgram): string {
  const rows: string[][] = Array.from({ length: program.rowCount }, () => [])
  forEachTerm(program, (row, column, value) => {
    rows[row]?.push(term(value, program.columnName(column)))
  })
  const objective: string[] = []
  const bounds: string[] = []
  const whole: string[] = []
  for (let j = 0; j < program.columnCount; j++) {
    const name = program.columnName(j)
    const cost = program.cost[j] ?? 0
    if (cost !== 0) objective.push(term(cost, name))
    const bound = boundText(name, program.columnLower[j] ?? 0, program.columnUpper[j] ?? 0)
    if (bound !== undefined) bounds.push(` ${bound}`)
    if (program.integer?.[j] === 1) whole.push(` ${name}`)
  }
  if (program.costOffset !== 0) objective.push(signed(program.costOffset))
  const lines = ['Minimize', ` ${sum(objective)}`, 'Subject To']
  for (const [i, terms] of rows.entries()) {
    lines.push(` ${program.rowName(i)}: ${limited(sum(terms), program.rowLower[i] ?? 0, program.rowUpper[i] ?? 0)}`)
  }
  if (bounds.length > 0) lines.push('Bounds', ...bounds)
  if (whole.length > 0) lines.push('General', ...whole)
  return `${[...lines, 'End'].join('\n')}\n`
}

function sum(terms: readonly string[]): string {
  return terms.length === 0 ? '0' : terms.join(' ').replace(/^\+ /, '')
}

function term(value: number, name: string): string {
  const size = Math.abs(value)
  return `${value < 0 ? '-' : '+'} ${size === 1 ? '' : `${size} `}${name}`
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'} ${Math.abs(value)}`
}

function limited(text: string, lower: number, upper: number): string {
  if (lower === upper) return `${text} = ${lower}`
  if (upper === Infinity) return lower === -Infinity ? `${text} free` : `${text} >= ${lower}`
  return lower === -Infinity ? `${text} <= ${upper}` : `${lower} <= ${text} <= ${upper}`
}

function boundText(name: string, lower: number, upper: number): string | undefined {
  return lower === 0 && upper === Infinity ? undefined : limited(name, lower, upper)
}
