import distance from '@turf/distance'
import type { Position } from '../contract/figure.ts'

export interface FibreModel {
  readonly routeFactor: number
  readonly latencyMsPerKm: number
  readonly fixedLatencyMs: number
}

/** Great-circle km x route factor: the fibre a flow runs over. Unit km; turf's mean earth radius. */
export function routeKm(from: Position, to: Position, fibre: FibreModel): number {
  return distance([...from], [...to], { units: 'kilometers' }) * fibre.routeFactor
}

/** oneWayLatencyMs = routeKm x ms per km + fixed equipment delay. */
export function oneWayLatencyMs(km: number, fibre: FibreModel): number {
  return km * fibre.latencyMsPerKm + fibre.fixedLatencyMs
}
