import type { Certificate } from '../contract/certificate.ts'
import { reducedCosts } from '../lp/activity.ts'
import type { SolveOutcome } from '../lp/outcome.ts'
import { stepRange } from '../lp/ranging.ts'
import type { BuiltProgram } from '../model/buildProgram.ts'
import { highs } from '../solver/highs.ts'
import { openHighsSession, type SessionBasis, type SessionSolveOptions } from '../solver/highsSession.ts'
import { type CappedProgram, capProgram, nothingLeft } from './cappedProgram.ts'
import { certifiedWhole } from './certifiedWhole.ts'
import { optimalFace } from './optimalFace.ts'
import { edgeFrom, type FrontEdge, type PricedCorner } from './paretoEdge.ts'

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
  /** The same, from where the session stands; for a program in which nothing else may count. */
  leastFromHere(options: SessionSolveOptions): Found<{ readonly tonnes: number }>
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
/** Step beside a cap, as a share of the front's width, at which a one-sided derivative is read. */
const beside = 1e-6

/** @param mayPresolve where nothing but the cap and the price of carbon will change; see `capProgram`. */
export async function openParetoSweep(
  built: BuiltProgram,
  datasetHash: string | null,
  mayPresolve: boolean,
): Promise<ParetoSweep> {
  const capped = await capProgram(built, datasetHash, mayPresolve)
  const { program, total, carbon, shift } = capped
  const session = await openHighsSession(program).catch((error: unknown) => {
    capped.dispose()
    throw error
  })
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
    const tonnes = (values[total] ?? 0) - shift
    return nothingLeft(tonnes) ? 0 : tonnes
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
    if (asked !== price) session.setCosts(program.cost.with(total, asked))
    price = asked
  }

  function setCap(capTonnes: number): void {
    session.setColumnLimits(
      total,
      program.columnLower[total] ?? 0,
      Math.min(capTonnes + shift, program.columnUpper[total] ?? 0),
    )
  }

  /** d objective / d cap one step beside, as a marginal cost; null where nothing can be solved there. */
  function macBeside(cap: number, options: SessionSolveOptions): number | null {
    setCap(cap)
    const outcome = run(options)
    stands = null
    return outcome.status === 'optimal' && outcome.rowDuals ? macOf(outcome.rowDuals) : null
  }

  /** What the cap costs, with the price that carbon may have had beside it: in the program the total costs nothing. */
  function macOf(rowDuals: Float64Array): number {
    return Math.max(0, -(reducedCosts(program, rowDuals)[total] ?? 0))
  }

  function marginalCosts(cap: number, values: Float64Array, rowDuals: Float64Array, options: SessionSolveOptions) {
    const mac = macOf(rowDuals)
    const step = beside * Math.max(ends.most - ends.least, 0)
    const moved = { rows: [], columns: [total] }
    // A cap with no price binds nothing until it comes down to what the plan emits; there is no direction to follow.
    const range =
      mac === 0
        ? { down: cap - emitted(values), up: Infinity }
        : stepRange(program, values, session.direction(moved), moved)
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
      session.setLimits(optimalFace(program, outcome.values, outcome.rowDuals))
      session.setCosts(carbon, 0)
      const cleanest = run(options)
      session.setLimits(program)
      session.setCosts(program.cost)
      stands = null
      standAt(basis)
      if (cleanest.status !== 'optimal' || !cleanest.values) return { tonnes }
      return { tonnes: Math.min(tonnes, emitted(cleanest.values)) }
    },
    async leastCarbonTonnes(weights, options) {
      // Far from every basis at hand: a presolved solve from nothing takes a third of the time of a warm one.
      const cost = carbon.map((tonnes, j) => tonnes + (weights[j] ?? 0))
      const outcome = await highs.solve({ ...program, cost, costOffset: 0 }, { ...options })
      count.solves += 1
      count.iterations += outcome.iterations ?? 0
      return outcome.status === 'optimal' && outcome.values
        ? { tonnes: emitted(outcome.values) }
        : { failed: outcome.status }
    },
    leastFromHere(options) {
      setCap(Infinity)
      session.setCosts(carbon, 0)
      price = Number.NaN
      const { status, values } = run(options)
      stands = null
      return status === 'optimal' && values ? { tonnes: emitted(values) } : { failed: status }
    },
    setEnds(least, most) {
      ends = { least, most }
    },
    async solveAt(capTonnes, options, from) {
      if (!from) {
        setPrice(0)
        standAt(nearest(bases, (cap) => Math.abs(cap - capTonnes))?.basis)
      }
      setCap(capTonnes)
      // A corner within the cap stands there for its price alone: without it the primal simplex goes up to the cap.
      if (from && from.tonnes <= capTonnes) setPrice(0)
      const outcome = run(options)
      if (outcome.status === 'infeasible' || !outcome.values) return { failed: outcome.status }
      const basis = keepBasis(bases, capTonnes)
      const { values, rowDuals } = outcome
      const whole = await certifiedWhole(capped, capTonnes, outcome, options)
      if ('failed' in whole) return whole
      const macs =
        rowDuals && basis ? marginalCosts(capTonnes, values, rowDuals, options) : { macTighter: null, macLooser: null }
      return { ...whole, ...macs }
    },
    cornerAt(asked, options) {
      setCap(Infinity)
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
    dispose() {
      session.dispose()
      capped.dispose()
    },
  }
}

function nearest<T extends { readonly at: number }>(items: readonly T[], far: (at: number) => number): T | undefined {
  let best: T | undefined
  // The later of equals: the session may stand there already.
  for (const item of items) if (!best || far(item.at) <= far(best.at)) best = item
  return best
}
