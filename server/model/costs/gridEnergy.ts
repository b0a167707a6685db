import type { CostTerm } from '../costTerm.ts'
import { yearHours } from '../time.ts'

/**
 * Energy drawn from the grid at the site's all-in tariff: Σ_t tariffCnyPerMwh[s,t] × n_t h_t gridImportMw[s,t].
 *
 * Unit    CNY a year. The demand charge is inside an all-in tariff and is not charged again.
 */
export const gridEnergy: CostTerm = {
  name: 'gridEnergy',
  words: { en: 'Grid energy', zh: '电网购电' },
  explanation: {
    en: 'Energy drawn from the grid at each site’s all-in price, demand charge included.',
    zh: '各站点按到户综合电价购电的费用，已含基本电费。',
  },
  quantityUnit: 'MWh',
  servers: false,
  write({ energy, sites, periods }, columns, cost) {
    if (!energy) return
    for (const [s, site] of sites.entries())
      for (const [t, period] of periods.entries())
        cost.add(columns.gridImportMw(s, t), (site.byPeriod.tariffCnyPerMwh[t] ?? 0) * yearHours(period))
  },
  quantity({ energy, sites, periods }, columns, value) {
    let mwh = 0
    if (energy)
      for (const s of sites.keys())
        for (const [t, period] of periods.entries()) mwh += value(columns.gridImportMw(s, t)) * yearHours(period)
    return mwh
  },
}
