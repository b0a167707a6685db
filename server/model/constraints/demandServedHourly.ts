import type { ConstraintFamily } from '../constraintFamily.ts'
import { groupsOf } from '../groups.ts'

/**
 * Hourly routing: in every period the active work of every region and class runs somewhere.
 *
 *   Σ_s placedItMw[r,s,w,t] + activity[w,t] × unservedItMw[r,w]  =  activity[w,t] × demandItMw[r,w]     ∀ r, w, t
 *
 * Unit    MW at work.
 * Dual    CNY per MW at work in t for the year.
 */
export const demandServedHourly: ConstraintFamily = {
  name: 'demandServedHourly',
  unit: 'MW',
  keys({ routing, demandItMw, periods }) {
    if (routing === 'steady') return []
    const demanded = [...demandItMw.keys()].filter((key) => (demandItMw[key] ?? 0) > 0)
    return demanded.flatMap((key) => Array.from(periods, (_, t) => key * periods.length + t))
  },
  label({ regions, workloads, periods }, key) {
    const demand = Math.floor(key / periods.length)
    const region = regions[Math.floor(demand / workloads.length)]?.id
    return `${region},${workloads[demand % workloads.length]?.id},${periods[key % periods.length]?.id}`
  },
  write(instance, columns, key, row) {
    const T = instance.periods.length
    const W = instance.workloads.length
    const demand = Math.floor(key / T)
    const activity = instance.workloads[demand % W]?.activity[key % T] ?? 0
    for (const p of groupsOf(instance).byDemand[demand] ?? []) {
      const placed = columns.placedItMw(p, key % T)
      if (placed !== null) row.add(placed, 1)
    }
    const unserved = columns.unservedItMw(Math.floor(demand / W), demand % W)
    if (unserved !== null) row.add(unserved, activity)
    row.equals(activity * (instance.demandItMw[demand] ?? 0))
  },
}
