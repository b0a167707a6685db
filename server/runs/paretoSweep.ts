import type { Certificate } from '../contract/certificate.ts'
import { ProblemError } from '../contract/problem.ts'
import { reducedCosts, rowActivity } from '../lp/activity.ts'
import { certify } from '../lp/certify.ts'
import type { SolveOutcome } from '../lp/outcome.ts'
import type { LinearProgram } from '../lp/program.ts'
import { stepRange } from '../lp/ranging.ts'
import type { BuiltProgram } from '../model/buildProgram.ts'
import { highs } from '../solver/highs.ts'
import { openHighsSession, type SessionBasis, type SessionSolveOptions } from '../solver/highsSession.ts'

/** A certified optimum under one cap, tonnes and CNY a year. */
export interface SolvedCap {
  readonly capTonnes: number
  readonly cappedTonnes: number
  readonly objectiveCny: number
  readonly values: Float64Array
  readonly rowDuals: Float64Array | undefined
  readonly certificate: Certificate
  readonly macTighter: number | null
  readonly macLooser: number | null
}

/** Optimum, or the status of a solve that brought none. */
type Found<T> = T | { readonly failed: SolveOutcome['status'] }

/** One kept program whose carbon cap moves. `dispose` it in a `finally`. */
export interface ParetoSweep {
  /** Carbon of the cleanest among the cheapest plans, with no cap. */
  leastCostTonnes(options: SessionSolveOptions): Found<{ readonly tonnes: number }>
  /** Carbon that no plan goes below; `weights` are further costs of columns, tonnes per unit. */
  leastCarbonTonnes(weights: Float64Array, options: SessionSolveOptions): Promise<Found<{ readonly tonnes: number }>>
  /** The ends once known: no tonne less is possible at the one, none more is worth anything at the other. */
  setEnds(leastCarbonTonnes: number, leastCostTonnes: number): void
  solveAt(capTonnes: number, options: SessionSolveOptions): Promise<Found<SolvedCap>>
  counts(): { readonly solves: number; readonly iterations: number }
  dispose(): void
}

/** Reduced costs and duals under this share of the largest cost are ties between optima. */
const tie = 1e-10
/** Step beside a cap, as a share of the front's width, at which a one-sided derivative is read. */
const beside = 1e-6

/**
 * @param built the program of an instance whose carbon cap is 0: the row is there, and what stands in it beside the cap
 *   can be read from its limit.
 */
export async function openParetoSweep(built: BuiltProgram, datasetHash: string | null): Promise<ParetoSweep> {
  const { program } = built
  const capRow = built.families.get('carbonCap')?.offset ?? -1
  const shift = program.rowUpper[capRow] ?? 0
  const carbon = rowCoefficients(program, capRow)
  const noCap = { ...program, rowUpper: program.rowUpper.with(capRow, Infinity) }
  const session = await openHighsSession(noCap)
  const bases: { readonly cap: number; readonly basis: SessionBasis }[] = []
  const count = { solves: 0, iterations: 0 }
  let ends = { least: -Infinity, most: Infinity }

  function run(options: SessionSolveOptions): SolveOutcome {
    const outcome = session.solve(options)
    count.solves += 1
    count.iterations += outcome.iterations ?? 0
    return outcome
  }

  function tonnesOf(values: Float64Array): number {
    let tonnes = -shift
    for (let j = 0; j < program.columnCount; j++) tonnes += (carbon[j] ?? 0) * (values[j] ?? 0)
    return tonnes
  }

  function keepBasis(cap: number): SessionBasis | null {
    const basis = session.basis()
    if (basis) bases.push({ cap, basis })
    return basis
  }

  /** d objective / d cap one step beside, as a marginal cost; null where nothing can be solved there. */
  function macBeside(cap: number, options: SessionSolveOptions): number | null {
    session.setRowLimits(capRow, -Infinity, cap + shift)
    const outcome = run(options)
    return outcome.status === 'optimal' && outcome.rowDuals ? macOf(outcome.rowDuals) : null
  }

  function macOf(rowDuals: Float64Array): number {
    return Math.max(0, -(rowDuals[capRow] ?? 0))
  }

  function marginalCosts(cap: number, values: Float64Array, rowDuals: Float64Array, options: SessionSolveOptions) {
    const mac = macOf(rowDuals)
    const step = beside * Math.max(ends.most - ends.least, 0)
    const moved = { rows: [capRow], columns: [] }
    const limited = { ...program, rowUpper: program.rowUpper.with(capRow, cap + shift) }
    // A cap with no price binds nothing until it comes down to what the plan emits; there is no direction to follow.
    const range =
      mac === 0
        ? { down: cap - tonnesOf(values), up: Infinity }
        : stepRange(limited, values, session.direction(moved), moved)
    const basis = session.basis()
    const side = (holds: boolean, at: number): number | null => {
      if (holds) return mac
      const found = macBeside(at, options)
      if (basis) session.setBasis(basis)
      return found
    }
    const tighter = cap <= ends.least ? null : side(range.down > step, cap - step)
    const looser = cap >= ends.most ? 0 : side(range.up > step, cap + step)
    return { macTighter: tighter, macLooser: looser }
  }

  return {
    leastCostTonnes(options) {
      const outcome = run(options)
      if (outcome.status !== 'optimal' || !outcome.values) return { failed: outcome.status }
      const tonnes = tonnesOf(outcome.values)
      const basis = keepBasis(tonnes)
      if (!outcome.rowDuals || !basis) return { tonnes }
      session.setLimits(optimalFace(noCap, outcome.values, outcome.rowDuals))
      session.setCosts(carbon, 0)
      const cleanest = run(options)
      session.setLimits(noCap)
      session.setCosts(program.cost)
      session.setBasis(basis)
      if (cleanest.status !== 'optimal' || !cleanest.values) return { tonnes }
      return { tonnes: Math.min(tonnes, tonnesOf(cleanest.values)) }
    },
    async leastCarbonTonnes(weights, options) {
      // Far from every basis at hand: a presolved solve from nothing takes a third of the time of a warm one.
      const cost = carbon.map((tonnes, j) => tonnes + (weights[j] ?? 0))
      const outcome = await highs.solve({ ...noCap, cost, costOffset: 0 }, { ...options })
      count.solves += 1
      count.iterations += outcome.iterations ?? 0
      return outcome.status === 'optimal' && outcome.values
        ? { tonnes: tonnesOf(outcome.values) }
        : { failed: outcome.status }
    },
    setEnds(least, most) {
      ends = { least, most }
    },
    async solveAt(capTonnes, options) {
      const start = nearest(bases, capTonnes)
      if (start && start !== bases.at(-1)) session.setBasis(start.basis)
      session.setRowLimits(capRow, -Infinity, capTonnes + shift)
      const limited = { ...program, rowUpper: program.rowUpper.with(capRow, capTonnes + shift) }
      let outcome = run(options)
      if (outcome.status === 'infeasible') return { failed: outcome.status }
      if (!outcome.values) return { failed: outcome.status }
      let certificate = certify(limited, outcome, datasetHash)
      if (!certificate.passed) {
        // Many warm starts in a row may have drifted: once more from nothing.
        outcome = await highs.solve(limited, { ...options })
        if (!outcome.values) return { failed: outcome.status }
        certificate = certify(limited, outcome, datasetHash)
        if (!certificate.passed) throw failedCertificate(certificate)
      }
      const { values, rowDuals } = outcome
      if (!values) return { failed: outcome.status }
      const basis = keepBasis(capTonnes)
      const macs =
        rowDuals && basis ? marginalCosts(capTonnes, values, rowDuals, options) : { macTighter: null, macLooser: null }
      const cappedTonnes = tonnesOf(values)
      return { capTonnes, cappedTonnes, objectiveCny: certificate.objective, values, rowDuals, certificate, ...macs }
    },
    counts: () => ({ ...count }),
    dispose: () => session.dispose(),
  }
}

function nearest<T extends { readonly cap: number }>(items: readonly T[], cap: number): T | undefined {
  let best: T | undefined
  // The later of equals: the session may stand there already.
  for (const item of items) if (!best || Math.abs(item.cap - cap) <= Math.abs(best.cap - cap)) best = item
  return best
}

function rowCoefficients(program: LinearProgram, row: number): Float64Array {
  const found = new Float64Array(program.columnCount)
  for (let j = 0; j < program.columnCount; j++) {
    for (let k = program.columnStart[j] ?? 0; k < (program.columnStart[j + 1] ?? 0); k++)
      if (program.rowIndex[k] === row) found[j] = program.value[k] ?? 0
  }
  return found
}

/** The limits that leave exactly the optima: what has a price of its own stays where it is. */
function optimalFace(program: LinearProgram, values: Float64Array, rowDuals: Float64Array): LinearProgram {
  const largest = program.cost.reduce((most, cost) => Math.max(most, Math.abs(cost)), 1)
  const reduced = reducedCosts(program, rowDuals)
  const activity = rowActivity(program, values)
  const fixed = (price: number | undefined): boolean => Math.abs(price ?? 0) > tie * largest
  const column = (limit: number, j: number): number => (fixed(reduced[j]) ? (values[j] ?? 0) : limit)
  const row = (limit: number, i: number): number => (fixed(rowDuals[i]) ? (activity[i] ?? 0) : limit)
  return {
    ...program,
    columnLower: program.columnLower.map(column),
    columnUpper: program.columnUpper.map(column),
    rowLower: program.rowLower.map(row),
    rowUpper: program.rowUpper.map(row),
  }
}

function failedCertificate({ solver, solverVersion, primalResidual, dualResidual, relativeGap }: Certificate) {
  const gap = relativeGap ?? 'unknown'
  return new ProblemError('certificateFailed', [
    {
      path: '$',
      found: `${solver} ${solverVersion} answered with primal residual ${primalResidual}, dual residual ${dualResidual}, relative gap ${gap}`,
      fix: 'Very large and very small figures stand side by side in the data; bring them nearer to each other.',
    },
  ])
}
