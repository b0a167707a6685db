import type { ElasticContext, Knob } from '../rule.ts'

/** MW of plants that a MW of load could call for at the very most: its PUE over the poorest capacity factor worth building. */
const mostPlantMwPerMw = 50

/**
 * Where plants are tied to a decision (a site opened, direct supply taken up), more of them too stand only with it: rows to
 * widen beside the bound of the plants themselves. `key` numbers site and technology.
 */
export function plantsWhereDecided(
  { built, weights }: ElasticContext,
  site: number,
  key: number,
): Pick<Knob, 'rows' | 'onlyIf'> {
  const decisions = [
    ['plantsOfOwnSupply', built.columns.ownSupply(site)],
    ['plantsWhereOpen', built.columns.open(site)],
  ] as const
  for (const [family, column] of decisions) {
    const rows = built.families.get(family)
    const k = rows?.keys.indexOf(key) ?? -1
    if (!rows || k < 0 || column === null) continue
    return {
      rows: [{ row: rows.offset + k, perUnit: 1 }],
      onlyIf: { column, most: mostPlantMwPerMw * weights.demandMw },
    }
  }
  return {}
}
