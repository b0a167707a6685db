import type { Conflict } from '../contract/conflict.ts'
import type { Statement } from '../contract/plan.ts'
import type { SolveOutcome } from '../lp/outcome.ts'
import { conflictStatements } from '../model/explain/conflictStatements.ts'
import { obstacles } from '../model/explain/obstacles.ts'
import type { Instance } from '../model/instance.ts'
import { explainConflict, type NoPlan } from './conflict/explainConflict.ts'

export interface Reasons {
  readonly reasons: Statement[]
  readonly conflict: Conflict | null
}

/** Why a scenario has no plan: in words, and for an infeasible one the clash, its proof and every way out. */
export async function whyNoPlan(noPlan: NoPlan, outcome: SolveOutcome): Promise<Reasons> {
  if (outcome.status === 'unbounded') return { reasons: [unbounded], conflict: null }
  if (outcome.status === 'timeLimit')
    return { reasons: [timeLimit(noPlan.options.timeLimitSeconds, noPlan.instance)], conflict: null }
  const seen = obstacles(noPlan.instance)
  const timeLimitSeconds = Math.max(1, noPlan.options.timeLimitSeconds - outcome.seconds)
  const conflict = await explainConflict({ ...noPlan, options: { ...noPlan.options, timeLimitSeconds } })
  if (conflict) return { reasons: conflictStatements(conflict, seen), conflict }
  return { reasons: seen.length > 0 ? seen : [nothingFound], conflict: null }
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

const nothingFound: Statement = {
  code: 'noConflictFound',
  tone: 'caution',
  text: {
    en: 'No plan meets every rule, and the time ran out before it was found which of them clash. Raise timeLimitSeconds.',
    zh: '没有方案能满足全部规则，且在时限内未能找出冲突所在，请提高 timeLimitSeconds。',
  },
  values: {},
}

/** Nothing was found within the time limit: more time, or a smaller question. */
export function timeLimit(seconds: number, { periods, routing }: Pick<Instance, 'periods' | 'routing'>): Statement {
  const ways = [
    { en: 'raise timeLimitSeconds', zh: '提高 timeLimitSeconds' },
    ...(periods.length > 1 ? [{ en: 'take fewer typical days or hours', zh: '减少典型日或小时数' }] : []),
    ...(routing === 'hourly' ? [{ en: 'choose steady routing', zh: '改用固定分配' }] : []),
  ]
  return {
    code: 'timeLimit',
    tone: 'caution',
    text: {
      en: `The solver found no plan within ${seconds} s. To get one: ${ways.map(({ en }) => en).join(', or ')}.`,
      zh: `求解器在 ${seconds} 秒内未找到方案。可${ways.map(({ zh }) => zh).join('，或')}。`,
    },
    values: { timeLimitSeconds: seconds },
  }
}
