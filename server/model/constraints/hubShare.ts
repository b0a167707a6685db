import type { ConstraintFamily } from '../constraintFamily.ts'

/**
 * At least a share of all new halls stands inside the national computing hubs.
 *
 *   Σ_{s in hubs} builtItMw[s]  ≥  hubShareOfNewHalls × Σ_s builtItMw[s]
 *
 * Unit    MW of rated IT power.
 * Dual    CNY per MW-year: what one more MW of new halls asked inside the hubs costs.
 * Source  60 % of new compute in the hubs: Fa-Gai-Shu-Ju [2023] 1779.
 */
export const hubShare: ConstraintFamily = {
  name: 'hubShare',
  unit: 'MW',
  keys: ({ rules }) => (rules.hubShareOfNewHalls === null ? [] : [0]),
  label: () => 'plan',
  write({ sites, rules }, columns, _key, row) {
    const share = rules.hubShareOfNewHalls ?? 0
    for (const [s, site] of sites.entries()) row.add(columns.builtItMw(s), (site.hub ? 1 : 0) - share)
    row.atLeast(0)
  },
}
