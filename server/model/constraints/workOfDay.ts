import type { ConstraintFamily } from '../constraintFamily.ts'
import type { Instance } from '../instance.ts'
import { addArrivals } from '../load.ts'
import { waitsAllDay } from '../work.ts'

/**
 * Work that may wait nearly all the way round its day runs some time that day; no single deadline can bind (see waitsAllDay).
 *
 *   Σ_{t in day} h_t × (runItMw[s,w,t] − arrivals[s,w,t])  =  0     ∀ s, w that waits all day, day
 *
 * Unit    MWh of work.
 * Dual    CNY per MWh of work: what one more of it that day costs.
 * Source  maxDeferralHours per class: data/tables/workload_figures.csv.
 */
export const workOfDay: ConstraintFamily = {
  name: 'workOfDay',
  unit: 'MWh',
  keys(instance) {
    const { sites, workloads, time } = instance
    const kept = [...workloads.keys()].filter((w) => waitsAllDay(instance, w))
    const K = time.days.length
    return [...sites.keys()].flatMap((s) =>
      kept.flatMap((w) => Array.from({ length: K }, (_, k) => (s * workloads.length + w) * K + k)),
    )
  },
  label(instance, key) {
    const { s, w, k } = siteClassDay(instance, key)
    return `${instance.sites[s]?.id},${instance.workloads[w]?.id},${instance.time.days[k]?.id}`
  },
  write(instance, columns, key, row) {
    const { s, w, k } = siteClassDay(instance, key)
    const day = instance.time.days[k]
    const first = day?.firstPeriod ?? 0
    for (let t = first; t < first + (day?.periodCount ?? 0); t++) {
      const h = instance.periods[t]?.hours ?? 0
      const run = columns.runItMw(s, w, t)
      if (run !== null) row.add(run, h)
      addArrivals(instance, columns, { s, w, t }, -h, row)
    }
    row.equals(0)
  },
}

function siteClassDay({ workloads, time }: Instance, key: number): { s: number; w: number; k: number } {
  const K = time.days.length
  const at = Math.floor(key / K)
  return { s: Math.floor(at / workloads.length), w: at % workloads.length, k: key % K }
}
