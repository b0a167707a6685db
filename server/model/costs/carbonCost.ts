import { addCountedCarbon } from '../carbon.ts'
import type { CostTerm } from '../costTerm.ts'

/**
 * Carbon price on the account the scenario names: carbonPriceCnyPerTonne × tonnes.
 *
 * Unit    CNY a year. A planning price: data centres are not in the national market.
 */
export const carbonCost: CostTerm = {
  name: 'carbonCost',
  words: { en: 'Carbon price', zh: '碳价' },
  explanation: {
    en: 'A planning price on operational carbon. Data centres are not in the national carbon market, so nobody pays it today.',
    zh: '对运行碳排放的规划碳价。数据中心尚未纳入全国碳市场，目前并无实际支付。',
  },
  quantityUnit: 't',
  servers: false,
  carbonPrice: true,
  write(instance, columns, cost) {
    const price = instance.economics.carbonPriceCnyPerTonne
    addCountedCarbon(instance, columns, (column, tonnes) => cost.add(column, price * tonnes))
  },
  quantity(instance, columns, value) {
    let tonnes = 0
    addCountedCarbon(instance, columns, (column, perUnit) => {
      tonnes += perUnit * value(column)
    })
    return tonnes
  },
}
