import type { Highs, Model } from 'highs'
import type { SolveOutcome } from '../lp/outcome.ts'
import type { LinearProgram } from '../lp/program.ts'
import { followHighs } from './followHighs.ts'
import { basisOf, runFrom } from './highsBasis.ts'
import { dropHighsModule, highsModule, highsOptions, highsVersion, modelData } from './highsModule.ts'
import { isInterior, isTied } from './isInterior.ts'
import { type ScaledProgram, scaleProgram } from './scaleProgram.ts'
import type { SolveOptions, Solver } from './solver.ts'
import { solveWithoutColumns } from './withoutColumns.ts'

/** HiGHS as WebAssembly: any size, duals, whole numbers, a time limit. The module is loaded at the first solve and kept. */
export const highs: Solver = {
  name: 'highs',
  version: highsVersion,
  features: { duals: true, integers: true, timeLimit: true },
  async solve(program, options = {}) {
    const started = performance.now()
    const answer = program.columnCount === 0 ? trivialAnswer(program) : await solveLoaded(program, options)
    return { ...answer, solver: 'highs', solverVersion: highsVersion, seconds: (performance.now() - started) / 1000 }
  },
}

type Answer = Omit<SolveOutcome, 'solver' | 'solverVersion' | 'seconds'>

function trivialAnswer(program: LinearProgram): Answer {
  const status = solveWithoutColumns(program)
  if (status === 'infeasible') return { status, iterations: 0, boundFrom: 'none' }
  const rowDuals = new Float64Array(program.rowCount)
  return { status, iterations: 0, values: new Float64Array(0), rowDuals, boundFrom: 'rowDuals' }
}

async function solveLoaded(program: LinearProgram, options: SolveOptions): Promise<Answer> {
  try {
    const module = await highsModule()
    const scaled = scaleProgram(program)
    const { timeLimitSeconds } = options
    const limit = timeLimitSeconds === undefined ? {} : { time_limit: timeLimitSeconds }
    const follower = followHighs(module, scaled, options)
    // withModel disposes: garbage collection never frees WebAssembly memory.
    return module.withModel(modelData(scaled.program), (model) => {
      model.options.set({ ...highsOptions, ...follower.options, ...limit })
      const run = (): number => model.run(follower.callbacks).modelStatus
      const isWhole = program.integer?.includes(1) === true
      const first = options.start && !isWhole ? runFrom(module, model, options.start, run, isTied(program)) : null
      if (first === null) model.options.set({ solver: isInterior(program) ? 'ipm' : 'choose' })
      const answer = solveModel(module, model, program, scaled, first ?? run(), run)
      return options.wantsBasis && answer.rowDuals ? { ...answer, basis: basisOf(model) } : answer
    })
  } catch (error) {
    dropHighsModule()
    throw error
  }
}

function solveModel(
  module: Highs,
  model: Model,
  program: LinearProgram,
  scaled: ScaledProgram,
  ran: number,
  run: () => number,
): Answer {
  const { modelStatus } = module.constants
  let status = ran
  if (
    status === modelStatus.infeasible ||
    status === modelStatus.unbounded ||
    status === modelStatus.unboundedOrInfeasible
  ) {
    status = withoutDoubt(module, model, scaled.program, status, run)
  }
  const iterations = Number(model.info.get('simplex_iteration_count')) + Number(model.info.get('ipm_iteration_count'))
  switch (status) {
    case modelStatus.optimal:
      return { status: 'optimal', iterations, ...readSolution(model, program, scaled) }
    case modelStatus.infeasible:
      return { status: 'infeasible', iterations, boundFrom: 'none' }
    case modelStatus.unbounded:
      return { status: 'unbounded', iterations, boundFrom: 'none' }
    case modelStatus.timeLimit:
    case modelStatus.interrupted: {
      const hasIncumbent = model.info.get('primal_solution_status') === module.constants.solutionStatus.feasible
      const found = hasIncumbent ? readSolution(model, program, scaled) : { boundFrom: 'none' as const }
      return { status: 'timeLimit', iterations, ...found }
    }
    default:
      throw new Error(`HiGHS ended with model status ${status}`)
  }
}

/**
 * Presolve may not tell infeasible from unbounded, and in 1.15.1 it sometimes calls an unbounded program infeasible.
 * With the objective at 0 only the rows speak; where they allow a point, the simplex without presolve decides the rest.
 */
function withoutDoubt(module: Highs, model: Model, program: LinearProgram, claimed: number, run: () => number): number {
  const { modelStatus } = module.constants
  const every = { kind: 'range', from: 0, to: program.columnCount - 1 } as const
  model.changeColsCost(every, new Float64Array(program.columnCount))
  const rowsAlone = run()
  if (rowsAlone !== modelStatus.optimal || claimed === modelStatus.unbounded) {
    return rowsAlone === modelStatus.optimal ? modelStatus.unbounded : rowsAlone
  }
  model.changeColsCost(every, program.cost)
  model.options.set({ presolve: 'off' })
  const status = run()
  return status === modelStatus.unboundedOrInfeasible ? modelStatus.unbounded : status
}

type Found = Pick<SolveOutcome, 'values' | 'rowDuals' | 'boundFrom' | 'bound'>

function readSolution(model: Model, program: LinearProgram, scaled: ScaledProgram): Found {
  const { colValue, rowDual } = model.getSolution()
  const values = scaled.values(colValue)
  if (program.integer?.includes(1) !== true)
    return { values, rowDuals: scaled.rowDuals(rowDual), boundFrom: 'rowDuals' }
  for (let j = 0; j < program.columnCount; j++) {
    if (program.integer[j] === 1) values[j] = Math.round(values[j] ?? 0)
  }
  const bound = scaled.objective(Number(model.info.get('mip_dual_bound')))
  return Number.isFinite(bound) ? { values, boundFrom: 'highsBound', bound } : { values, boundFrom: 'none' }
}
