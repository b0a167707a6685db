import type { RuleChange } from '../../contract/conflict.ts'
import { type ElasticProgram, elasticProgram } from '../../model/explain/elastic/elasticProgram.ts'
import type { Give, Rule, Search, Used } from '../../model/explain/elastic/rule.ts'
import { shareReached } from '../../model/explain/elastic/shareReached.ts'
import { type Relaxation, type Relaxer, type RoleOf, relaxationNoise } from './relaxer.ts'

/** As found; and by two millionths more, which nobody notices but a solver at its tolerance. */
export const widenings = [0, 2e-6] as const

/** What is used must stand clear of the room that a search for the cheapest is given. */
const beyondNoise = 10
/** A share is found to this part of itself. */
const shareStep = 2e-4

/** A change, widened by a part of itself where the very edge turns out too narrow for a solver. */
export type Proposal = (widened: number) => RuleChange

/** The least that one rule alone must change by for everything else to hold; null where no change of it will do. */
export function smallestChange(elastic: ElasticProgram, relaxer: Relaxer, rule: Rule): Promise<Proposal | null> {
  const { search } = rule
  if (search.by === 'amount') return byAmount(elastic, relaxer, rule, search)
  if (search.by === 'level') return byLevel(elastic, relaxer, rule, search)
  return byShare(elastic, relaxer, rule, search)
}

/**
 * The least relaxation, and among equally small ones that of least cost. The cost only says which gives to use: how much of
 * them it takes is solved once more without it, because a search over costs is coarser.
 */
export async function cheapestLeast(
  elastic: ElasticProgram,
  relaxer: Relaxer,
  roleOf: RoleOf,
): Promise<Relaxation | null> {
  const least = await relaxer.least(elastic, roleOf)
  if (!least || elastic.gives.filter((give) => roleOf(give) === 'priced').length < 2) return least
  const cheapest = await relaxer.cheapest(elastic, roleOf, least.total)
  if (!cheapest) return least
  const noise = relaxationNoise(elastic)
  const isUsed = ({ column, weight }: Give): boolean => (cheapest[column] ?? 0) * weight > beyondNoise * noise
  const again = await relaxer.least(elastic, (give) => (isUsed(give) ? roleOf(give) : 'barred'))
  return again ?? least
}

/** The parts of a rule that were used, as far as they are more than noise. */
export function usedOf(elastic: ElasticProgram, rule: Rule, values: Float64Array): Used[] {
  const noise = relaxationNoise(elastic)
  return elastic.gives.flatMap(({ rule: of, column, weight, subject }) => {
    const amount = values[column] ?? 0
    return of === rule && amount * weight > beyondNoise * noise ? [{ subject, amount }] : []
  })
}

/** Every amount a little larger. */
export function widenedBy(used: readonly Used[], part: number): Used[] {
  return used.map(({ subject, amount }) => ({ subject, amount: amount * (1 + part) }))
}

/** The rule may give way at its price, everything else holds as asked. Rules are matched by name: programs are rewritten. */
function alone(rule: Rule): RoleOf {
  return (give) => (give.rule.rule === rule.rule ? 'priced' : 'barred')
}

async function byAmount(
  elastic: ElasticProgram,
  relaxer: Relaxer,
  rule: Rule,
  { change, most = Infinity }: Extract<Search, { by: 'amount' }>,
): Promise<Proposal | null> {
  const values = await cheapestLeast(elastic, relaxer, alone(rule))
  const used = values ? usedOf(elastic, rule, values.values) : []
  if (used.length === 0 || change(used).amount > most) return null
  return (widened) => change(widenedBy(used, widened))
}

async function byLevel(
  elastic: ElasticProgram,
  relaxer: Relaxer,
  rule: Rule,
  { levels, change }: Extract<Search, { by: 'level' }>,
): Promise<Proposal | null> {
  const worksAt = async (level: number): Promise<boolean> => {
    const roleOf: RoleOf = (give) =>
      give.rule === rule && (give.subject.level ?? Infinity) <= level ? 'free' : 'priced'
    return holds(elastic, await relaxer.least(elastic, roleOf))
  }
  let [low, high] = [0, levels.length - 1]
  const last = levels[high]
  if (last === undefined || !(await worksAt(last))) return null
  while (low < high) {
    const middle = (low + high) >> 1
    if (await worksAt(levels[middle] ?? last)) high = middle
    else low = middle + 1
  }
  return () => change(levels[high] ?? last)
}

/**
 * Every shortage found at a share that fails names a share that works, reached by those very values. Where that brought
 * something, the next share tried lies one step beyond: mostly it fails, and the search is over. Otherwise the rest is halved.
 */
async function byShare(
  elastic: ElasticProgram,
  relaxer: Relaxer,
  rule: Rule,
  search: Extract<Search, { by: 'share' }>,
): Promise<Proposal | null> {
  const { context } = elastic
  const { asked, loosest, at, change } = search
  const towardsAsked = Math.sign(asked - loosest)
  const better = (a: number, b: number): number => (towardsAsked > 0 ? Math.max(a, b) : Math.min(a, b))
  const first = await relaxer.least(elastic, alone(rule))
  if (!first) return null
  let works = shareReached(elastic, search, asked, first.values)
  let fails = asked
  let halve = false
  // Ends: every round halves the rest, or moves the share that works.
  while (Math.abs(fails - works) > shareStep) {
    const tried = halve ? (works + fails) / 2 : works + towardsAsked * shareStep
    const there = elasticProgram({ ...context, wide: at(context.wide, tried) })
    const least = await relaxer.least(there, alone(rule))
    relaxer.close(there)
    if (!least) break
    if (least.total <= relaxationNoise(there)) {
      works = tried
      halve = true
    } else {
      const reached = shareReached(there, search, tried, least.values)
      halve = better(works, reached) === works
      works = better(works, reached)
      fails = tried
    }
  }
  return (widened) => change(works + (loosest - asked) * widened)
}

function holds(elastic: ElasticProgram, relaxation: Relaxation | null): boolean {
  return relaxation !== null && relaxation.total <= relaxationNoise(elastic)
}
