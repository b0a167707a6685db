import type { Period } from '../instance.ts'

/**
 * activity[t] of a class when its shape is flat: the same share of its servers at work all year, calibrated so that
 * idlePowerShare + (1 − idlePowerShare) × mean = loadFactor. Null when the load factor lies below the idle share: even
 * servers that never work draw more than that.
 */
export function flatActivity(loadFactor: number, idlePowerShare: number, periods: readonly Period[]): number[] | null {
  if (loadFactor < idlePowerShare - 1e-12) return null
  const mean = idlePowerShare === 1 ? 1 : (loadFactor - idlePowerShare) / (1 - idlePowerShare)
  return periods.map(() => Math.min(1, Math.max(0, mean)))
}

/** One period that stands for the whole year. */
export function yearPeriod(hours: number): Period[] {
  return [{ id: 'year', hours, weight: 1 }]
}
