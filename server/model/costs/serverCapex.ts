import type { CostTerm } from '../costTerm.ts'

/**
 * Annuity of the servers: annuity(discountRate, serverLifeYears) × serverCapexCnyPerMw × serverItMw.
 *
 * Unit    CNY a year. About nine tenths of the cost of AI compute, so headlines are shown with and without it.
 */
export const serverCapex: CostTerm = {
  name: 'serverCapex',
  words: { en: 'Servers', zh: '服务器' },
  explanation: {
    en: 'Yearly annuity of AI servers and their network for all rated IT power placed.',
    zh: '全部已布置额定IT功率所需AI服务器及其网络的年金。',
  },
  quantityUnit: 'MW',
  servers: true,
  write({ sites, workloads, economics }, columns, cost) {
    for (const s of sites.keys())
      for (const w of workloads.keys()) cost.add(columns.serverItMw(s, w), economics.annualisedServerCapexCnyPerMwYear)
  },
  quantity: ({ sites, workloads }, columns, value) =>
    sites.reduce((sum, _, s) => sum + workloads.reduce((all, __, w) => all + value(columns.serverItMw(s, w)), 0), 0),
}
