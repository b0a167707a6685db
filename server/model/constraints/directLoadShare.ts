import type { ConstraintFamily } from '../constraintFamily.ts'
import { addYearLoad, addYearOwnEnergy } from '../load.ts'
import { directSupplySites, mostYearLoadMwh } from '../ownSupply.ts'

/**
 * Direct green supply: a site with plants of its own covers at least a share of its load by them, or builds none.
 *
 *   own − loadShareMin × yearLoad[s] − most × ownSupply[s]  ≥  −most     ∀ s with room for plants
 *
 * with most = loadShareMin × the load of all the room there is at full power.
 *
 * Unit    MWh a year.
 * Dual    CNY per MWh, the decisions fixed: what one more MWh asked of the plants costs.
 * Source  30 %, rising to 35 % before 2030: Fa-Gai-Neng-Yuan [2025] 650.
 */
export const directLoadShare: ConstraintFamily = {
  name: 'directLoadShare',
  unit: 'MWh',
  keys: directSupplySites,
  label: ({ sites }, s) => sites[s]?.id ?? '',
  write(instance, columns, s, row) {
    const share = instance.rules.directSupply?.loadShareMin ?? 0
    const most = share * mostYearLoadMwh(instance, s)
    addYearOwnEnergy(instance, columns, s, 1, row)
    addYearLoad(instance, columns, s, -share, row)
    const decided = columns.ownSupply(s)
    if (decided !== null) row.add(decided, -most)
    row.atLeast(-most)
  },
}
