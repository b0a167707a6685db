import type { ConstraintFamily } from '../constraintFamily.ts'
import { groupsOf, range } from '../groups.ts'

/**
 * Steady routing: fibre that has a limit carries the traffic of what is placed over it.
 *
 *   Σ_w dataGbpsPerMw[w] × reservedItMw[r,s,w] − linkGbps[r,s]  ≤  0,   linkGbps ≤ linkCapacityGbps     ∀ links
 *
 * Unit    Gbps.
 * Dual    CNY per Gbps-year: −dual is what one more Gbps rented is worth.
 */
export const linkCapacity: ConstraintFamily = {
  name: 'linkCapacity',
  unit: 'Gbps',
  keys: ({ links, routing }) => range(routing === 'steady' ? links.length : 0),
  label: ({ links, regions, sites }, l) => `${regions[links[l]?.region ?? -1]?.id},${sites[links[l]?.site ?? -1]?.id}`,
  write(instance, columns, l, row) {
    const link = instance.links[l]
    for (const p of groupsOf(instance).byRegion[link?.region ?? -1] ?? []) {
      const placement = instance.placements[p]
      if (placement?.site !== link?.site) continue
      row.add(columns.reservedItMw(p), instance.workloads[placement?.workload ?? -1]?.dataGbpsPerMw ?? 0)
    }
    row.add(columns.linkGbps(l), -1)
    row.atMost(0)
  },
}
