import { rowActivity } from '../../../lp/activity.ts'
import { buildProgram } from '../../buildProgram.ts'
import type { ElasticProgram } from './elasticProgram.ts'
import type { Search } from './rule.ts'

/**
 * The share that values reach where they fall short of the one the program was written for: every row of the family is
 * linear in the share, so its activity at two shares tells at which one it holds. The loosest over all rows.
 */
export function shareReached(
  { context, built }: ElasticProgram,
  { family, loosest, at }: Extract<Search, { by: 'share' }>,
  written: number,
  values: Float64Array,
): number {
  const other = buildProgram(at(context.wide, loosest))
  const own = values.subarray(0, built.program.columnCount)
  const atWritten = rowActivity(built.program, own)
  const atLoosest = rowActivity(other.program, own)
  const rows = built.families.get(family)
  let reached = written
  for (const [k] of (rows?.keys ?? []).entries()) {
    const row = (rows?.offset ?? 0) + k
    const [lower, upper] = [built.program.rowLower[row] ?? 0, built.program.rowUpper[row] ?? 0]
    const activity = atWritten[row] ?? 0
    if (activity >= lower && activity <= upper) continue
    const perShare = ((atLoosest[row] ?? 0) - activity) / (loosest - written)
    if (perShare === 0) continue
    const root = written + ((activity < lower ? lower : upper) - activity) / perShare
    reached = loosest < written ? Math.min(reached, root) : Math.max(reached, root)
  }
  return Math.min(1, Math.max(0, reached))
}
