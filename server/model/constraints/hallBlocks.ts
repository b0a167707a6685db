import type { ConstraintFamily } from '../constraintFamily.ts'
import { candidateAt } from '../siting.ts'

/**
 * Siting: new halls come in whole blocks.
 *
 *   builtItMw[s] − blockItMw[s] × hallBlockCount[s]  =  0     ∀ decided s that builds in blocks
 *
 * Unit    MW of rated IT power.
 * Dual    CNY per MW-year, the blocks fixed: what one more MW in the last block would change.
 */
export const hallBlocks: ConstraintFamily = {
  name: 'hallBlocks',
  unit: 'MW',
  keys: ({ rules }) =>
    rules.siting?.candidates.flatMap(({ site, blockItMw }) => (blockItMw === null ? [] : [site])) ?? [],
  label: ({ sites }, s) => sites[s]?.id ?? '',
  write(instance, columns, s, row) {
    const blocks = columns.hallBlockCount(s)
    row.add(columns.builtItMw(s), 1)
    if (blocks !== null) row.add(blocks, -(candidateAt(instance, s)?.blockItMw ?? 0))
    row.equals(0)
  },
}
