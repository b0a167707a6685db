import type { RuleChange } from '../../contract/conflict.ts'
import type { ElasticProgram } from '../../model/explain/elastic/elasticProgram.ts'
import type { Rule } from '../../model/explain/elastic/rule.ts'
import { shareReached } from '../../model/explain/elastic/shareReached.ts'
import { every, type Relaxer } from './relaxer.ts'
import { usedOf } from './smallestChange.ts'

export interface Together {
  readonly weightMw: number
  readonly changes: readonly RuleChange[]
}

/** Every rule may give way: first the least weighted relaxation, then, among those, the plan of least cost. */
export async function leastTogether(elastic: ElasticProgram, relaxer: Relaxer): Promise<Together | null> {
  const least = await relaxer.least(elastic, every)
  if (!least) return null
  const values = (await relaxer.cheapest(elastic, every, least.total)) ?? least.values
  const changes = elastic.rules.flatMap((rule) => changeOf(elastic, rule, values) ?? [])
  return { weightMw: least.total, changes }
}

function changeOf(elastic: ElasticProgram, rule: Rule, values: Float64Array): RuleChange | null {
  const used = usedOf(elastic, rule, values)
  if (used.length === 0) return null
  const { search } = rule
  if (search.by === 'amount') return search.change(used)
  if (search.by === 'level') return search.change(Math.max(...used.map(({ subject }) => subject.level ?? 0)))
  return search.change(shareReached(elastic, search, search.asked, values))
}
