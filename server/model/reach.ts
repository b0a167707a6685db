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
  const km = distance([...from], [...to], { units: 'kilometers' })
  // Between opposite points rounding can put a square root beyond the reals; nothing is farther than they are.
  return (Number.isNaN(km) ? farthestKm : km) * fibre.routeFactor
}

/** oneWayLatencyMs = routeKm x ms per km + fixed equipment delay. */
export function oneWayLatencyMs(km: number, fibre: FibreModel): number {
  return km * fibre.latencyMsPerKm + fibre.fixedLatencyMs
}
