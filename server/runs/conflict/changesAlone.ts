import type { Conflict, SmallestChange } from '../../contract/conflict.ts'
import type { ElasticProgram } from '../../model/explain/elastic/elasticProgram.ts'
import { type Rule, ruleKinds } from '../../model/explain/elastic/rule.ts'
import type { Clash } from './clash.ts'
import type { Confirm } from './confirmChange.ts'
import type { Relaxer } from './relaxer.ts'
import { smallestChange, widenings } from './smallestChange.ts'

/** For each rule of a clash, what changing it alone takes: policy first, demand last; and the rules that cannot help alone. */
export async function changesAlone(
  stages: readonly (() => ElasticProgram)[],
  relaxer: Relaxer,
  clash: Clash,
  confirm: Confirm,
): Promise<Pick<Conflict, 'changes' | 'noUseAlone'>> {
  const changes: (SmallestChange & { readonly kind: Rule['kind'] })[] = []
  const noUseAlone: string[] = []
  for (const { rule, kind } of clash.rules.keys()) {
    const found = await changeOf(stages, relaxer, rule, confirm)
    if (found) changes.push({ ...found, kind })
    // A rule that time did not reach is not said to be of no use.
    else if (relaxer.secondsLeft() > 0) noUseAlone.push(rule)
  }
  changes.sort((a, b) => ruleKinds.indexOf(a.kind) - ruleKinds.indexOf(b.kind))
  return { changes: changes.map(({ kind: _kind, ...change }) => change), noUseAlone }
}

/** A smaller stage may find less than the whole needs: where its change was solved and does not work, the next one is asked. */
async function changeOf(
  stages: readonly (() => ElasticProgram)[],
  relaxer: Relaxer,
  name: string,
  confirm: Confirm,
): Promise<SmallestChange | null> {
  for (const stage of stages) {
    const elastic = stage()
    const rule = elastic.rules.find((one) => one.rule === name)
    const proposal = rule ? await smallestChange(elastic, relaxer, rule) : null
    if (!proposal) return null
    for (const widened of widenings) {
      const change = proposal(widened)
      const { works, objectiveCny } = await confirm(change.edits)
      if (works !== false) return { ...change, confirmed: works === true, objectiveCny }
    }
  }
  return null
}
