import type { ConstraintFamily } from '../constraintFamily.ts'
import { range } from '../groups.ts'

/**
 * Siting: of sites that rule each other out at most one is open.
 *
 *   Σ_{s in list} open[s]  ≤  1     ∀ lists
 *
 * Unit    sites.
 * Dual    none: what a choice costs is told by solving again.
 */
export const exclusiveSites: ConstraintFamily = {
  name: 'exclusiveSites',
  unit: 'sites',
  keys: ({ rules }) => range(rules.siting?.exclusive.length ?? 0),
  label: ({ sites, rules }, i) => (rules.siting?.exclusive[i] ?? []).map((s) => sites[s]?.id).join(','),
  write({ rules }, columns, i, row) {
    for (const s of rules.siting?.exclusive[i] ?? []) {
      const open = columns.open(s)
      if (open !== null) row.add(open, 1)
    }
    row.atMost(1)
  },
}
