import type { ConstraintFamily } from '../constraintFamily.ts'

/**
 * Siting: at most so many sites are open; sites that are always open do not count.
 *
 *   Σ_s open[s]  ≤  maxOpenSites
 *
 * Unit    sites.
 * Dual    none: what one more site is worth is told by solving again.
 */
export const maxOpenSites: ConstraintFamily = {
  name: 'maxOpenSites',
  unit: 'sites',
  keys: ({ rules }) => (rules.siting?.maxOpenSites == null ? [] : [0]),
  label: () => 'plan',
  write({ rules }, columns, _key, row) {
    for (const { site } of rules.siting?.candidates ?? []) {
      const open = columns.open(site)
      if (open !== null) row.add(open, 1)
    }
    row.atMost(rules.siting?.maxOpenSites ?? 0)
  },
}
