import type { CostTerm } from '../costTerm.ts'

/**
 * Operation of halls: hallOmShare × hallCapexCnyPerMw[s] × serverItMw[s,w]. It follows what is used, in new and
 * existing halls alike, so that filling an old hall is not free.
 *
 * Unit    CNY a year.
 */
export const hallOm: CostTerm = {
  name: 'hallOm',
  words: { en: 'Hall operation', zh: '机房运维' },
  explanation: {
    en: 'Staff and maintenance of the halls in use, new and existing, as a share of hall capital cost. No energy in it.',
    zh: '在用机房（新建与既有）的人员与维护费用，按机房造价比例计，不含电费。',
  },
  quantityUnit: 'MW',
  servers: false,
  write({ sites, workloads }, columns, cost) {
    for (const [s, site] of sites.entries())
      for (const w of workloads.keys()) cost.add(columns.serverItMw(s, w), site.hallOmShare * site.hallCapexCnyPerMw)
  },
  quantity: ({ sites, workloads }, columns, value) =>
    sites.reduce((sum, _, s) => sum + workloads.reduce((all, __, w) => all + value(columns.serverItMw(s, w)), 0), 0),
}
