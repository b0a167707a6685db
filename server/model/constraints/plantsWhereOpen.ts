import type { ConstraintFamily } from '../constraintFamily.ts'
import { technologies } from '../instance.ts'

/**
 * Siting where own power may be sold: plants stand at open sites only. Without a price for exports nobody builds plants
 * where there is no load, and there is no row.
 *
 *   builtMw[s,g] − maxBuildMw[s,g] × open[s]  ≤  0     ∀ decided s, g
 *
 * Unit    MW.
 * Dual    none of its own: with the open sites fixed, the bound of builtMw says the same.
 */
export const plantsWhereOpen: ConstraintFamily = {
  name: 'plantsWhereOpen',
  unit: 'MW',
  keys({ energy, rules, economics }) {
    if (!energy || economics.exportPriceCnyPerMwh === null) return []
    const candidates = rules.siting?.candidates ?? []
    return candidates.flatMap(({ site }) => technologies.map((_, g) => site * technologies.length + g))
  },
  label: ({ sites }, key) =>
    `${sites[Math.floor(key / technologies.length)]?.id},${technologies[key % technologies.length]}`,
  write({ sites }, columns, key, row) {
    const s = Math.floor(key / technologies.length)
    const g = key % technologies.length
    const open = columns.open(s)
    row.add(columns.builtMw(s, g), 1)
    if (open !== null) row.add(open, -(sites[s]?.maxBuildMw[technologies[g] ?? 'wind'] ?? 0))
    row.atMost(0)
  },
}
