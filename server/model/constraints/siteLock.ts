import type { ConstraintFamily } from '../constraintFamily.ts'
import { candidateAt } from '../siting.ts'

/**
 * Siting: a site the planner has decided already.
 *
 *   open[s]  ≥  1  must be open,     open[s]  ≤  0  must stay shut     ∀ locked s
 *
 * Unit    sites.
 * Dual    none: what a lock costs is told by solving again without it.
 */
export const siteLock: ConstraintFamily = {
  name: 'siteLock',
  unit: 'sites',
  keys: ({ rules }) => rules.siting?.candidates.flatMap(({ site, lock }) => (lock === null ? [] : [site])) ?? [],
  label: ({ sites }, s) => sites[s]?.id ?? '',
  write(instance, columns, s, row) {
    const open = columns.open(s)
    if (open !== null) row.add(open, 1)
    if (candidateAt(instance, s)?.lock === 'open') row.atLeast(1)
    else row.atMost(0)
  },
}
