import { reducedCosts } from '../../lp/activity.ts'
import { tolerance } from '../../lp/tolerance.ts'
import type { ElasticProgram } from '../../model/explain/elastic/elasticProgram.ts'
import type { Rule, Subject } from '../../model/explain/elastic/rule.ts'
import { onlyThese, type Relaxation, type Relaxer, relaxationNoise } from './relaxer.ts'

export interface Clash {
  /** Rules that cannot hold together, each with the subjects the proof leans on. */
  readonly rules: ReadonlyMap<Rule, readonly Subject[]>
  /** True: any one of them away, the others hold. */
  readonly irreducible: boolean
  /** The least relaxation of these rules alone; its duals prove the clash. */
  readonly relaxation: Relaxation
}

/**
 * An irreducible clash among the rules, by deletion: one rule after the other is let go for good when the rest still
 * clash. Rules on which the multipliers of an infeasible rest do not lean go at once, for those multipliers prove the
 * rest infeasible without them. Null where the rules hold together, or cannot be solved at all.
 */
export async function findClash(
  elastic: ElasticProgram,
  relaxer: Relaxer,
  among: readonly Rule[],
): Promise<Clash | null> {
  const noise = relaxationNoise(elastic)
  let kept: ReadonlySet<Rule> = new Set(among)
  let last = await relaxer.least(elastic, onlyThese(kept))
  if (!last || last.total <= noise) return null
  kept = without(kept, (rule) => leaning(elastic, last)?.has(rule) === false)
  let irreducible = true
  for (const rule of kept) {
    if (!kept.has(rule)) continue
    const rest = without(kept, (one) => one === rule)
    const relaxation = await relaxer.least(elastic, onlyThese(rest))
    if (!relaxation) irreducible = false
    if (!relaxation || relaxation.total <= noise) continue
    const leans = leaning(elastic, relaxation)
    kept = without(rest, (one) => leans?.has(one) === false)
  }
  last = (await relaxer.least(elastic, onlyThese(kept))) ?? last
  const subjects = leaning(elastic, last)
  const rules = new Map(
    elastic.rules.flatMap((rule) => (kept.has(rule) ? [[rule, subjects?.get(rule) ?? []] as const] : [])),
  )
  return { rules, irreducible, relaxation: last }
}

function without(rules: ReadonlySet<Rule>, goes: (rule: Rule) => boolean): ReadonlySet<Rule> {
  return new Set([...rules].filter((rule) => !goes(rule)))
}

/** The gives that the multipliers of a relaxation lean on, by rule; undefined without multipliers. */
function leaning(
  { program, gives }: ElasticProgram,
  relaxation: Relaxation | null,
): ReadonlyMap<Rule, readonly Subject[]> | undefined {
  if (!relaxation?.rowDuals) return undefined
  const pull = reducedCosts({ ...program, cost: new Float64Array(program.columnCount) }, relaxation.rowDuals)
  const found = new Map<Rule, Subject[]>()
  for (const { rule, column, weight, subject } of gives) {
    if (-(pull[column] ?? 0) <= tolerance.relaxation * weight) continue
    const subjects = found.get(rule) ?? []
    subjects.push(subject)
    found.set(rule, subjects)
  }
  return found
}
