import type { ConstraintFamily } from '../constraintFamily.ts'
import { technologies } from '../instance.ts'
import { directSupplySites } from '../ownSupply.ts'

/**
 * Direct green supply: plants stand only where a site has taken it up, and keeps its limits.
 *
 *   builtMw[s,g] − maxBuildMw[s,g] × ownSupply[s]  ≤  0     ∀ s with room for plants, g
 *
 * Unit    MW.
 * Dual    none of its own: with the decisions fixed, the bound of builtMw says the same.
 */
export const plantsOfOwnSupply: ConstraintFamily = {
  name: 'plantsOfOwnSupply',
  unit: 'MW',
  keys: (instance) =>
    directSupplySites(instance).flatMap((s) => technologies.map((_, g) => s * technologies.length + g)),
  label: ({ sites }, key) =>
    `${sites[Math.floor(key / technologies.length)]?.id},${technologies[key % technologies.length]}`,
  write({ sites }, columns, key, row) {
    const s = Math.floor(key / technologies.length)
    const g = key % technologies.length
    const decided = columns.ownSupply(s)
    row.add(columns.builtMw(s, g), 1)
    if (decided !== null) row.add(decided, -(sites[s]?.maxBuildMw[technologies[g] ?? 'wind'] ?? 0))
    row.atMost(0)
  },
}
