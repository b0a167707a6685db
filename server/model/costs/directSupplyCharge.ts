import type { CostTerm } from '../costTerm.ts'
import { technologies } from '../instance.ts'
import { yearHours } from '../time.ts'

/**
 * Network charge on own wind and solar: directSupplyChargeCnyPerMwh × Σ_g,t n_t h_t generatedMw[s,g,t].
 *
 * Unit    CNY a year. Paid on what is delivered, not on what is curtailed.
 */
export const directSupplyCharge: CostTerm = {
  name: 'directSupplyCharge',
  words: { en: 'Direct-supply charge', zh: '绿电直连费用' },
  explanation: {
    en: 'Network and system charges on own wind and solar energy that the site uses or sells.',
    zh: '自建风光自用与上网电量所缴输配电费与系统运行费。',
  },
  quantityUnit: 'MWh',
  servers: false,
  write({ energy, sites, periods, economics }, columns, cost) {
    if (!energy) return
    for (const s of sites.keys())
      for (const g of technologies.keys())
        for (const [t, period] of periods.entries())
          cost.add(columns.generatedMw(s, g, t), economics.directSupplyChargeCnyPerMwh * yearHours(period))
  },
  quantity({ energy, sites, periods }, columns, value) {
    let mwh = 0
    if (energy)
      for (const s of sites.keys())
        for (const g of technologies.keys())
          for (const [t, period] of periods.entries()) mwh += value(columns.generatedMw(s, g, t)) * yearHours(period)
    return mwh
  },
}
