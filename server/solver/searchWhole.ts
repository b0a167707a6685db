import { objectiveOf } from '../lp/activity.ts'
import type { SolveOutcome } from '../lp/outcome.ts'
import { phaseOneProgram } from '../lp/phaseOneProgram.ts'
import { primalResidual } from '../lp/primalResidual.ts'
import type { LinearProgram } from '../lp/program.ts'
import { tolerance } from '../lp/tolerance.ts'

export type SolvedRelaxation = Pick<SolveOutcome, 'status' | 'values' | 'iterations'> & {
  /** What the explicit dual proves; null without a proof. */
  readonly bound: number | null
}

/** Solves a program without whole numbers, with its proof. */
export type SolveRelaxation = (program: LinearProgram, deadline: number) => SolvedRelaxation

export interface SearchLimits {
  readonly deadline: number
  readonly shouldStop?: (() => boolean) | undefined
  readonly onFound?: ((objective: number, bound: number) => void) | undefined
}

type Answer = Pick<SolveOutcome, 'status' | 'values' | 'iterations' | 'boundFrom' | 'bound'>

/** A part of the search: the program under tighter limits, and what its parent proved. */
interface Node {
  readonly columnLower: Float64Array
  readonly columnUpper: Float64Array
  readonly bound: number
}

/** Nodes after which the search is given up: it is meant for a dozen decisions. */
const mostNodes = 2000

/**
 * Branch and bound over linear relaxations, the most promising first. Every relaxation carries its own proof by an explicit
 * dual, and one that is infeasible is proven so by its phase one; the bound of the whole is the least of what is left. A
 * relaxation without a proof leaves the search without a bound: then the answer is only feasible.
 */
export function searchWhole(program: LinearProgram, relax: SolveRelaxation, limits: SearchLimits): Answer {
  const { integer, ...linear } = program
  let iterations = 0
  let best: { readonly values: Float64Array; readonly objective: number } | null = null
  let isProven = true
  let count = 0
  const open: Node[] = [{ columnLower: program.columnLower, columnUpper: program.columnUpper, bound: -Infinity }]
  /** What was given up as no better than the best, by at most the gap that is allowed. */
  let pruned = Infinity
  const worthwhile = (bound: number): boolean => best === null || bound < best.objective - gapOf(best.objective)

  while (open.length > 0) {
    if (performance.now() >= limits.deadline || limits.shouldStop?.() || count >= mostNodes) break
    open.sort((a, b) => b.bound - a.bound)
    const node = open.pop()
    if (!node) break
    if (!worthwhile(node.bound)) {
      pruned = Math.min(pruned, node.bound)
      continue
    }
    count += 1
    const part = { ...linear, columnLower: node.columnLower, columnUpper: node.columnUpper }
    const found = relax(part, limits.deadline)
    iterations += found.iterations ?? 0
    if (found.status === 'timeLimit') {
      open.push(node)
      break
    }
    if (found.status === 'unbounded') return { status: 'unbounded', iterations, boundFrom: 'none' }
    if (found.status === 'infeasible') {
      isProven &&= provenInfeasible(part, relax, limits.deadline)
      continue
    }
    const { values } = found
    if (!values) {
      isProven = false
      continue
    }
    if (found.bound === null) isProven = false
    const bound = Math.max(node.bound, found.bound ?? node.bound)
    const j = mostFractional(values, integer)
    if (j === null) {
      const whole = rounded(values, integer)
      const objective = objectiveOf(program, whole)
      const holds = primalResidual(program, whole) <= tolerance.believable
      if (!holds) isProven = false
      if (holds && (best === null || objective < best.objective)) {
        best = { values: whole, objective }
        limits.onFound?.(objective, Math.min(pruned, bound, ...open.map((one) => one.bound)))
      }
      pruned = Math.min(pruned, bound)
      continue
    }
    if (!worthwhile(bound)) {
      pruned = Math.min(pruned, bound)
      continue
    }
    const x = values[j] ?? 0
    open.push(
      { columnLower: node.columnLower, columnUpper: node.columnUpper.with(j, Math.floor(x)), bound },
      { columnLower: node.columnLower.with(j, Math.ceil(x)), columnUpper: node.columnUpper, bound },
    )
  }

  const isOver = open.length === 0
  const bound = Math.min(pruned, ...open.map((node) => node.bound))
  const proof =
    isProven && Number.isFinite(bound)
      ? ({ boundFrom: 'explicitDualProgram', bound } as const)
      : ({ boundFrom: 'none' } as const)
  if (best === null) {
    if (isOver && isProven) return { status: 'infeasible', iterations, boundFrom: 'none' }
    if (isOver) throw new Error('javascript-lp-solver found no values that hold; choose highs')
    return { status: 'timeLimit', iterations, ...proof }
  }
  const status = isOver ? (isProven ? 'optimal' : 'feasible') : 'timeLimit'
  return { status, iterations, values: best.values, ...proof }
}

function gapOf(objective: number): number {
  return tolerance.highsIntegerGap * Math.max(1, Math.abs(objective))
}

/** The least sum of violations has a proven bound above noise. */
function provenInfeasible(program: LinearProgram, relax: SolveRelaxation, deadline: number): boolean {
  // A column whose limits cross is empty whatever the rows say.
  if (program.columnLower.some((lower, j) => lower > (program.columnUpper[j] ?? 0))) return true
  const least = relax(phaseOneProgram(program), deadline)
  return least.status === 'optimal' && least.bound !== null && least.bound > tolerance.believable
}

/** The whole-number column farthest from a whole number; null where all are whole. */
function mostFractional(values: Float64Array, integer: Uint8Array | undefined): number | null {
  let most: number = tolerance.believable
  let at: number | null = null
  for (const [j, isWhole] of integer?.entries() ?? []) {
    const x = values[j] ?? 0
    const distance = Math.abs(x - Math.round(x))
    if (isWhole === 1 && distance > most) {
      most = distance
      at = j
    }
  }
  return at
}

function rounded(values: Float64Array, integer: Uint8Array | undefined): Float64Array {
  return values.map((x, j) => (integer?.[j] === 1 ? Math.round(x) : x))
}
