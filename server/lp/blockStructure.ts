import { membersOf } from './indexSet.ts'
import type { LinearProgram } from './program.ts'
import type { ColumnBlock } from './programBuilder.ts'

/** What belongs to one member of a set and what ties members together. */
export interface BlockStructure {
  /** For each column the number of its member, or −1 where its family is not indexed by the set. */
  readonly columnMember: Int32Array
  /** For each row the one member all its columns belong to, or −1 where it ties several together or has a column of none. */
  readonly rowMember: Int32Array
}

/**
 * The program cut along a set, such as sites or periods: without the rows and columns at −1 it falls into one program per
 * member. A decomposition solves those apart and prices what ties them.
 */
export function blockStructure(program: LinearProgram, blocks: Iterable<ColumnBlock>, set: string): BlockStructure {
  const columnMember = new Int32Array(program.columnCount).fill(-1)
  for (const { offset, count, over = [] } of blocks) {
    const at = over.findIndex(({ name }) => name === set)
    const indexSet = over[at]
    if (!indexSet) continue
    for (let i = 0; i < count; i++) {
      const member = membersOf(over, i)[at] ?? -1
      columnMember[offset + i] = indexSet.members?.[member] ?? member
    }
  }
  const unseen = -2
  const rowMember = new Int32Array(program.rowCount).fill(unseen)
  for (let j = 0; j < program.columnCount; j++) {
    const member = columnMember[j] ?? -1
    for (let k = program.columnStart[j] ?? 0; k < (program.columnStart[j + 1] ?? 0); k++) {
      const row = program.rowIndex[k] ?? 0
      rowMember[row] = rowMember[row] === unseen || rowMember[row] === member ? member : -1
    }
  }
  return { columnMember, rowMember: rowMember.map((member) => (member === unseen ? -1 : member)) }
}
