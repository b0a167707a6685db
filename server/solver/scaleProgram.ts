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
  for (let j = 0; j < program.columnCount; j++) {
    const factor = columnFactor[j] ?? 1
    const end = program.columnStart[j + 1] ?? 0
    for (let k = program.columnStart[j] ?? 0; k < end; k++) {
      value[k] = (value[k] ?? 0) * (rowFactor[program.rowIndex[k] ?? 0] ?? 1) * factor
    }
  }
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
    divideRows(program, rowFactor, columnFactor)
    divideColumns(program, rowFactor, columnFactor)
    program.integer?.forEach((whole, j) => {
      if (whole === 1) columnFactor[j] = 1
    })
  }
  return { rowFactor: rowFactor.map(powerOfTwo), columnFactor: columnFactor.map(powerOfTwo) }
}

function divideRows(
  { rowCount, columnCount, columnStart, rowIndex, value }: LinearProgram,
  rowFactor: Float64Array,
  columnFactor: Float64Array,
): void {
  const least = new Float64Array(rowCount).fill(Infinity)
  const most = new Float64Array(rowCount)
  for (let j = 0; j < columnCount; j++) {
    const factor = columnFactor[j] ?? 1
    const end = columnStart[j + 1] ?? 0
    for (let k = columnStart[j] ?? 0; k < end; k++) {
      const row = rowIndex[k] ?? 0
      const size = Math.abs(value[k] ?? 0) * factor
      if (size === 0) continue
      if (size < (least[row] ?? Infinity)) least[row] = size
      if (size > (most[row] ?? 0)) most[row] = size
    }
  }
  for (let i = 0; i < rowCount; i++) rowFactor[i] = byMiddle(least[i] ?? 1, most[i] ?? 1, rowFactor[i] ?? 1)
}

function divideColumns(
  { columnCount, columnStart, rowIndex, value }: LinearProgram,
  rowFactor: Float64Array,
  columnFactor: Float64Array,
): void {
  for (let j = 0; j < columnCount; j++) {
    let least = Infinity
    let most = 0
    const end = columnStart[j + 1] ?? 0
    for (let k = columnStart[j] ?? 0; k < end; k++) {
      const size = Math.abs(value[k] ?? 0) * (rowFactor[rowIndex[k] ?? 0] ?? 1)
      if (size === 0) continue
      if (size < least) least = size
      if (size > most) most = size
    }
    columnFactor[j] = byMiddle(least, most, columnFactor[j] ?? 1)
  }
}

/** 1 / √(least × most); a row or column without entries keeps the factor it has. */
function byMiddle(least: number, most: number, otherwise: number): number {
  const middle = Math.sqrt(least * most)
  return middle > 0 && Number.isFinite(middle) ? 1 / middle : otherwise
}

function powerOfTwo(size: number): number {
  return 2 ** Math.round(Math.log2(size))
}
