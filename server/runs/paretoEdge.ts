import { certify } from '../lp/certify.ts'
import type { SolveOutcome } from '../lp/outcome.ts'
import type { LinearProgram } from '../lp/program.ts'
import { stepRange } from '../lp/ranging.ts'
import type { Breakpoint, CostRange } from '../solver/costRange.ts'
import { highsVersion } from '../solver/highsModule.ts'
import type { HighsSession } from '../solver/highsSession.ts'
import type { CappedProgram } from './cappedProgram.ts'
import type { SolvedCap } from './paretoSweep.ts'

/** A corner of the front: the optimum at a price of carbon, CNY per tonne. */
export interface PricedCorner {
  readonly price: number
  readonly tonnes: number
  readonly values: Float64Array
  readonly rowDuals: Float64Array
  readonly range: CostRange
}

/** A straight stretch of the front that begins at a corner. */
export interface FrontEdge {
  /** What a tonne costs along it, CNY. */
  readonly mac: number
  /** Where it begins and ends; two optima of the price `mac`. */
  readonly fromTonnes: number
  readonly toTonnes: number
  /** The plan of the edge under that cap; null when it fails its certificate, which no plan of a true edge does. */
  at(capTonnes: number): SolvedCap | null
}

/** Shorter than this share of the carbon an edge is a corner: a cap has ten digits. */
const leastLength = 1e-8

/**
 * The edge on the cleaner (`up`: carbon dearer) or the cheaper side of a corner. On an edge every plan is a mix of the two
 * ends, the dual is the same all along, and it is what a tonne more or less costs on either side. Null where the front
 * ends, and where the basis changes without the plan changing: then the price has to go on past `range[side].by`.
 * @param session stands at the corner.
 */
export function edgeFrom(
  capped: CappedProgram,
  session: HighsSession,
  corner: PricedCorner,
  side: 'up' | 'down',
): FrontEdge | null {
  const point = corner.range[side]
  if (!point) return null
  const { program, total } = capped
  const { values, tonnes } = corner
  const direction = session.direction(point)
  const steps = stepRange(program, values, direction, point)
  const length = Math.min(point.rises ? steps.up : steps.down, ownRoom(program, point))
  const perStep = (direction[total] ?? 0) * (point.rises ? 1 : -1)
  const toTonnes = tonnes + perStep * length
  const isRight = side === 'up' ? toTonnes < tonnes : toTonnes > tonnes
  if (!Number.isFinite(toTonnes) || !isRight) return null
  if (Math.abs(toTonnes - tonnes) <= leastLength * Math.max(1, Math.abs(tonnes))) return null
  const weight = side === 'up' ? point.by : -point.by
  const mac = Math.max(0, corner.price + weight)
  const rowDuals = corner.rowDuals.map((dual, i) => dual + weight * (corner.range.rowDuals[i] ?? 0))
  return {
    mac,
    fromTonnes: tonnes,
    toTonnes,
    at(capTonnes) {
      const by = ((capTonnes - tonnes) / perStep) * (point.rises ? 1 : -1)
      const moved = values.map((value, j) => {
        const { columnLower, columnUpper } = program
        const at = value + by * (direction[j] ?? 0)
        return Math.min(Math.max(at, columnLower[j] ?? 0), columnUpper[j] ?? 0)
      })
      return certifiedAt(capped, capTonnes, capped.restore(moved, rowDuals), mac, mac)
    },
  }
}

/** A plan under a cap as it stands on the front, or null when its certificate fails. */
export function certifiedAt(
  { under, cappedTonnesOf, datasetHash }: CappedProgram,
  capTonnes: number,
  { values, rowDuals }: { readonly values: Float64Array; readonly rowDuals: Float64Array },
  macTighter: number | null,
  macLooser: number | null,
): SolvedCap | null {
  const head = {
    status: 'optimal',
    boundFrom: 'rowDuals',
    solver: 'highs',
    solverVersion: highsVersion,
    iterations: null,
  } as const
  const outcome: SolveOutcome = { ...head, values, rowDuals, seconds: 0 }
  const certificate = certify(under(capTonnes), outcome, datasetHash)
  if (!certificate.passed) return null
  const cappedTonnes = cappedTonnesOf(values)
  const objectiveCny = certificate.objective
  return { capTonnes, cappedTonnes, objectiveCny, values, rowDuals, certificate, macTighter, macLooser }
}

/** What lies between the limits of the row or column that moves. */
function ownRoom(program: LinearProgram, { rows, columns }: Breakpoint): number {
  const { rowLower, rowUpper, columnLower, columnUpper } = program
  const row = (i: number): number => (rowUpper[i] ?? 0) - (rowLower[i] ?? 0)
  const column = (j: number): number => (columnUpper[j] ?? 0) - (columnLower[j] ?? 0)
  return Math.min(Infinity, ...rows.map(row), ...columns.map(column))
}
