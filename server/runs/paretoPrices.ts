import { dualBound } from '../lp/dualBound.ts'
import type { SolveOutcome } from '../lp/outcome.ts'
import { tolerance } from '../lp/tolerance.ts'
import { certifiedAt, type FrontEdge, type PricedCorner } from './paretoEdge.ts'
import { largestBend, nextCap } from './paretoFront.ts'
import type { Found, ParetoSweep, SolvedCap } from './paretoSweep.ts'
import { cleanSlack, onePoint, sampleOf, type TracedFront, type TraceOptions, tenDigits, upTo } from './paretoTrace.ts'
import { largestPrice, priceWay } from './paretoWay.ts'

/** A cap so little below the carbon of a corner, relative, lies on the edge that begins there. */
const justBelow = 1e-5
/** Marginal costs nearer than this, relative, belong to one straight stretch. */
const sameMac = 1e-6

/**
 * Solves the front by prices of carbon instead of caps: the primal simplex goes from corner to corner of the front, and
 * every plan on the way is one. Rising prices lead from the cheap end to the clean one; the rest of the points go where the
 * front bends most between two neighbours, at the price of a tonne that their chord has. A point stands in the middle of an
 * edge beside the corner found, where its marginal cost is one figure; on straight stretches it is a mix of its neighbours.
 * @returns null where no price leads to an end; caps do.
 */
export async function traceByPrices(
  sweep: ParetoSweep,
  leastCostTonnes: number,
  points: number,
  { options, report }: TraceOptions,
): Promise<TracedFront | { readonly failed: SolveOutcome['status'] } | null> {
  const most = upTo(leastCostTonnes)
  sweep.setEnds(0, most)
  const solved: SolvedCap[] = []
  const onTheWay: SolvedCap[] = []
  const add = (at: SolvedCap): void => {
    solved.push(at)
    solved.sort(byCap)
    report(Math.max(solved.length, Math.min(onTheWay.length, points - 2)) / points)
  }
  const cut = (): TracedFront => ({ solved: [...solved, ...onTheWay].sort(byCap).slice(-points), complete: false })
  const cheap = await sweep.solveAt(most, options())
  if ('failed' in cheap) return cheap
  add(cheap)

  let clean: PricedCorner | undefined
  const { program } = sweep.capped
  const way = priceWay(program, { tonnes: leastCostTonnes, costCny: cheap.objectiveCny }, points)
  while (way.price() < Infinity) {
    const corner = sweep.cornerAt(way.price(), options())
    if ('failed' in corner) return cut()
    clean = corner
    if (isCleanest(sweep, corner)) break
    if (!way.moveOn(corner)) continue
    const point = await pointBeside(sweep, corner, [0, onTheWay.at(-1)?.capTonnes ?? most], options)
    if (!point || 'failed' in point) continue
    onTheWay.push(point)
    report(Math.min(onTheWay.length, points - 2) / points)
  }
  if (!clean) return null
  if (!isCleanest(sweep, clean)) {
    const proof = sweep.leastFromHere(options())
    if ('failed' in proof) return cut()
    if (clean.tonnes - proof.tonnes > slackAt(clean.tonnes)) return null
  }
  // What was solved may be smaller than the plan's own program: that nothing is cleaner is certified on the whole.
  const last = sweep.cornerAt(largestPrice, options())
  if ('failed' in last) return cut()
  if (clean.tonnes - last.tonnes > slackAt(clean.tonnes) || !atCorner(sweep, last, upTo(last.tonnes), null, null))
    return null
  const least = upTo(clean.tonnes + slackAt(clean.tonnes))
  if (most - least <= onePoint * Math.max(1, Math.abs(most))) return { solved: [cheap], complete: true }
  sweep.setEnds(least, most)
  const end = await sweep.solveAt(least, options(), clean)
  if ('failed' in end) return cut()
  add(end)

  while (solved.length < points) {
    const point = (await between(sweep, solved, onTheWay, options)) ?? (await underCap(sweep, solved, options))
    if (point === null) break
    if ('failed' in point) return { solved, complete: false }
    add(point)
  }
  return { solved, complete: true }
}

function slackAt(tonnes: number): number {
  return cleanSlack * Math.max(1, Math.abs(tonnes))
}

/** It stands at the least that carbon can be, or the duals of its carbon prove that nothing is cleaner by more than the slack of the last cap. */
function isCleanest({ capped }: ParetoSweep, { tonnes, range }: PricedCorner): boolean {
  const { program, carbon, shift, total } = capped
  const slack = slackAt(tonnes)
  if (tonnes + shift <= (program.columnLower[total] ?? 0) + slack) return true
  const { bound, residual } = dualBound({ ...program, cost: carbon, costOffset: 0 }, range.rowDuals)
  // Duals of the wrong sign prove nothing.
  return residual <= tolerance.dual && tonnes - (bound - shift) <= slack
}

/** The next point: one from the way that lies where the front bends, or one by price; null where the stretch is straight or its corner tells nothing new. */
async function between(
  sweep: ParetoSweep,
  solved: readonly SolvedCap[],
  onTheWay: readonly SolvedCap[],
  options: TraceOptions['options'],
): Promise<Found<SolvedCap> | null> {
  const bend = largestBend(solved.map(sampleOf))
  if (!bend) return mixed(sweep, solved)
  const [left, right] = [solved[bend.left], solved[bend.left + 1]]
  if (!left || !right) return null
  const depth = (at: SolvedCap): number => bend.depthOf(sampleOf(at))
  const known = onTheWay
    .filter(({ capTonnes }) => capTonnes > left.capTonnes && capTonnes < right.capTonnes)
    .sort((a, b) => depth(b) - depth(a))[0]
  if (known) return known
  const corner = sweep.cornerAt(bend.price, options())
  if ('failed' in corner) return corner
  return pointBeside(sweep, corner, [left.capTonnes, right.capTonnes], options, [left.macLooser, right.macTighter])
}

/**
 * The middle of the longer edge beside the corner; the corner itself where both edges are the neighbours' own; next to it
 * under a cap where the basis changes and the plan does not.
 */
async function pointBeside(
  sweep: ParetoSweep,
  corner: PricedCorner,
  [least, most]: readonly [number, number],
  options: TraceOptions['options'],
  known: readonly (number | null)[] = [],
): Promise<Found<SolvedCap> | null> {
  const up = sweep.edgeFrom(corner, 'up')
  const down = sweep.edgeFrom(corner, 'down')
  const edges = [up, down].filter((edge) => edge !== null).sort((a, b) => lengthOf(b) - lengthOf(a))
  for (const edge of edges) {
    const cap = tenDigits((edge.fromTonnes + edge.toTonnes) / 2)
    if (cap > least && cap < most && !known.some((mac) => mac !== null && isSame(mac, edge.mac))) {
      const point = edge.at(cap)
      if (point) return point
    }
  }
  const cap = upTo(corner.tonnes)
  if (up && down) return cap > least && cap < most ? atCorner(sweep, corner, cap, up.mac, down.mac) : null
  const below = tenDigits(corner.tonnes * (1 - justBelow))
  return below > least && below < most ? sweep.solveAt(below, options(), corner) : null
}

function atCorner(
  { capped }: ParetoSweep,
  corner: PricedCorner,
  cap: number,
  tighter: number | null,
  looser: number | null,
) {
  return certifiedAt(capped, cap, capped.restore(corner.values, corner.rowDuals), tighter, looser)
}

/** In the middle of the longest straight stretch: a mix of its two ends, which share their dual. */
function mixed(sweep: ParetoSweep, solved: readonly SolvedCap[]): SolvedCap | null {
  const next = nextCap(solved.map(sampleOf))
  const cap = next && tenDigits(next.carbon)
  const at = cap === null ? -1 : solved.findIndex(({ capTonnes }) => capTonnes > cap)
  const [left, right] = [solved[at - 1], solved[at]]
  if (cap === null || !left || !right || left.capTonnes === cap) return null
  const mac = (left.objectiveCny - right.objectiveCny) / (right.capTonnes - left.capTonnes)
  const priceIn = ({ rowDuals }: SolvedCap): number => -(rowDuals?.[sweep.capped.capRow] ?? 0)
  const rowDuals = [left, right].find((end) => isSame(priceIn(end), mac))?.rowDuals
  if (!rowDuals) return null
  const share = (cap - left.cappedTonnes) / (right.cappedTonnes - left.cappedTonnes)
  const values = left.values.map((value, j) => value + share * ((right.values[j] ?? 0) - value))
  return certifiedAt(sweep.capped, cap, { values, rowDuals }, mac, mac)
}

/** Where no price leads to a point, its cap does; null where there is no room for one. */
async function underCap(sweep: ParetoSweep, solved: readonly SolvedCap[], options: TraceOptions['options']) {
  const next = nextCap(solved.map(sampleOf))
  const cap = next && tenDigits(next.carbon)
  if (cap === null || solved.some(({ capTonnes }) => capTonnes === cap)) return null
  return sweep.solveAt(cap, options())
}

function byCap(a: SolvedCap, b: SolvedCap): number {
  return a.capTonnes - b.capTonnes
}

function lengthOf({ fromTonnes, toTonnes }: FrontEdge): number {
  return Math.abs(toTonnes - fromTonnes)
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= sameMac * Math.max(1, Math.abs(a), Math.abs(b))
}
