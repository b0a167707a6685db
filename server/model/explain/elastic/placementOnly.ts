import type { Instance } from '../../instance.ts'

/**
 * The instance without power, carbon and green rules: what is left are demand, reach, room and placement policy, a
 * fraction of the size when the year has many periods. Every plan of the instance is one of this, so a clash here is a clash
 * there. Null where it would be no smaller, or no relaxation: hourly routing places load period by period.
 */
export function placementOnly(instance: Instance): Instance | null {
  const { energy, periods, routing, rules } = instance
  if (!energy || periods.length === 1 || routing === 'hourly') return null
  return {
    ...instance,
    energy: false,
    rules: { ...rules, carbonCapTonnes: null, green: { ...rules.green, accounting: 'none' } },
  }
}
