import { candidateAt } from '../../../siting.ts'
import type { ElasticContext, Knob } from '../rule.ts'

/**
 * Where sites are decided, more room is used by open sites only, and raises what opening them allows: rows and bounds to
 * widen beside the bound of the halls themselves.
 */
export function roomWhereOpen(
  { wide, built, weights }: ElasticContext,
  site: number,
): Pick<Knob, 'rows' | 'bounds' | 'onlyIf'> {
  const open = built.columns.open(site)
  if (open === null) return {}
  const { blockItMw = null } = candidateAt(wide, site) ?? {}
  const halls = built.families.get('hallsWhereOpen')
  const placed = built.families.get('placementWhereOpen')
  const hallRow = halls?.keys.indexOf(site) ?? -1
  const rows = [
    ...(halls && hallRow >= 0 ? [{ row: halls.offset + hallRow, perUnit: 1 }] : []),
    ...(placed?.keys ?? []).flatMap((p, k) =>
      wide.placements[p]?.site === site ? [{ row: (placed?.offset ?? 0) + k, perUnit: 1 }] : [],
    ),
  ]
  const blocks = built.columns.hallBlockCount(site)
  const limit = blocks === null ? 0 : (built.program.columnUpper[blocks] ?? 0)
  return {
    rows,
    ...(blocks === null || blockItMw === null ? {} : { bounds: [{ column: blocks, limit, perUnit: 1 / blockItMw }] }),
    onlyIf: { column: open, most: weights.demandMw },
  }
}
