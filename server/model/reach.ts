import distance from '@turf/distance'
import type { Position } from '../contract/figure.ts'

export interface FibreModel {
  readonly routeFactor: number
  readonly latencyMsPerKm: number
  readonly fixedLatencyMs: number
}

/** Half the way round the earth, km; turf's mean radius. */
const farthestKm = Math.PI * 6371.0088

/** Great-circle km x route factor: the fibre a flow runs over. Unit km; turf's mean earth radius. */
export function routeKm(from: Position, to: Position, fibre: FibreModel): number {
  return greatCircleKm(from, to) * fibre.routeFactor
}

/** Places of a data set stay the same objects from one scenario to the next: their distances are worked out once. */
const known = new WeakMap<Position, WeakMap<Position, number>>()

function greatCircleKm(from: Position, to: Position): number {
  const before = known.get(from)?.get(to)
  if (before !== undefined) return before
  const km = distance([...from], [...to], { units: 'kilometers' })
  // Between opposite points rounding can put a square root beyond the reals; nothing is farther than they are.
  const real = Number.isNaN(km) ? farthestKm : km
  const fromHere = known.get(from) ?? new WeakMap<Position, number>()
  known.set(from, fromHere.set(to, real))
  return real
}

/** oneWayLatencyMs = routeKm x ms per km + fixed equipment delay. */
export function oneWayLatencyMs(km: number, fibre: FibreModel): number {
  return km * fibre.latencyMsPerKm + fibre.fixedLatencyMs
}
