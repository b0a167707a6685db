import { reducedCosts, rowMagnitude } from '../lp/activity.ts'
import type { SolveOutcome } from '../lp/outcome.ts'
import type { LinearProgram } from '../lp/program.ts'
import { type MovedLimits, stepRange } from '../lp/ranging.ts'
import type { HighsSession, SessionBasis, SessionSolveOptions } from '../solver/highsSession.ts'

/** What a limit is worth on one side of where it stands. */
export interface LimitSide {
  /** d objective / d limit; null where one step leads to no plan. */
  readonly dual: number | null
  /** How far it holds, in the limit's unit; Infinity without end. */
  readonly reach: number
  /** False when the following was given up: it holds at least so far. */
  readonly followed: boolean
}

export interface FollowedLimit {
  readonly below: LimitSide
  readonly above: LimitSide
}

export interface LimitToFollow {
  readonly dual: number
  readonly limit: number
  readonly moved: MovedLimits
}

/** Duals nearer than this, relative, are one. */
export const sameDual = 1e-6
/** Step across a change of basis, relative to the size of the limit and what stands in its row. */
const across = 1e-6
/** Changes of basis after which a range is given up as followed far enough. */
const mostChanges = 60

/**
 * How far a limit can move, each way, before its price changes. The basis tells how far it holds itself; a step across
 * its end and a warm solve tell whether the price changes there or only the basis, as it often does where optima tie.
 * The session is left with the program's own limits.
 * @param basis of the optimum of `program`, in which the limit has its dual.
 */
export function followLimit(
  session: HighsSession,
  program: LinearProgram,
  basis: SessionBasis,
  rule: LimitToFollow,
  options: () => SessionSolveOptions,
): FollowedLimit {
  const follow = (sign: 1 | -1): LimitSide => {
    try {
      session.setBasis(basis)
      return followSide(session, program, rule, sign, options)
    } finally {
      moveLimits(session, program, rule, 0)
    }
  }
  return { below: follow(-1), above: follow(1) }
}

/** One solve with the limit that far from where the program has it. */
interface Probe {
  readonly dual: number
  /** How much farther the same basis reaches. */
  readonly room: number
}

/**
 * Walks outwards: as far as the basis reaches, a step across its end, and again. Cost is convex in a limit, so two points
 * with one price have it everywhere between them; where the ratio test sees no room, the steps grow until it does, and
 * what they stepped over is searched by halving.
 */
function followSide(
  session: HighsSession,
  program: LinearProgram,
  rule: LimitToFollow,
  sign: 1 | -1,
  options: () => SessionSolveOptions,
): LimitSide {
  const most = sign > 0 ? Infinity : roomBelow(program, rule)
  let step = across * Math.max(1, Math.abs(rule.limit))
  const probe = (at: number): Probe | 'noPlan' | 'timeLimit' => {
    const moved = moveLimits(session, program, rule, sign * at)
    const outcome = session.solve(options())
    if (outcome.status === 'timeLimit') return 'timeLimit'
    if (outcome.status !== 'optimal' || !outcome.values || !outcome.rowDuals) return 'noPlan'
    if (at === 0) step = stepAcross(program, rule, outcome)
    const dual = dualOf(moved, rule.moved, outcome.rowDuals)
    // A limit that nothing touches any more has no direction.
    if (dual === 0) return { dual, room: Infinity }
    const range = stepRange(moved, outcome.values, session.direction(rule.moved), rule.moved)
    return { dual, room: sign > 0 ? range.up : range.down }
  }
  const first = probe(0)
  if (first === 'timeLimit' || first === 'noPlan') return { dual: rule.dual, reach: 0, followed: false }
  let dual = first.room > step / 1000 ? first.dual : null
  let reach = dual === null ? 0 : first.room
  let stuck = 0
  for (let change = 0; change < mostChanges; change++) {
    if (reach >= most) return { dual, reach: most, followed: true }
    const at = Math.min(reach + step * 4 ** stuck, most)
    const found = probe(at)
    if (found === 'timeLimit') return { dual: dual ?? rule.dual, reach, followed: false }
    if (found === 'noPlan' || (dual !== null && differs(found.dual, dual)))
      return { dual, reach: dual === null ? 0 : lastSame(probe, dual, { reach, beyond: at, step }), followed: true }
    dual ??= found.dual
    stuck = found.room > step / 1000 ? 0 : stuck + 1
    reach = at + (stuck === 0 ? found.room : 0)
  }
  return { dual: dual ?? rule.dual, reach, followed: false }
}

/** The farthest point with that price before one that has another, to within a step. */
function lastSame(
  probe: (at: number) => Probe | 'noPlan' | 'timeLimit',
  dual: number,
  { reach, beyond, step }: { readonly reach: number; readonly beyond: number; readonly step: number },
): number {
  let [same, other] = [reach, beyond]
  while (other - same > 2 * step) {
    const at = (same + other) / 2
    const found = probe(at)
    if (typeof found === 'string' || differs(found.dual, dual)) other = at
    else same = Math.min(Math.max(at, at + found.room), other)
  }
  return same
}

/** Sets the limits of a rule that far from where the program has them, and gives the program as it then stands. */
function moveLimits(session: HighsSession, program: LinearProgram, rule: LimitToFollow, by: number): LinearProgram {
  const moved = {
    ...program,
    rowLower: program.rowLower.slice(),
    rowUpper: program.rowUpper.slice(),
    columnUpper: program.columnUpper.slice(),
  }
  for (const row of rule.moved.rows) {
    const [lower, upper] = [program.rowLower[row] ?? 0, program.rowUpper[row] ?? 0]
    // The limit that binds moves, and the other one only with it in an equation.
    if (rule.dual > 0 || lower === upper) moved.rowLower[row] = lower + by
    if (rule.dual <= 0 || lower === upper) moved.rowUpper[row] = upper + by
    session.setRowLimits(row, moved.rowLower[row] ?? 0, moved.rowUpper[row] ?? 0)
  }
  for (const column of rule.moved.columns) {
    moved.columnUpper[column] = Math.max((program.columnUpper[column] ?? 0) + by, program.columnLower[column] ?? 0)
    session.setColumnLimits(column, program.columnLower[column] ?? 0, moved.columnUpper[column] ?? 0)
  }
  return moved
}

/** How far the upper limits of columns can come down before they meet the lower ones. */
function roomBelow({ columnLower, columnUpper }: LinearProgram, { moved }: LimitToFollow): number {
  return Math.min(...moved.columns.map((column) => (columnUpper[column] ?? 0) - (columnLower[column] ?? 0)), Infinity)
}

function dualOf(program: LinearProgram, { rows, columns }: MovedLimits, rowDuals: Float64Array): number {
  const reduced = columns.length > 0 ? reducedCosts(program, rowDuals) : undefined
  const ofRows = rows.reduce((sum, row) => sum + (rowDuals[row] ?? 0), 0)
  return columns.reduce((sum, column) => sum + Math.min(0, reduced?.[column] ?? 0), ofRows)
}

export function differs(a: number, b: number): boolean {
  return Math.abs(a - b) > sameDual * Math.max(1, Math.abs(a), Math.abs(b))
}

function stepAcross(program: LinearProgram, { limit, moved }: LimitToFollow, { values }: SolveOutcome): number {
  const terms = values && moved.rows.length > 0 ? rowMagnitude(program, values) : undefined
  const largest = moved.rows.reduce((most, row) => Math.max(most, terms?.[row] ?? 0), 0)
  return across * Math.max(1, Math.abs(limit), largest)
}
