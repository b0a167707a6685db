import { forEachTerm } from '../lp/activity.ts'
import type { LinearProgram } from '../lp/program.ts'

/** Four passes bring most matrices as near to 1 as they get. */
const passes = 4
/** Largest scaled cost: high enough that the small costs of a program stand clear of a solver's tolerance. */
const largestScaledCost = 1024

export interface ScaledProgram {
  readonly program: LinearProgram
  /** Values of the original program from those of the scaled one. */
  values(scaled: Float64Array): Float64Array
  /** Row duals of the original program from those of the scaled one. */
  rowDuals(scaled: Float64Array): Float64Array
  /** An objective of the original program from one of the scaled one. */
  objective(scaled: number): number
}

/**
 * Brings coefficients near 1 and the largest cost to 1024. Every factor is a power of two, so nothing is rounded
 * and the way back is exact. Columns in whole numbers keep their unit.
 *
 * Costs reach 5e7 CNY per MW-year beside 30 CNY per MWh: against those, a solver's absolute tolerances mean nothing.
 */
export function scaleProgram(program: LinearProgram): ScaledProgram {
  const { rowFactor, columnFactor } = equilibrate(program)
  let largest = 0
  for (let j = 0; j < program.columnCount; j++) {
    largest = Math.max(largest, Math.abs((program.cost[j] ?? 0) * (columnFactor[j] ?? 1)))
  }
  const costFactor = largest > 0 ? powerOfTwo(largestScaledCost / largest) : 1
  const value = program.value.slice()
  let at = 0
  forEachTerm(program, (row, column, a) => {
    value[at++] = a * (rowFactor[row] ?? 1) * (columnFactor[column] ?? 1)
  })
  const scaled: LinearProgram = {
    ...program,
    value,
    cost: program.cost.map((c, j) => c * (columnFactor[j] ?? 1) * costFactor),
    costOffset: program.costOffset * costFactor,
    columnLower: program.columnLower.map((bound, j) => bound / (columnFactor[j] ?? 1)),
    columnUpper: program.columnUpper.map((bound, j) => bound / (columnFactor[j] ?? 1)),
    rowLower: program.rowLower.map((limit, i) => limit * (rowFactor[i] ?? 1)),
    rowUpper: program.rowUpper.map((limit, i) => limit * (rowFactor[i] ?? 1)),
    rowName: (row) => program.rowName(row),
    columnName: (column) => program.columnName(column),
  }
  return {
    program: scaled,
    values: (values) => values.map((x, j) => x * (columnFactor[j] ?? 1)),
    rowDuals: (duals) => duals.map((y, i) => (y * (rowFactor[i] ?? 1)) / costFactor),
    objective: (objective) => objective / costFactor,
  }
}

/** Geometric scaling: each row, then each column, is divided by √(smallest × largest) of its entries. */
function equilibrate(program: LinearProgram): { rowFactor: Float64Array; columnFactor: Float64Array } {
  const rowFactor = new Float64Array(program.rowCount).fill(1)
  const columnFactor = new Float64Array(program.columnCount).fill(1)
  for (let pass = 0; pass < passes; pass++) {
    divideByMiddle(program, rowFactor, columnFactor, 'rows')
    divideByMiddle(program, columnFactor, rowFactor, 'columns')
    program.integer?.forEach((whole, j) => {
      if (whole === 1) columnFactor[j] = 1
    })
  }
  return { rowFactor: rowFactor.map(powerOfTwo), columnFactor: columnFactor.map(powerOfTwo) }
}

function divideByMiddle(
  program: LinearProgram,
  factor: Float64Array,
  other: Float64Array,
  by: 'rows' | 'columns',
): void {
  const least = new Float64Array(factor.length).fill(Infinity)
  const most = new Float64Array(factor.length)
  forEachTerm(program, (row, column, a) => {
    const own = by === 'rows' ? row : column
    const size = Math.abs(a) * (other[by === 'rows' ? column : row] ?? 1)
    if (size === 0) return
    least[own] = Math.min(least[own] ?? Infinity, size)
    most[own] = Math.max(most[own] ?? 0, size)
  })
  for (let i = 0; i < factor.length; i++) {
    const middle = Math.sqrt((least[i] ?? 1) * (most[i] ?? 1))
    if (middle > 0 && Number.isFinite(middle)) factor[i] = 1 / middle
  }
}

function powerOfTwo(size: number): number {
  return 2 ** Math.round(Math.log2(size))
}
