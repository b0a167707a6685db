import type { CostTerm } from '../costTerm.ts'
import { addHallGrant } from '../levers.ts'

/**
 * Capital grants: −annuity × hallGrantCnyPerMw[s] × builtItMw[s], what the public pays.
 *
 * Unit    CNY a year.
 */
export const hallGrant: CostTerm = {
  name: 'hallGrant',
  words: { en: 'Grants for new halls', zh: '机房建设补助' },
  explanation: {
    en: 'Yearly annuity of what the public pays towards new halls.',
    zh: '公共财政对新建机房的一次性补助，按年金计。',
  },
  quantityUnit: 'MW',
  servers: false,
  write(instance, columns, cost) {
    addHallGrant(instance, columns, (column, cny) => cost.add(column, -cny))
  },
  quantity: ({ rules }, columns, value) =>
    rules.levers.reduce(
      (sum, { site, hallGrantCnyPerMw }) => sum + (hallGrantCnyPerMw > 0 ? value(columns.builtItMw(site)) : 0),
      0,
    ),
}
