import type { Words } from '../../contract/figure.ts'
import type { CostTerm } from '../costTerm.ts'
import { type Technology, technologies } from '../instance.ts'

/**
 * Annuity and fixed O&M of one technology built at the sites:
 * (annuity(discountRate, lifeYears) × capexCnyPerMw + omCnyPerMwYear) × builtMw[s,g].
 *
 * Unit    CNY a year.
 */
function renewableCapex(technology: Technology, words: Words): CostTerm {
  const g = technologies.indexOf(technology)
  return {
    name: `${technology}Build`,
    words,
    explanation: {
      en: 'Yearly annuity and fixed operation and maintenance of plants built at the sites.',
      zh: '在站点自建电站的年金与固定运维费用。',
    },
    quantityUnit: 'MW',
    servers: false,
    write({ energy, sites, economics }, columns, cost) {
      const yearly = economics.annualisedBuildCnyPerMwYear[technology] + economics.buildOmCnyPerMwYear[technology]
      if (energy) for (const s of sites.keys()) cost.add(columns.builtMw(s, g), yearly)
    },
    quantity: ({ energy, sites }, columns, value) =>
      energy ? sites.reduce((sum, _, s) => sum + value(columns.builtMw(s, g)), 0) : 0,
  }
}

export const windBuild = renewableCapex('wind', { en: 'Own wind', zh: '自建风电' })
export const solarBuild = renewableCapex('solar', { en: 'Own solar', zh: '自建光伏' })
