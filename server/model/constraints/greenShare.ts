import type { ConstraintFamily } from '../constraintFamily.ts'
import { range } from '../groups.ts'
import { addCertified, addContracted, addYearLoad, addYearMatched, addYearOwnEnergy } from '../load.ts'

/**
 * The green rule over the year, at each centre or for the whole plan.
 *
 *   annual            own + contracted             ≥  share × yearLoad
 *   greenCertificate  own + contracted + certified ≥  share × yearLoad     ∀ s, or summed over s
 *   hourly            Σ_t n_t h_t (directGreenMw + dischargeGreenMw) ≥  share × yearLoad
 *
 * Unit    MWh a year.
 * Dual    CNY per MWh: what one more MWh of green energy asked for costs.
 * Source  80 % for new centres in the hubs: Fa-Gai-Shu-Ju [2023] 1779 and the 2024 action plan.
 */
export const greenShare: ConstraintFamily = {
  name: 'greenShare',
  unit: 'MWh',
  keys({ energy, rules, sites }) {
    if (!energy || rules.green.accounting === 'none') return []
    return rules.green.scope === 'plan' ? [-1] : range(sites.length)
  },
  label: ({ sites }, key) => (key < 0 ? 'plan' : (sites[key]?.id ?? '')),
  write(instance, columns, key, row) {
    for (const s of key < 0 ? instance.sites.keys() : [key]) {
      if (instance.rules.green.accounting === 'hourly') {
        addYearMatched(instance, columns, s, 1, row)
      } else {
        addYearOwnEnergy(instance, columns, s, 1, row)
        addContracted(instance, columns, s, 1, row)
      }
      if (instance.rules.green.accounting === 'greenCertificate') addCertified(columns, s, 1, row)
      addYearLoad(instance, columns, s, -instance.rules.green.share, row)
    }
    row.atLeast(0)
  },
}
