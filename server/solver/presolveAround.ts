import type { DetachedModelData, Model } from 'highs'
import { reducedCosts } from '../lp/activity.ts'
import type { LinearProgram } from '../lp/program.ts'
import { highsModule, highsOptions, modelData } from './highsModule.ts'
import { type ScaledProgram, scaleProgram } from './scaleProgram.ts'

/** A program made smaller once, for many optima that differ in what its last column may be or costs. */
export interface PresolvedProgram {
  /** Its last column is the one that stayed, in the unit it had; where that has no limit, a far one. */
  readonly program: LinearProgram
  /** An optimum of the whole program from one of the smaller, as the column's limit or its price has it. */
  restore(values: Float64Array, rowDuals: Float64Array): { values: Float64Array; rowDuals: Float64Array }
  /** WebAssembly memory is freed by nothing else. */
  dispose(): void
}

/** Presolve does away with a column that has no limit of its own. Scaled, beside values that reach some millions. */
const farAway = 2 ** 36
const keptName = 'kept'

/**
 * Presolves around the last column, which has no cost. What presolve takes away it may take away for every tighter limit
 * of that column too: it rests on the signs of duals and on limits, and those only tighten. A price of the column, >= 0,
 * asks for the optimum under some upper limit, so it holds there as well. Other costs make it void.
 * @returns null where presolve finds no plan, leaves nothing, or takes the column away.
 */
export async function presolveAround(program: LinearProgram): Promise<PresolvedProgram | null> {
  const module = await highsModule()
  const scaled = scaleProgram(program)
  const last = program.columnCount - 1
  const costUnit = scaled.objective(1)
  const columnUnit = scaled.values(new Float64Array(program.columnCount).fill(1))[last] ?? 1
  const model = module.createModel(modelData(withLimits(scaled.program, last)))
  const lp = presolve(model, last)
  if (!lp) {
    model.dispose()
    return null
  }
  const kept = lp.numCols - 1
  const smaller = inUnits(lp, columnUnit, costUnit)
  return {
    program: smaller,
    restore(values, rowDuals) {
      const colDual = reducedCosts(smaller, rowDuals).map((dual) => dual / costUnit)
      colDual[kept] = (colDual[kept] ?? 0) * columnUnit
      model.postsolve({
        colValue: values.with(kept, (values[kept] ?? 0) / columnUnit),
        colDual,
        rowDual: rowDuals.map((dual) => dual / costUnit),
      })
      const { colValue, rowDual } = model.getSolution()
      return { values: scaled.values(colValue), rowDuals: scaled.rowDuals(rowDual) }
    },
    dispose: () => model.dispose(),
  }
}

function withLimits(program: ScaledProgram['program'], column: number): LinearProgram {
  const lower = Math.max(program.columnLower[column] ?? 0, -farAway)
  const upper = Math.min(program.columnUpper[column] ?? 0, farAway)
  return {
    ...program,
    columnLower: program.columnLower.with(column, lower),
    columnUpper: program.columnUpper.with(column, upper),
  }
}

/** Columns stay in their order: one that was last is last. Only it has a name. */
function presolve(model: Model, column: number): DetachedModelData | null {
  model.options.set(highsOptions)
  model.passColName(column, keptName)
  model.presolve()
  const { numCols } = model.getPresolvedDimensions()
  if (numCols === 0) return null
  return model.getPresolvedColName(numCols - 1) === keptName ? model.getPresolvedLp('csc') : null
}

/** In money again, and the column in its own unit; both factors are powers of two. */
function inUnits(lp: DetachedModelData, columnUnit: number, costUnit: number): LinearProgram {
  const column = lp.numCols - 1
  const { starts, indices, values } = lp.matrix
  const value = Float64Array.from(values)
  const columnStart = Int32Array.from(starts)
  for (let k = columnStart[column] ?? 0; k < (columnStart[column + 1] ?? 0); k++)
    value[k] = (value[k] ?? 0) / columnUnit
  const limit = (limits: Float64Array): Float64Array => limits.with(column, (limits[column] ?? 0) * columnUnit)
  return {
    rowCount: lp.numRows,
    columnCount: lp.numCols,
    cost: lp.colCost.map((cost) => cost * costUnit),
    costOffset: lp.offset * costUnit,
    columnLower: limit(lp.colLower),
    columnUpper: limit(lp.colUpper),
    rowLower: lp.rowLower,
    rowUpper: lp.rowUpper,
    columnStart,
    rowIndex: Int32Array.from(indices),
    value,
    rowName: (row) => `presolved row ${row}`,
    columnName: (j) => (j === column ? keptName : `presolved column ${j}`),
  }
}
