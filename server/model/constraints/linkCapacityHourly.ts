import type { ConstraintFamily } from '../constraintFamily.ts'
import { groupsOf, range } from '../groups.ts'

/**
 * Hourly routing: fibre that has a limit carries the traffic of every period, at the class's Gbps per rated MW in its
 * busiest period.
 *
 *   Σ_w dataGbpsPerMw[w] × placedItMw[r,s,w,t] / max_t activity[w,t] − linkGbps[r,s]  ≤  0     ∀ links, t
 *
 * Unit    Gbps.
 * Dual    CNY per Gbps-year: −dual is what one more Gbps in t is worth.
 */
export const linkCapacityHourly: ConstraintFamily = {
  name: 'linkCapacityHourly',
  unit: 'Gbps',
  keys: ({ links, periods, routing }) => range(routing === 'hourly' ? links.length * periods.length : 0),
  label({ links, regions, sites, periods }, key) {
    const link = links[Math.floor(key / periods.length)]
    return `${regions[link?.region ?? -1]?.id},${sites[link?.site ?? -1]?.id},${periods[key % periods.length]?.id}`
  },
  write(instance, columns, key, row) {
    const T = instance.periods.length
    const l = Math.floor(key / T)
    const link = instance.links[l]
    for (const p of groupsOf(instance).byRegion[link?.region ?? -1] ?? []) {
      const placement = instance.placements[p]
      const placed = columns.placedItMw(p, key % T)
      if (placed === null || placement?.site !== link?.site) continue
      const workload = instance.workloads[placement?.workload ?? -1]
      const busiest = (workload?.activity ?? []).reduce((most, share) => Math.max(most, share), 0)
      if (workload && busiest > 0) row.add(placed, workload.dataGbpsPerMw / busiest)
    }
    row.add(columns.linkGbps(l), -1)
    row.atMost(0)
  },
}
