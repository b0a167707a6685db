import type { ConstraintFamily } from '../constraintFamily.ts'
import { candidateAt, maxHallsIfOpenMw } from '../siting.ts'

/**
 * Siting: new halls stand at open sites only.
 *
 *   builtItMw[s] − (maxItMw[s] − existingItMw[s]) × open[s]  ≤  0     ∀ decided s
 *
 * Unit    MW of rated IT power. Where halls come in blocks, the room is that of whole blocks.
 * Dual    none of its own: with the open sites fixed, the bound of builtItMw says the same.
 */
export const hallsWhereOpen: ConstraintFamily = {
  name: 'hallsWhereOpen',
  unit: 'MW',
  keys: ({ rules }) => rules.siting?.candidates.map(({ site }) => site) ?? [],
  label: ({ sites }, s) => sites[s]?.id ?? '',
  write(instance, columns, s, row) {
    const candidate = candidateAt(instance, s)
    const open = columns.open(s)
    row.add(columns.builtItMw(s), 1)
    if (candidate && open !== null) row.add(open, -maxHallsIfOpenMw(instance, candidate))
    row.atMost(0)
  },
}
