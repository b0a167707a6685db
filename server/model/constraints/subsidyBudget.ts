import type { ConstraintFamily } from '../constraintFamily.ts'
import { addPublicCost } from '../levers.ts'

/**
 * What the public pays through all levers together stays within its budget.
 *
 *   Σ discount × import + Σ annuity × grant × builtItMw + Σ carbon price forgone + Σ certificate price taken over  ≤  subsidyBudgetCnyPerYear
 *
 * Unit    CNY a year.
 * Dual    CNY per CNY: −dual is what one more CNY of subsidy would save the plan, what it pays out itself included.
 */
export const subsidyBudget: ConstraintFamily = {
  name: 'subsidyBudget',
  unit: 'CNY',
  keys: ({ rules }) => (rules.subsidyBudgetCnyPerYear === null || rules.levers.length === 0 ? [] : [0]),
  label: () => 'plan',
  write(instance, columns, _key, row) {
    addPublicCost(instance, columns, (column, cny) => row.add(column, cny))
    row.atMost(instance.rules.subsidyBudgetCnyPerYear ?? 0)
  },
}
