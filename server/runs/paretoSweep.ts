import type { Certificate } from '../contract/certificate.ts'
import { ProblemError } from '../contract/problem.ts'
import { certify } from '../lp/certify.ts'
import type { SolveOutcome } from '../lp/outcome.ts'
import type { LinearProgram } from '../lp/program.ts'
import { stepRange } from '../lp/ranging.ts'
import type { BuiltProgram } from '../model/buildProgram.ts'
import { highs } from '../solver/highs.ts'
import { openHighsSession, type SessionBasis, type SessionSolveOptions } from '../solver/highsSession.ts'
import { optimalFace } from './optimalFace.ts'
import { type CappedProgram, edgeFrom, type FrontEdge, type PricedCorner, tonnesOf } from './paretoEdge.ts'

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
export type Found<T> = T | { readonly failed: SolveOutcome['status'] }

/** One kept program whose carbon cap moves. `dispose` it in a `finally`. */
export interface ParetoSweep {
  /** Carbon of the cleanest among the cheapest plans, with no cap. */
  leastCostTonnes(options: SessionSolveOptions): Found<{ readonly tonnes: number }>
  /** Carbon that no plan goes below; `weights` are further costs of columns, tonnes per unit. */
  leastCarbonTonnes(weights: Float64Array, options: SessionSolveOptions): Promise<Found<{ readonly tonnes: number }>>
  /** The ends once known: no tonne less is possible at the one, none more is worth anything at the other. */
  setEnds(leastCarbonTonnes: number, leastCostTonnes: number): void
  /** With `from`, the corner that was found last: a start next to a cap just below its carbon. */
  solveAt(capTonnes: number, options: SessionSolveOptions, from?: PricedCorner): Promise<Found<SolvedCap>>
  /** The optimum with a price on carbon, CNY per tonne: a corner of the front. Not for whole numbers. */
  cornerAt(price: number, options: SessionSolveOptions): Found<PricedCorner>
  /** An edge of the front beside the corner that was found last; see `edgeFrom`. */
  edgeFrom(corner: PricedCorner, side: 'up' | 'down'): FrontEdge | null
  readonly capped: CappedProgram
  counts(): { readonly solves: number; readonly iterations: number }
  dispose(): void
}

/** CNY per tonne; a price that turns a plan of least cost towards less carbon without costing anything. */
const leastPrice = 1e-6
/** Tonnes: what is left of a sum that comes to nothing. */
const leastTonnes = 1e-6
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
  const capped: CappedProgram = { program: noCap, capRow, shift, carbon, datasetHash }
  const session = await openHighsSession(noCap)
  const bases: { readonly at: number; readonly basis: SessionBasis }[] = []
  const pricedBases: { readonly at: number; readonly basis: SessionBasis }[] = []
  /** What the session stands at: its basis, and the price that carbon has beside its cap, CNY per tonne. */
  let stands: SessionBasis | null = null
  let price = 0
  const count = { solves: 0, iterations: 0 }
  let ends = { least: -Infinity, most: Infinity }

  function run(options: SessionSolveOptions): SolveOutcome {
    const outcome = session.solve(options)
    count.solves += 1
    count.iterations += outcome.iterations ?? 0
    return outcome
  }

  function emitted(values: Float64Array): number {
    const tonnes = tonnesOf(carbon, values) - shift
    return Math.abs(tonnes) < leastTonnes ? 0 : tonnes
  }

  function keepBasis(kept: { readonly at: number; readonly basis: SessionBasis }[], at: number): SessionBasis | null {
    stands = session.basis()
    if (stands) kept.push({ at, basis: stands })
    return stands
  }

  function standAt(basis: SessionBasis | null | undefined): void {
    if (basis && basis !== stands) session.setBasis(basis)
    stands = basis ?? stands
  }

  function setPrice(asked: number): void {
    if (asked !== price) session.setCosts(program.cost.map((cost, j) => cost + asked * (carbon[j] ?? 0)))
    price = asked
  }

  /** d objective / d cap one step beside, as a marginal cost; null where nothing can be solved there. */
  function macBeside(cap: number, options: SessionSolveOptions): number | null {
    session.setRowLimits(capRow, -Infinity, cap + shift)
    const outcome = run(options)
    stands = null
    return outcome.status === 'optimal' && outcome.rowDuals ? macOf(unpriced(outcome).rowDuals) : null
  }

  /** The answer as it is without the price: what the cap costs is all in its own dual. */
  function unpriced(outcome: SolveOutcome): SolveOutcome {
    const { rowDuals } = outcome
    return rowDuals && price !== 0
      ? { ...outcome, rowDuals: rowDuals.with(capRow, (rowDuals[capRow] ?? 0) - price) }
      : outcome
  }

  function macOf(rowDuals: Float64Array | undefined): number {
    return Math.max(0, -(rowDuals?.[capRow] ?? 0))
  }

  function marginalCosts(cap: number, values: Float64Array, rowDuals: Float64Array, options: SessionSolveOptions) {
    const mac = macOf(rowDuals)
    const step = beside * Math.max(ends.most - ends.least, 0)
    const moved = { rows: [capRow], columns: [] }
    const limited = { ...program, rowUpper: program.rowUpper.with(capRow, cap + shift) }
    // A cap with no price binds nothing until it comes down to what the plan emits; there is no direction to follow.
    const range =
      mac === 0
        ? { down: cap - emitted(values), up: Infinity }
        : stepRange(limited, values, session.direction(moved), moved)
    const basis = session.basis()
    const side = (holds: boolean, at: number): number | null => {
      if (holds) return mac
      const found = macBeside(at, options)
      standAt(basis)
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
      const tonnes = emitted(outcome.values)
      const basis = keepBasis(bases, tonnes)
      if (!outcome.rowDuals || !basis) return { tonnes }
      pricedBases.push({ at: 0, basis })
      const { up } = session.costRange(carbon)
      // It stays optimal while carbon has a price of its own: nothing as cheap is cleaner.
      if (!up || up.by > leastPrice) return { tonnes }
      session.setLimits(optimalFace(noCap, outcome.values, outcome.rowDuals))
      session.setCosts(carbon, 0)
      const cleanest = run(options)
      session.setLimits(noCap)
      session.setCosts(program.cost)
      stands = null
      standAt(basis)
      if (cleanest.status !== 'optimal' || !cleanest.values) return { tonnes }
      return { tonnes: Math.min(tonnes, emitted(cleanest.values)) }
    },
    async leastCarbonTonnes(weights, options) {
      // Far from every basis at hand: a presolved solve from nothing takes a third of the time of a warm one.
      const cost = carbon.map((tonnes, j) => tonnes + (weights[j] ?? 0))
      const outcome = await highs.solve({ ...noCap, cost, costOffset: 0 }, { ...options })
      count.solves += 1
      count.iterations += outcome.iterations ?? 0
      return outcome.status === 'optimal' && outcome.values
        ? { tonnes: emitted(outcome.values) }
        : { failed: outcome.status }
    },
    setEnds(least, most) {
      ends = { least, most }
    },
    async solveAt(capTonnes, options, from) {
      if (!from) {
        setPrice(0)
        standAt(nearest(bases, (cap) => Math.abs(cap - capTonnes))?.basis)
      }
      session.setRowLimits(capRow, -Infinity, capTonnes + shift)
      // A corner within the cap stands there for its price alone: without it the primal simplex goes up to the cap.
      if (from && from.tonnes <= capTonnes) setPrice(0)
      const limited = { ...program, rowUpper: program.rowUpper.with(capRow, capTonnes + shift) }
      let outcome = unpriced(run(options))
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
      const basis = keepBasis(bases, capTonnes)
      const macs =
        rowDuals && basis ? marginalCosts(capTonnes, values, rowDuals, options) : { macTighter: null, macLooser: null }
      const cappedTonnes = emitted(values)
      return { capTonnes, cappedTonnes, objectiveCny: certificate.objective, values, rowDuals, certificate, ...macs }
    },
    cornerAt(asked, options) {
      session.setRowLimits(capRow, -Infinity, Infinity)
      setPrice(asked)
      standAt(nearest(pricedBases, (at) => Math.abs(Math.log((at + 1) / (asked + 1))))?.basis)
      const outcome = run(options)
      const { status, values, rowDuals } = outcome
      const basis = keepBasis(pricedBases, asked)
      if (status !== 'optimal' || !values || !rowDuals || !basis) return { failed: status }
      return { price: asked, tonnes: emitted(values), values, rowDuals, range: session.costRange(carbon) }
    },
    edgeFrom: (corner, side) => edgeFrom(capped, session, corner, side),
    capped,
    counts: () => ({ ...count }),
    dispose: () => session.dispose(),
  }
}

function nearest<T extends { readonly at: number }>(items: readonly T[], far: (at: number) => number): T | undefined {
  let best: T | undefined
  // The later of equals: the session may stand there already.
  for (const item of items) if (!best || far(item.at) <= far(best.at)) best = item
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
