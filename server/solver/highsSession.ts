import type { Basis, BasisInput, Model } from 'highs'
import { basisStatus } from '../lp/basis.ts'
import type { SolveOutcome } from '../lp/outcome.ts'
import type { LinearProgram } from '../lp/program.ts'
import type { Start } from '../lp/startFrom.ts'
import { tolerance } from '../lp/tolerance.ts'
import { basicDirection, type LimitMove, scaledMove } from './basicDirection.ts'
import { type CostRange, costRange } from './costRange.ts'
import { basisInput } from './highsBasis.ts'
import { dropHighsModule, highsModule, highsOptions, highsVersion, modelData } from './highsModule.ts'
import { scaleProgram } from './scaleProgram.ts'

/** Where a simplex stood; it starts again from there after a change of limits or costs. */
export type SessionBasis = Basis

export interface SessionSolveOptions {
  readonly timeLimitSeconds?: number
  /** Asked again and again while it solves; true ends it with `timeLimit`. */
  readonly shouldStop?: () => boolean
}

export type Limits = Pick<LinearProgram, 'columnLower' | 'columnUpper' | 'rowLower' | 'rowUpper'>

/** What every column does, in its own unit, per unit that the limits rise, as long as the basis stays. */
export type Direction = Float64Array

/**
 * One HiGHS model kept between solves: change a limit or the costs, solve again from the last basis. Everything is in
 * the units of the program; the scaling stays inside. Statuses other than `optimal` and `timeLimit` are the claim of a
 * warm simplex: ask the `highs` adapter where the difference between infeasible and unbounded matters.
 */
export interface HighsSession {
  /** @throws Error after a fault of HiGHS; the session is of no more use then. */
  solve(options?: SessionSolveOptions): SolveOutcome
  setRowLimits(row: number, lower: number, upper: number): void
  setColumnLimits(column: number, lower: number, upper: number): void
  /** Every limit at once. */
  setLimits(limits: Limits): void
  /** Another objective over the same rows; row duals then belong to it. The offset is the program’s unless given. */
  setCosts(costs: Float64Array, offset?: number): void
  /** Null without one, as after a search over whole numbers. */
  basis(): SessionBasis | null
  setBasis(basis: SessionBasis): void
  /** Where to begin: the first solve goes on from there. */
  begin(start: Start): void
  /** Follows the basis of the last optimum. @throws Error without one. */
  direction(move: LimitMove): Direction
  /** How far the costs set last may move along others until the basis of the last optimum changes. */
  costRange(along: Float64Array): CostRange
  /** WebAssembly memory is freed by nothing else. */
  dispose(): void
}

/** Dual simplex after a change of limits, primal simplex after a change of costs: each keeps what is still right. */
const strategy = { dual: 1, primal: 4 } as const

/** Seconds; HiGHS takes finite figures only. */
const endless = 1e9

/**
 * From nothing the solver's own choice. From a basis devex weights, for steepest-edge weights would be computed anew, row by
 * row; costs as they are, for few steps are to be made and perturbed costs leave something behind in the duals; and the
 * least tolerance, for the start is within the usual one already and the certificate asks each column in its own unit.
 */
const manner = {
  fromNothing: { simplex_dual_edge_weight_strategy: -1, dual_simplex_cost_perturbation_multiplier: 1 },
  fromBasis: {
    simplex_dual_edge_weight_strategy: 1,
    dual_simplex_cost_perturbation_multiplier: 0,
    dual_feasibility_tolerance: tolerance.highsLeast,
  },
} as const

/** Opens a session on a program with at least one column. `dispose` it in a `finally`. */
export async function openHighsSession(program: LinearProgram): Promise<HighsSession> {
  const module = await highsModule()
  const scaled = scaleProgram(program)
  const columnFactor = scaled.values(new Float64Array(program.columnCount).fill(1))
  const ofCosts = scaled.objective(1)
  const rowFactor = scaled.rowDuals(new Float64Array(program.rowCount).fill(1)).map((factor) => factor / ofCosts)
  const model = module.createModel(modelData(scaled.program))
  model.options.set({ ...highsOptions, simplex_scale_strategy: 0 })
  const whole = program.integer?.includes(1) === true
  /** CNY per unit of the scaled objective. */
  let costUnit = ofCosts
  /** The basis to go on from, until it does. */
  let known: BasisInput | null = null
  let goesOn = false
  model.options.set(manner.fromNothing)

  return {
    solve({ timeLimitSeconds, shouldStop } = {}) {
      const started = performance.now()
      if (known && !goesOn) goOnFrom(known)
      model.zeroAllClocks()
      model.options.set({ time_limit: timeLimitSeconds ?? endless })
      const before = iterationsOf(model)
      try {
        const { modelStatus } = module.constants
        const { simplexInterrupt, mipInterrupt } = module.constants.callbackType
        const halt = (event: { interrupt(): void }): undefined => {
          if (shouldStop?.()) event.interrupt()
        }
        const { modelStatus: status } = shouldStop
          ? model.run({ [simplexInterrupt]: halt, [mipInterrupt]: halt })
          : model.run()
        const head = {
          solver: 'highs',
          solverVersion: highsVersion,
          seconds: (performance.now() - started) / 1000,
          iterations: Math.max(0, iterationsOf(model) - before),
        }
        if (status === modelStatus.optimal && !whole && !goesOn) known = model.getBasis()
        if (status === modelStatus.optimal) return { status: 'optimal', ...head, ...read() }
        if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible)
          return { status: 'infeasible', ...head, boundFrom: 'none' }
        if (status === modelStatus.unbounded) return { status: 'unbounded', ...head, boundFrom: 'none' }
        if (status !== modelStatus.timeLimit && status !== modelStatus.interrupted)
          throw new Error(`HiGHS ended with model status ${status}`)
        const feasible = module.constants.solutionStatus.feasible
        const found = whole && model.info.get('primal_solution_status') === feasible
        return { status: 'timeLimit', ...head, ...(found ? read() : { boundFrom: 'none' as const }) }
      } catch (error) {
        dropHighsModule()
        throw error
      }
    },
    setRowLimits(row, lower, upper) {
      const factor = rowFactor[row] ?? 1
      model.changeRowBounds(row, lower * factor, upper * factor)
      model.options.set({ simplex_strategy: strategy.dual })
    },
    setColumnLimits(column, lower, upper) {
      const factor = columnFactor[column] ?? 1
      model.changeColBounds(column, lower / factor, upper / factor)
      model.options.set({ simplex_strategy: strategy.dual })
    },
    setLimits({ columnLower, columnUpper, rowLower, rowUpper }) {
      const column = (limit: number, j: number): number => limit / (columnFactor[j] ?? 1)
      const row = (limit: number, i: number): number => limit * (rowFactor[i] ?? 1)
      model.changeColsBounds(all(program.columnCount), columnLower.map(column), columnUpper.map(column))
      if (program.rowCount > 0) model.changeRowsBounds(all(program.rowCount), rowLower.map(row), rowUpper.map(row))
      model.options.set({ simplex_strategy: strategy.dual })
    },
    setCosts(costs, offset = program.costOffset) {
      const { cost, unit } = scaleCosts(costs, columnFactor)
      costUnit = unit
      model.changeObjectiveOffset(offset / unit)
      model.changeColsCost(all(program.columnCount), cost)
      model.options.set({ simplex_strategy: strategy.primal })
    },
    basis() {
      return whole || model.info.get('basis_validity') === 0 ? null : model.getBasis()
    },
    setBasis(basis) {
      model.setBasis(basis)
      known = basis
    },
    begin({ basis, changed }) {
      known = basisInput(basis)
      model.setBasis(known)
      model.options.set({ simplex_strategy: changed === 'costs' ? strategy.primal : strategy.dual })
    },
    direction(move) {
      // A column below the limit that rises is not carried along: the connection of an hour that draws less.
      const { colStatus } = model.getBasis()
      const columns = move.columns.filter((j) => colStatus[j] === basisStatus.upper)
      const moved = scaledMove(scaled.program, { ...move, columns }, rowFactor, columnFactor)
      return basicDirection(model, program.columnCount, moved).map((change, j) => change * (columnFactor[j] ?? 1))
    },
    costRange(along) {
      const range = costRange(
        model,
        scaled.program,
        along.map((c, j) => (c * (columnFactor[j] ?? 1)) / costUnit),
      )
      return { ...range, rowDuals: range.rowDuals.map((dual, i) => dual * (rowFactor[i] ?? 1) * costUnit) }
    },
    dispose: () => model.dispose(),
  }

  /** HiGHS reads these options only when it takes up a model: it lets go of this one, and takes it up from the basis. */
  function goOnFrom(basis: BasisInput): void {
    model.clearSolver()
    model.options.set(manner.fromBasis)
    model.setBasis(basis)
    goesOn = true
  }

  function read(): Pick<SolveOutcome, 'values' | 'rowDuals' | 'boundFrom' | 'bound'> {
    const { colValue, rowDual } = model.getSolution()
    const values = scaled.values(colValue)
    if (!whole) {
      const rowDuals = rowDual.map((dual, i) => dual * (rowFactor[i] ?? 1) * costUnit)
      return { values, rowDuals, boundFrom: 'rowDuals' }
    }
    for (const [j, isWhole] of program.integer?.entries() ?? [])
      if (isWhole === 1) values[j] = Math.round(values[j] ?? 0)
    const bound = Number(model.info.get('mip_dual_bound')) * costUnit
    return Number.isFinite(bound) ? { values, boundFrom: 'highsBound', bound } : { values, boundFrom: 'none' }
  }
}

function all(count: number): { readonly kind: 'range'; readonly from: number; readonly to: number } {
  return { kind: 'range', from: 0, to: count - 1 }
}

/** Largest scaled cost, as scaleProgram has it. */
const largestScaledCost = 1024

function scaleCosts(costs: Float64Array, columnFactor: Float64Array): { cost: Float64Array; unit: number } {
  const cost = costs.map((c, j) => c * (columnFactor[j] ?? 1))
  const largest = cost.reduce((most, c) => Math.max(most, Math.abs(c)), 0)
  const factor = largest > 0 ? 2 ** Math.round(Math.log2(largestScaledCost / largest)) : 1
  return { cost: cost.map((c) => c * factor), unit: 1 / factor }
}

function iterationsOf(model: Model): number {
  return Number(model.info.get('simplex_iteration_count')) + Number(model.info.get('ipm_iteration_count'))
}
