import { addAt } from './addAt.ts'
import type { LinearProgram } from './program.ts'
import { createProgramBuilder } from './programBuilder.ts'

export interface DualProgram {
  /** A minimisation; its optimum is minus the optimum of the program it came from. */
  readonly program: LinearProgram
  /** Row duals of the original program (d objective / d limit) from values of the dual's columns. */
  rowDuals(values: Float64Array): Float64Array
}

/**
 * The explicit dual of any linear program, as a linear program:
 *
 *   maximise  costOffset + Σ_i (rowLower_i p_i − rowUpper_i q_i) + Σ_j (l_j d_j − (u_j − l_j) w_j),   d = cost − A'(p − q)
 *
 * An equality has one free multiplier in place of p and q; a row with one limit has one of them. A column bounded on both
 * sides adds w_j ≥ −d_j, w_j ≥ 0; one bound fixes the sign of d_j; a free column makes it 0; a fixed column asks nothing.
 * Bounds are at most finite numbers times d, so d never becomes a column of its own.
 */
export function dualProgram(program: LinearProgram): DualProgram {
  const { rowCount, columnCount, rowLower, rowUpper, columnLower, columnUpper } = program
  const builder = createProgramBuilder()
  const atLower = rowsWhere(rowCount, (i) => rowLower[i] !== -Infinity && rowLower[i] !== rowUpper[i])
  const atUpper = rowsWhere(rowCount, (i) => rowUpper[i] !== Infinity && rowLower[i] !== rowUpper[i])
  const equal = rowsWhere(rowCount, (i) => rowLower[i] === rowUpper[i])
  const boxed = rowsWhere(
    columnCount,
    (j) => isFiniteAt(columnLower, j) && isFiniteAt(columnUpper, j) && !isFixed(program, j),
  )
  const rowNamed = (rows: Int32Array) => (k: number) => program.rowName(rows[k] ?? 0)
  const p = builder.columns('atLower', atLower.length, { label: rowNamed(atLower) })
  const q = builder.columns('atUpper', atUpper.length, { label: rowNamed(atUpper) })
  const e = builder.columns('equal', equal.length, { lower: -Infinity, label: rowNamed(equal) })
  const w = builder.columns('boxed', boxed.length, { label: (k) => program.columnName(boxed[k] ?? 0) })
  const multipliers = new Map<number, { column: number; sign: number }[]>()
  const blocks = [
    [atLower, p.offset, 1],
    [atUpper, q.offset, -1],
    [equal, e.offset, 1],
  ] as const
  for (const [rows, offset, sign] of blocks) {
    for (const [k, row] of rows.entries()) {
      multipliers.set(row, [...(multipliers.get(row) ?? []), { column: offset + k, sign }])
      builder.cost(offset + k, -sign * ((sign > 0 ? rowLower[row] : rowUpper[row]) ?? 0))
    }
  }
  builder.costOffset(-program.costOffset)
  const boxedAt = new Map(Array.from(boxed, (column, k) => [column, k]))
  const asked: number[] = []
  const reduced = builder.rows('reducedCost', (k) => program.columnName(asked[k] ?? 0))
  for (let j = 0; j < columnCount; j++) {
    const low = columnLower[j] ?? 0
    const high = columnUpper[j] ?? 0
    const cost = program.cost[j] ?? 0
    const finite = low !== -Infinity ? low : high !== Infinity ? high : 0
    builder.costOffset(-finite * cost)
    const free = low === -Infinity && high === Infinity
    const isAsked = !isFixed(program, j)
    for (let k = program.columnStart[j] ?? 0; k < (program.columnStart[j + 1] ?? 0); k++) {
      for (const { column, sign } of multipliers.get(program.rowIndex[k] ?? 0) ?? []) {
        const value = sign * (program.value[k] ?? 0)
        if (finite !== 0) builder.cost(column, finite * value)
        if (isAsked) reduced.add(column, value)
      }
    }
    if (!isAsked) continue
    asked.push(j)
    const box = boxedAt.get(j)
    if (box !== undefined) {
      reduced.add(w.offset + box, -1)
      builder.cost(w.offset + box, high - low)
    }
    if (free) reduced.equals(cost)
    else if (low !== -Infinity) reduced.atMost(cost)
    else reduced.atLeast(cost)
  }
  return {
    program: builder.build(),
    rowDuals(values) {
      const duals = new Float64Array(rowCount)
      for (const [row, parts] of multipliers) {
        for (const { column, sign } of parts) addAt(duals, row, sign * (values[column] ?? 0))
      }
      return duals
    },
  }
}

function isFiniteAt(bounds: Float64Array, at: number): boolean {
  return Number.isFinite(bounds[at])
}

function isFixed(program: LinearProgram, column: number): boolean {
  return program.columnLower[column] === program.columnUpper[column]
}

function rowsWhere(count: number, keep: (index: number) => boolean): Int32Array {
  const kept: number[] = []
  for (let i = 0; i < count; i++) if (keep(i)) kept.push(i)
  return Int32Array.from(kept)
}
