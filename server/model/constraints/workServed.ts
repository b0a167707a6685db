import type { ConstraintFamily } from '../constraintFamily.ts'
import type { Instance } from '../instance.ts'
import { addArrivals } from '../load.ts'
import { periodBefore } from '../time.ts'
import { runIsDecided, waitsAllDay } from '../work.ts'

/**
 * Work runs on arrival, or waits and runs later in the same day.
 *
 *   backlogMwh[s,w,t] − backlogMwh[s,w,t−1] − h_t × (arrivals[s,w,t] − runItMw[s,w,t])  =  0     ∀ s, w, t
 *
 * Work that may wait all day has workOfDay instead. Each day is a ring, so nothing is left over. Arrivals are activity ×
 * serverItMw under steady routing and Σ_r placedItMw under hourly routing. Without waiting what arrives runs.
 *
 * Unit    MWh of work.
 * Dual    CNY per MWh of work: what doing one more in t costs.
 * Source  maxDeferralHours per class: data/tables/workload_figures.csv.
 */
export const workServed: ConstraintFamily = {
  name: 'workServed',
  unit: 'MWh',
  keys: (instance) => siteClassPeriods(instance, (w) => runIsDecided(instance, w) && !waitsAllDay(instance, w)),
  label: siteClassPeriodLabel,
  write(instance, columns, key, row) {
    const { s, w, t } = siteClassPeriod(instance, key)
    const h = instance.periods[t]?.hours ?? 0
    const now = columns.backlogMwh(s, w, t)
    const before = columns.backlogMwh(s, w, periodBefore(instance, t))
    if (now !== null) row.add(now, 1)
    if (before !== null) row.add(before, -1)
    addArrivals(instance, columns, { s, w, t }, -h, row)
    const run = columns.runItMw(s, w, t)
    if (run !== null) row.add(run, h)
    row.equals(0)
  },
}

/** Keys of every site, class (of those kept) and period, sites slowest. */
export function siteClassPeriods({ sites, workloads, periods }: Instance, keep: (w: number) => boolean): number[] {
  const kept = [...workloads.keys()].filter(keep)
  const T = periods.length
  const keys: number[] = []
  for (const s of sites.keys())
    for (const w of kept) for (let t = 0; t < T; t++) keys.push((s * workloads.length + w) * T + t)
  return keys
}

export function siteClassPeriod({ workloads, periods }: Instance, key: number): { s: number; w: number; t: number } {
  const at = Math.floor(key / periods.length)
  return { s: Math.floor(at / workloads.length), w: at % workloads.length, t: key % periods.length }
}

export function siteClassPeriodLabel(instance: Instance, key: number): string {
  const { s, w, t } = siteClassPeriod(instance, key)
  return `${instance.sites[s]?.id},${instance.workloads[w]?.id},${instance.periods[t]?.id}`
}
