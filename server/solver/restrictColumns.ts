import { addAt } from '../lp/addAt.ts'
import type { LinearProgram } from '../lp/program.ts'

/** The program with only the columns marked 1; the others stand at their lower bounds, which must be finite. */
export function restrictColumns(program: LinearProgram, isMember: Uint8Array): LinearProgram {
  const members = Int32Array.from(Array.from(isMember.keys()).filter((j) => isMember[j] === 1))
  const columnStart = new Int32Array(members.length + 1)
  for (const [to, j] of members.entries()) {
    columnStart[to + 1] = (columnStart[to] ?? 0) + (program.columnStart[j + 1] ?? 0) - (program.columnStart[j] ?? 0)
  }
  const length = columnStart[members.length] ?? 0
  const rowIndex = new Int32Array(length)
  const value = new Float64Array(length)
  for (const [to, j] of members.entries()) {
    const from = program.columnStart[j] ?? 0
    const end = program.columnStart[j + 1] ?? 0
    rowIndex.set(program.rowIndex.subarray(from, end), columnStart[to])
    value.set(program.value.subarray(from, end), columnStart[to])
  }
  const pick = (all: Float64Array) => Float64Array.from(members, (j) => all[j] ?? 0)
  const { shift, cost } = restingColumns(program, isMember)
  return {
    rowCount: program.rowCount,
    columnCount: members.length,
    cost: pick(program.cost),
    costOffset: program.costOffset + cost,
    columnLower: pick(program.columnLower),
    columnUpper: pick(program.columnUpper),
    rowLower: program.rowLower.map((limit, i) => limit - (shift[i] ?? 0)),
    rowUpper: program.rowUpper.map((limit, i) => limit - (shift[i] ?? 0)),
    columnStart,
    rowIndex,
    value,
    rowName: (row) => program.rowName(row),
    columnName: (column) => program.columnName(members[column] ?? -1),
  }
}

/** What the columns left out add to each row and to the objective, standing at their lower bounds. */
function restingColumns(program: LinearProgram, isMember: Uint8Array): { shift: Float64Array; cost: number } {
  const shift = new Float64Array(program.rowCount)
  let cost = 0
  for (let j = 0; j < program.columnCount; j++) {
    const at = program.columnLower[j] ?? 0
    if (isMember[j] === 1 || at === 0) continue
    cost += at * (program.cost[j] ?? 0)
    for (let k = program.columnStart[j] ?? 0; k < (program.columnStart[j + 1] ?? 0); k++) {
      addAt(shift, program.rowIndex[k] ?? 0, at * (program.value[k] ?? 0))
    }
  }
  return { shift, cost }
}
