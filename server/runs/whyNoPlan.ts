import type { Statement } from '../contract/plan.ts'
import type { SolveOutcome } from '../lp/outcome.ts'
import { obstacles } from '../model/explain/obstacles.ts'
import { ruleRemovals } from '../model/explain/ruleRemovals.ts'
import type { Instance } from '../model/instance.ts'
import { type SolveInstanceOptions, solveInstance } from './solveInstance.ts'

/** Why an instance has no plan, as far as it is known: what cannot fit, and which rules stand in the way. */
export async function whyNoPlan(
  instance: Instance,
  outcome: SolveOutcome,
  options: SolveInstanceOptions,
): Promise<Statement[]> {
  if (outcome.status === 'unbounded') return [unbounded]
  if (outcome.status === 'timeLimit') return [timeLimit(options.timeLimitSeconds)]
  const seen = obstacles(instance)
  const found: Statement[] = [...seen]
  for (const removal of ruleRemovals(instance)) {
    // What cannot fit without the rule either needs no solver to say so.
    if (seen.length > 0 && obstacles(removal.instance).length > 0) continue
    const { outcome: without } = await solveInstance(removal.instance, options)
    if (!without.values) continue
    found.push({
      code: `withoutRule.${removal.code}`,
      tone: 'caution',
      text: {
        en: `The scenario cannot hold ${removal.words.en} together with everything else; without it there is a plan.`,
        zh: `${removal.words.zh}与其他条件不能同时满足；去掉后即有可行方案。`,
      },
      values: { path: removal.path },
    })
  }
  return found.length > 0 ? found : [clash]
}

const unbounded: Statement = {
  code: 'unbounded',
  tone: 'caution',
  text: {
    en: 'Cost falls without end: some price is negative and nothing limits how much of it is taken.',
    zh: '成本可无限降低：存在负价格且其数量没有上限。',
  },
  values: {},
}

const clash: Statement = {
  code: 'rulesClash',
  tone: 'caution',
  text: {
    en: 'No plan meets every rule, and taking away any single rule is not enough: at least two of them clash with what the sites can hold or draw.',
    zh: '没有方案能同时满足全部规则，且单独去掉任何一条都不够：至少有两条规则与站点的容量或供电能力相冲突。',
  },
  values: {},
}

function timeLimit(seconds: number): Statement {
  return {
    code: 'timeLimit',
    tone: 'caution',
    text: {
      en: `The solver found no plan within ${seconds} s. Raise timeLimitSeconds.`,
      zh: `求解器在 ${seconds} 秒内未找到方案，请提高 timeLimitSeconds。`,
    },
    values: { timeLimitSeconds: seconds },
  }
}
