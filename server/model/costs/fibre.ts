import type { CostTerm } from '../costTerm.ts'

/**
 * Fibre rented for what is placed away from home: linkCostCnyPerMwYear[p] × reservedItMw[p] (hourly routing: × peakItMw[p]), and
 * linkPriceCnyPerGbpsYear × linkGbps on links with a capacity. In a problem with its own data this is the cost given
 * per placement; one below 0 pays for what is placed and never for a peak, which could be rented without end.
 *
 * Unit    CNY a year.
 */
export const fibre: CostTerm = {
  name: 'fibre',
  words: { en: 'Network', zh: '网络' },
  explanation: {
    en: 'Wavelengths between region and site: a fixed part and a part per km of route, for the traffic each class needs.',
    zh: '需求地与站点间的波长租用：固定部分加按路由公里计费部分，按各类业务流量计。',
  },
  quantityUnit: 'MW',
  servers: false,
  write({ placements, links }, columns, cost) {
    for (const [p, { linkCostCnyPerMwYear: cny }] of placements.entries())
      cost.add((cny < 0 ? null : columns.peakItMw(p)) ?? columns.reservedItMw(p), cny)
    for (const [l, link] of links.entries()) cost.add(columns.linkGbps(l), link.priceCnyPerGbpsYear)
  },
  quantity: ({ placements, sites, regions }, columns, value) =>
    placements.reduce((sum, { site, region }, p) => {
      const home = sites[site]?.homeOf === regions[region]?.id
      return sum + (home ? 0 : value(columns.reservedItMw(p)))
    }, 0),
}
