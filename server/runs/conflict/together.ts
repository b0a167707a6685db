import type { ElasticProgram } from '../../model/explain/elastic/elasticProgram.ts'
import type { Rule } from '../../model/explain/elastic/rule.ts'
import { shareReached } from '../../model/explain/elastic/shareReached.ts'
import { every, type Relaxer } from './relaxer.ts'
import { cheapestLeast, type Proposal, usedOf, widenedBy } from './smallestChange.ts'

export interface Together {
  readonly weightMw: number
  readonly changes: readonly Proposal[]
}

/** Every rule may give way: first the least weighted relaxation, then, among those, the plan of least cost. */
export async function leastTogether(elastic: ElasticProgram, relaxer: Relaxer): Promise<Together | null> {
  const least = await cheapestLeast(elastic, relaxer, every)
  if (!least) return null
  const changes = elastic.rules.flatMap((rule) => changeOf(elastic, rule, least.values) ?? [])
  return { weightMw: least.total, changes }
}

function changeOf(elastic: ElasticProgram, rule: Rule, values: Float64Array): Proposal | null {
  const used = usedOf(elastic, rule, values)
  if (used.length === 0) return null
  const { search } = rule
  if (search.by === 'amount') return (widened) => search.change(widenedBy(used, widened))
  if (search.by === 'level') {
    const level = Math.max(...used.map(({ subject }) => subject.level ?? 0))
    return () => search.change(level)
  }
  const reached = shareReached(elastic, search, search.asked, values)
  return (widened) => search.change(reached + (search.loosest - search.asked) * widened)
}
