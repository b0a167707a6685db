import type { CostTerm } from '../costTerm.ts'

/**
 * Annuity of new halls: annuity(discountRate, hallLifeYears) × hallCapexCnyPerMw[s] × builtItMw[s].
 *
 * Unit    CNY a year. Halls that stand are sunk.
 */
export const hallCapex: CostTerm = {
  name: 'hallCapex',
  words: { en: 'New halls', zh: '新建机房' },
  explanation: {
    en: 'Yearly annuity of shell, power and cooling of new halls. Halls that stand today are sunk.',
    zh: '新建机房土建、供配电与制冷的年金；既有机房视为沉没成本。',
  },
  quantityUnit: 'MW',
  servers: false,
  write({ sites, economics }, columns, cost) {
    for (const [s, site] of sites.entries())
      cost.add(columns.builtItMw(s), economics.hallAnnuity * site.hallCapexCnyPerMw)
  },
  quantity: ({ sites }, columns, value) => sites.reduce((sum, _, s) => sum + value(columns.builtItMw(s)), 0),
}
