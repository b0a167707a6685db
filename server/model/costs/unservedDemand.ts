import type { CostTerm } from '../costTerm.ts'
import type { Instance } from '../instance.ts'
import type { Columns } from '../variables.ts'

function eachUnserved({ regions, workloads }: Instance, columns: Columns, use: (column: number) => void): void {
  for (const r of regions.keys())
    for (const w of workloads.keys()) {
      const column = columns.unservedItMw(r, w)
      if (column !== null) use(column)
    }
}

/** Demand left without service, at the scenario's price: unservedPriceCnyPerMwYear × unservedItMw. CNY a year. */
export const unservedDemand: CostTerm = {
  name: 'unservedDemand',
  words: { en: 'Unserved demand', zh: '未满足需求' },
  explanation: {
    en: 'Demand the plan leaves without service, at the price the scenario set.',
    zh: '方案未能满足的需求，按情景设定的价格计。',
  },
  quantityUnit: 'MW',
  servers: false,
  write(instance, columns, cost) {
    const price = instance.economics.unservedPriceCnyPerMwYear ?? 0
    eachUnserved(instance, columns, (column) => cost.add(column, price))
  },
  quantity(instance, columns, value) {
    let mw = 0
    eachUnserved(instance, columns, (column) => {
      mw += value(column)
    })
    return mw
  },
}
