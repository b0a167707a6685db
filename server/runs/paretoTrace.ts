import type { SolveOutcome } from '../lp/outcome.ts'
import type { SessionSolveOptions } from '../solver/highsSession.ts'
import { type FrontSample, nextCap } from './paretoFront.ts'
import type { ParetoSweep, SolvedCap } from './paretoSweep.ts'

export interface TraceOptions {
  /** Time that is left and whether somebody pressed Stop, asked anew before every solve. */
  readonly options: () => SessionSolveOptions
  /** Tonnes per unit that each column counts for beside its carbon when the cleanest plan is looked for. */
  readonly weights: Float64Array
  readonly report: (doneShare: number) => void
}

export interface TracedFront {
  /** In order of carbon. */
  readonly solved: readonly SolvedCap[]
  /** Every point that was asked for is there. */
  readonly complete: boolean
}

/** Share of the inner points that are spread evenly before the rest go where the front bends. */
const evenShare = 0.5
/** Slack of the cap at the clean end, relative: a cap at the very least leaves a solver no room for rounding. */
export const cleanSlack = 1e-7
/** Ends nearer to each other than this, relative to their carbon, are one point. */
export const onePoint = 1e-9

/**
 * Solves the front from its cheap end to its clean end, half of the points evenly spread, the rest where it bends. Each
 * solve starts from the basis of the nearest one before, so that neighbours cost a few iterations.
 * @param leastCostTonnes of the cheapest plans the cleanest, from the same sweep.
 */
export async function traceByCaps(
  sweep: ParetoSweep,
  leastCostTonnes: number,
  points: number,
  { options, weights, report }: TraceOptions,
): Promise<TracedFront | { readonly failed: SolveOutcome['status'] }> {
  const clean = await sweep.leastCarbonTonnes(weights, options())
  const most = upTo(leastCostTonnes)
  const least = 'failed' in clean ? null : upTo(clean.tonnes + cleanSlack * Math.max(1, Math.abs(clean.tonnes)))
  const single = least !== null && most - least <= onePoint * Math.max(1, Math.abs(most))
  sweep.setEnds(single ? most : (least ?? Number.NEGATIVE_INFINITY), most)
  const solved: SolvedCap[] = []
  const add = async (cap: number): Promise<'added' | SolveOutcome['status']> => {
    const at = await sweep.solveAt(cap, options())
    if ('failed' in at) return at.failed
    solved.push(at)
    solved.sort((a, b) => a.capTonnes - b.capTonnes)
    report(solved.length / points)
    return 'added'
  }
  const first = await add(most)
  if (first !== 'added') return { failed: first }
  if (single) return { solved, complete: true }
  if (least === null) return { solved, complete: false }
  const even = Math.round((points - 2) * evenShare)
  for (let k = 1; k <= even + 1; k++) {
    const cap = k > even ? least : tenDigits(most + ((least - most) * k) / (even + 1))
    if ((await add(cap)) !== 'added') return { solved, complete: false }
  }
  while (solved.length < points) {
    const next = nextCap(solved.map(sampleOf))
    const cap = next && tenDigits(next.carbon)
    if (cap === null || solved.some(({ capTonnes }) => capTonnes === cap)) break
    if ((await add(cap)) !== 'added') return { solved, complete: false }
  }
  return { solved, complete: true }
}

export function sampleOf({ capTonnes, objectiveCny, macTighter, macLooser }: SolvedCap): FrontSample {
  return { carbon: capTonnes, cost: objectiveCny, macTighter, macLooser }
}

/** The next number of ten digits at or above: a cap that can be written down and read back. */
export function upTo(tonnes: number): number {
  if (tonnes <= 0) return 0
  const digit = 10 ** (Math.floor(Math.log10(tonnes)) - 9)
  const rounded = tenDigits(Math.ceil(tonnes / digit) * digit)
  return rounded >= tonnes ? rounded : tenDigits((Math.ceil(tonnes / digit) + 1) * digit)
}

export function tenDigits(tonnes: number): number {
  return Number(tonnes.toPrecision(10))
}
