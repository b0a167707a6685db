import type { CostTerm } from '../costTerm.ts'
import { addPowerDiscount } from '../levers.ts'
import { yearHours } from '../time.ts'

/**
 * Discount on grid energy: −powerDiscountCnyPerMwh[s] × Σ_t n_t h_t gridImportMw[s,t], what the public pays.
 *
 * Unit    CNY a year.
 */
export const powerDiscount: CostTerm = {
  name: 'powerDiscount',
  words: { en: 'Power-price discounts', zh: '电价优惠' },
  explanation: {
    en: 'Taken off the price of grid energy where policy sets a discount; the public pays it.',
    zh: '政策设定电价优惠的站点减收的电费，由公共财政承担。',
  },
  quantityUnit: 'MWh',
  servers: false,
  write(instance, columns, cost) {
    addPowerDiscount(instance, columns, (column, cny) => cost.add(column, -cny))
  },
  quantity({ energy, rules, periods }, columns, value) {
    let mwh = 0
    if (energy)
      for (const { site, powerDiscountCnyPerMwh } of rules.levers)
        if (powerDiscountCnyPerMwh > 0)
          for (const [t, period] of periods.entries()) mwh += value(columns.gridImportMw(site, t)) * yearHours(period)
    return mwh
  },
}
