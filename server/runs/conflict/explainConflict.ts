import type { ClashingRule, Conflict } from '../../contract/conflict.ts'
import type { Dataset } from '../../contract/dataset.ts'
import type { Scenario } from '../../contract/scenario.ts'
import type { BuiltProgram } from '../../model/buildProgram.ts'
import type { ElasticProgram } from '../../model/explain/elastic/elasticProgram.ts'
import type { Instance } from '../../model/instance.ts'
import type { SolveInstanceOptions } from '../solveInstance.ts'
import { changesAlone } from './changesAlone.ts'
import { type Clash, findClash } from './clash.ts'
import { type Confirm, confirmer } from './confirmChange.ts'
import { elasticStages } from './elasticStages.ts'
import { proveClash } from './proof.ts'
import { createRelaxer, type Relaxer } from './relaxer.ts'
import { widenings } from './smallestChange.ts'
import { leastTogether } from './together.ts'

/** Clashes named beside the first. */
const mostFurther = 3

export interface NoPlan {
  readonly scenario: Scenario
  readonly dataset: Dataset | null
  readonly instance: Instance
  readonly built: BuiltProgram
  /** Its seconds are what is left for the explanation. */
  readonly options: SolveInstanceOptions
}

/**
 * Why an infeasible scenario is so: an irreducible clash of its rules with its proof, the smallest change in each
 * direction, and the least change when every rule may give way. What is proposed is solved again before it is said, as far
 * as the time goes. Null where no rule of ours explains it.
 */
export async function explainConflict({
  scenario,
  dataset,
  instance,
  built,
  options,
}: NoPlan): Promise<Conflict | null> {
  const relaxer = createRelaxer(options.timeLimitSeconds, options.shouldStop)
  try {
    let stages = elasticStages(scenario, dataset, instance, built.program.integer !== undefined)
    for (; stages.length > 0; stages = stages.slice(1)) {
      const elastic = stages[0]?.()
      const clash = elastic && (await findClash(elastic, relaxer, elastic.rules))
      if (!clash) continue
      const confirm = confirmer(scenario, dataset, options, relaxer)
      const proof = await proveClash(built, elastic, clash, relaxer)
      const alone = await changesAlone(stages, relaxer, clash, confirm)
      return {
        rules: named(clash),
        irreducible: clash.irreducible,
        ...alone,
        together: await allTogether(stages, relaxer, confirm),
        further: alone.changes.length > 0 ? [] : await furtherClashes(elastic, relaxer, clash),
        proof,
      }
    }
    return null
  } finally {
    relaxer.closeAll()
  }
}

/** As with one rule alone: where the change of one stage was solved and does not work, the next one is asked. */
async function allTogether(
  stages: readonly (() => ElasticProgram)[],
  relaxer: Relaxer,
  confirm: Confirm,
): Promise<Conflict['together']> {
  let found: Conflict['together'] = null
  for (const stage of stages) {
    const least = await leastTogether(stage(), relaxer)
    if (!least) break
    for (const widened of widenings) {
      const changes = least.changes.map((change) => change(widened))
      const inScenario = changes.every(({ edits }) => edits.length > 0)
      const { works, objectiveCny } = await confirm(inScenario ? changes.flatMap(({ edits }) => edits) : [])
      found = { weightMw: least.weightMw, changes, confirmed: works === true, objectiveCny }
      if (works !== false) return found
    }
  }
  return found
}

/** Clashes that stay when one rule of the first is let go: why changing it alone is not enough. */
async function furtherClashes(elastic: ElasticProgram, relaxer: Relaxer, first: Clash): Promise<ClashingRule[][]> {
  const found = new Map<string, ClashingRule[]>()
  for (const rule of first.rules.keys()) {
    if (rule.kind === 'demand' || found.size >= mostFurther) continue
    const clash = await findClash(
      elastic,
      relaxer,
      elastic.rules.filter((one) => one !== rule),
    )
    if (clash) found.set([...clash.rules.keys()].map((one) => one.rule).join(), named(clash))
  }
  return [...found.values()]
}

function named({ rules }: Clash): ClashingRule[] {
  return [...rules].map(([{ rule, kind, path, text, textFor }, subjects]) => ({
    rule,
    kind,
    path,
    text: textFor && subjects.length > 0 ? textFor(subjects) : text,
  }))
}
