import type { ConstraintFamily } from '../constraintFamily.ts'
import { technologies } from '../instance.ts'

/**
 * What is built costs no more than the budget. Servers are apart: they are about nine tenths, and tenants buy them.
 *
 *   Σ_s hallCapexCnyPerMw × builtItMw + Σ_s,g capexCnyPerMw × builtMw + Σ_s storage  ≤  capitalBudgetCny
 *
 * Unit    CNY, once, not a year.
 * Dual    CNY a year per CNY: −dual is what one more CNY to build with would save a year.
 */
export const capitalBudget: ConstraintFamily = {
  name: 'capitalBudget',
  unit: 'CNY',
  keys: ({ rules }) => (rules.capitalBudgetCny === null ? [] : [0]),
  label: () => 'plan',
  write({ sites, rules, economics, energy }, columns, _key, row) {
    for (const [s, site] of sites.entries()) {
      row.add(columns.builtItMw(s), site.hallCapexCnyPerMw)
      if (!energy) continue
      for (const [g, technology] of technologies.entries())
        row.add(columns.builtMw(s, g), economics.buildCapexCnyPerMw[technology])
      const store = columns.store(s)
      if (!store) continue
      row.add(store.builtMw, economics.storage.capexCnyPerMw)
      row.add(store.builtMwh, economics.storage.capexCnyPerMwh)
    }
    row.atMost(rules.capitalBudgetCny ?? 0)
  },
}
