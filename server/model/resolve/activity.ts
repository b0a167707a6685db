import type { Period } from '../time.ts'
import { calibrate } from './calibrate.ts'

/**
 * activity[t] of a class with a shape: the share of its servers at work, calibrated so that
 * idlePowerShare + (1 − idlePowerShare) × mean = loadFactor, and nowhere above 1. Null when the load factor lies below the
 * idle share: even servers that never work draw more than that.
 */
export function activityOf(
  loadFactor: number,
  idlePowerShare: number,
  periods: readonly Period[],
  ratios: readonly number[] = periods.map(() => 1),
): number[] | null {
  if (loadFactor < idlePowerShare - 1e-12) return null
  const mean = idlePowerShare === 1 ? 1 : (loadFactor - idlePowerShare) / (1 - idlePowerShare)
  const inRange = Math.min(1, Math.max(0, mean))
  // A shape that is 0 for part of the day cannot carry a high mean: then the rest of the work runs flat.
  return calibrate(ratios, periods, inRange, 1) ?? periods.map(() => inRange)
}
