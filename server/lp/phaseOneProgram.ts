import { extendProgram, type NewTerm } from './extendProgram.ts'
import type { LinearProgram } from './program.ts'

/**
 * The program with a slack on every finite limit of every row and nothing else to pay for: its optimum is the least sum of
 * violations, 0 where the program is feasible, and its row duals are then a Farkas certificate that it is not. Whole
 * numbers are let go: a ray proves something of the linear relaxation only.
 */
export function phaseOneProgram(program: LinearProgram): LinearProgram {
  const terms: NewTerm[] = []
  let columnCount = 0
  for (let row = 0; row < program.rowCount; row++) {
    if (program.rowLower[row] !== -Infinity) terms.push({ row, column: program.columnCount + columnCount++, value: 1 })
    if (program.rowUpper[row] !== Infinity) terms.push({ row, column: program.columnCount + columnCount++, value: -1 })
  }
  const { integer: _whole, ...linear } = program
  const extended = extendProgram(
    { ...linear, cost: new Float64Array(program.columnCount), costOffset: 0 },
    { columnCount, rows: [], terms, rowName: String, columnName: (k) => `violation[${k}]` },
  )
  extended.cost.fill(1, program.columnCount)
  return extended
}
