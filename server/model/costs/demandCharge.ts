import type { CostTerm } from '../costTerm.ts'

/**
 * Demand charge where the tariff is not all-in: demandChargeCnyPerMwYear[s] × gridPeakMw[s]. In a problem with its own data
 * it is also the yearly cost of a back-up plant.
 *
 * Unit    CNY a year.
 */
export const demandCharge: CostTerm = {
  name: 'demandCharge',
  words: { en: 'Demand charge', zh: '基本电费（按最大需量）' },
  explanation: {
    en: 'Yearly charge on the highest draw from the grid, only where the tariff does not hold it already.',
    zh: '按年最大需量计收，仅在电价未含基本电费时计入。',
  },
  quantityUnit: 'MW',
  servers: false,
  write({ sites }, columns, cost) {
    for (const [s, site] of sites.entries()) {
      const peak = columns.gridPeakMw(s)
      if (peak !== null) cost.add(peak, site.demandChargeCnyPerMwYear)
    }
  },
  quantity: ({ sites }, columns, value) =>
    sites.reduce((sum, _, s) => {
      const peak = columns.gridPeakMw(s)
      return sum + (peak === null ? 0 : value(peak))
    }, 0),
}
