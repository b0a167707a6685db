import { addCountedCarbon } from '../carbon.ts'
import type { CostTerm } from '../costTerm.ts'
import { addCarbonLever } from '../levers.ts'

/**
 * Local carbon price: (carbonPriceCnyPerTonne[s] − the plan’s) × tonnes of s in the account that counts.
 *
 * Unit    CNY a year.
 */
export const carbonLever: CostTerm = {
  name: 'carbonLever',
  words: { en: 'Local carbon prices', zh: '地方碳价差额' },
  explanation: {
    en: 'What a carbon price of a site or province adds to that of the plan; below it, the public forgoes the difference.',
    zh: '站点或省份碳价与全方案碳价之差；低于全方案碳价时，差额由公共财政让渡。',
  },
  quantityUnit: 't',
  servers: false,
  carbonPrice: true,
  write(instance, columns, cost) {
    addCarbonLever(instance, columns, (column, cny) => cost.add(column, cny))
  },
  quantity(instance, columns, value) {
    const priced = instance.rules.levers.flatMap(({ site, carbonPriceCnyPerTonne }) =>
      carbonPriceCnyPerTonne === null ? [] : [site],
    )
    let tonnes = 0
    addCountedCarbon(
      instance,
      columns,
      (column, perUnit) => {
        tonnes += perUnit * value(column)
      },
      priced,
    )
    return tonnes
  },
}
