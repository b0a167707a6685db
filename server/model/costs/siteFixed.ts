import type { CostTerm } from '../costTerm.ts'

/**
 * Siting: what an open site costs whatever stands there: fixedCnyPerYear[s] × open[s].
 *
 * Unit    CNY a year. Sites whose opening is not decided cost none.
 * Source  siteFixedCnyPerYear, assumed; own data and the scenario may give it per site.
 */
export const siteFixed: CostTerm = {
  name: 'siteFixed',
  words: { en: 'Open sites', zh: '启用站点' },
  explanation: {
    en: 'Fixed yearly cost of every site the plan opens: substation and line, fibre entry, land and core staff.',
    zh: '方案启用的每个站点的固定年成本：变电站与线路、光缆接入、土地整理与核心人员。',
  },
  quantityUnit: 'sites',
  servers: false,
  write({ rules }, columns, cost) {
    for (const { site, fixedCnyPerYear } of rules.siting?.candidates ?? []) {
      const open = columns.open(site)
      if (open !== null) cost.add(open, fixedCnyPerYear)
    }
  },
  quantity: ({ rules }, columns, value) =>
    (rules.siting?.candidates ?? []).reduce((sum, { site }) => {
      const open = columns.open(site)
      return sum + (open === null ? 0 : value(open))
    }, 0),
}
