import type { CostTerm } from '../costTerm.ts'

/**
 * Annuity and fixed O&M of batteries, power and energy priced apart:
 * annualisedCnyPerMwYear × builtStorageMw[s] + annualisedCnyPerMwhYear × builtStorageMwh[s].
 *
 * Unit    CNY a year.
 */
export const storageBuild: CostTerm = {
  name: 'storageBuild',
  words: { en: 'Own storage', zh: '自建储能' },
  explanation: {
    en: 'Yearly annuity and fixed operation and maintenance of batteries at the sites, converter and cells priced apart.',
    zh: '站点电池储能的年金与固定运维费用，变流器与电芯分别计价。',
  },
  quantityUnit: 'MWh',
  servers: false,
  write({ sites, economics }, columns, cost) {
    for (const s of sites.keys()) {
      const store = columns.store(s)
      if (!store) continue
      cost.add(store.builtMw, economics.storage.annualisedCnyPerMwYear)
      cost.add(store.builtMwh, economics.storage.annualisedCnyPerMwhYear)
    }
  },
  quantity: ({ sites }, columns, value) =>
    sites.reduce((sum, _, s) => {
      const store = columns.store(s)
      return sum + (store ? value(store.builtMwh) : 0)
    }, 0),
}
