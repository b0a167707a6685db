import type { ConstraintFamily } from '../constraintFamily.ts'
import { range } from '../groups.ts'

/**
 * With a hub share, a new hall counts only with servers in it: an empty hall in a hub would keep the letter of the rule.
 * Without that rule nobody builds an empty hall, and there is no row.
 *
 *   builtItMw[s] − Σ_w serverItMw[s,w]  ≤  0     ∀ s
 *
 * Unit    MW of rated IT power.
 * Dual    CNY per MW-year: −dual is what one MW of halls allowed to stand empty at s would save.
 */
export const newHallsUsed: ConstraintFamily = {
  name: 'newHallsUsed',
  unit: 'MW',
  keys: ({ sites, rules }) => range(rules.hubShareOfNewHalls === null ? 0 : sites.length),
  label: ({ sites }, s) => sites[s]?.id ?? '',
  write({ workloads }, columns, s, row) {
    row.add(columns.builtItMw(s), 1)
    for (const w of workloads.keys()) row.add(columns.serverItMw(s, w), -1)
    row.atMost(0)
  },
}
