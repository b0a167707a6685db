import type { ConstraintFamily } from '../constraintFamily.ts'
import { range } from '../groups.ts'
import { hubsOf } from '../hubs.ts'
import { addCertified, addContracted, addYearLoad, addYearOwnEnergy } from '../load.ts'

/**
 * Every national hub runs its new load on green energy to a share, counted over the year and over its sites. The AI load
 * of the plan is taken as new; what other tenants draw is not in it.
 *
 *   Σ_{s in hub} (own + contracted + certified − greenFloorByHub × yearLoad[s])  ≥  0     ∀ hubs
 *
 * Unit    MWh a year.
 * Dual    CNY per MWh: what one more MWh of green energy asked of the hub costs.
 * Source  80 % for new centres in the hubs, mainly by certificates: Fa-Gai-Shu-Ju [2023] 1779.
 */
export const greenFloorByHub: ConstraintFamily = {
  name: 'greenFloorByHub',
  unit: 'MWh',
  keys: (instance) => range(instance.energy && instance.rules.greenFloorByHub !== null ? hubsOf(instance).length : 0),
  label: (instance, h) => hubsOf(instance)[h]?.id ?? '',
  write(instance, columns, h, row) {
    for (const s of hubsOf(instance)[h]?.sites ?? []) {
      addYearOwnEnergy(instance, columns, s, 1, row)
      addContracted(instance, columns, s, 1, row)
      addCertified(columns, s, 1, row)
      addYearLoad(instance, columns, s, -(instance.rules.greenFloorByHub ?? 0), row)
    }
    row.atLeast(0)
  },
}
