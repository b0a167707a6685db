import type { BaselineId } from '../../server/contract/baseline.ts'
import type { Plan, Statement } from '../../server/contract/plan.ts'

/** The plan's figure against another way's, as the sentences of the server tell it. */
export type Sense = 'less' | 'more' | 'same'

/** Ways of which the same is to be said; the figures stand in the tables. */
export interface AgainstWays {
  readonly ids: readonly BaselineId[]
  readonly tone: Statement['tone']
  /** A MWh of IT work without servers. */
  readonly cost: Sense
  /** Carbon on the location and on the market account. */
  readonly location: Sense
  readonly market: Sense
}

export type Said = Statement | AgainstWays

/** Sentences of which at least two tell the same of their way become one; the others stay as they are, in their places. */
export function joinAgainst(statements: readonly Statement[], { baselines }: Pick<Plan, 'baselines'>): readonly Said[] {
  const groups = new Map<string, AgainstWays>()
  const keyed = statements.map((statement) => {
    const way = baselines.find(({ id }) => statement.code === `against.${id}`)
    // A way that leaves demand unserved has that to tell besides.
    if (!way?.kpis || way.kpis.unservedItMw > 0) return statement
    const one = againstOf(way.id, statement)
    const key = [one.tone, one.cost, one.location, one.market].join(' ')
    const before = groups.get(key)
    groups.set(key, before ? { ...before, ids: [...before.ids, ...one.ids] } : one)
    return { statement, key }
  })
  const told = new Set<string>()
  return keyed.flatMap((one): Said[] => {
    if (!('key' in one)) return [one]
    const group = groups.get(one.key)
    if (!group || group.ids.length < 2) return [one.statement]
    if (told.has(one.key)) return []
    told.add(one.key)
    return [group]
  })
}

function againstOf(id: BaselineId, { tone, values }: Statement): AgainstWays {
  const sense = (plan: string, other: string): Sense => senseOf(Number(values[plan]), Number(values[other]))
  return {
    ids: [id],
    tone,
    cost: sense('costWithoutServersCnyPerItMwh', 'baselineCostWithoutServersCnyPerItMwh'),
    location: sense('carbonTonnesPerItMwh', 'baselineCarbonTonnesPerItMwh'),
    market: sense('marketCarbonTonnesPerItMwh', 'baselineMarketCarbonTonnesPerItMwh'),
  }
}

/** Half a thousandth is where the sentences of the server, too, say "the same". */
function senseOf(now: number, before: number): Sense {
  if (now === before || Math.abs(now - before) < 5e-4 * Math.abs(before)) return 'same'
  return now < before ? 'less' : 'more'
}
