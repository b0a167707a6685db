import type { Words } from '../../../../contract/figure.ts'
import { cny } from '../../numbers.ts'
import { policyEdit } from '../inputs.ts'
import { outward } from '../outward.ts'
import type { ElasticContext, ElasticWriter, Rule, RuleFamily } from '../rule.ts'

/** What may be spent on building. Giving way spends more. */
export const capitalBudget: RuleFamily = (context, writer) => {
  const asked = context.original.rules.capitalBudgetCny
  if (asked !== null)
    writeBudget(context, writer, {
      family: 'capitalBudget',
      key: 'capitalBudgetCny',
      asked,
      unit: 'CNY',
      cnyPerMw: meanHallCny(context),
      name: { en: 'a capital budget', zh: '投资预算' },
    })
}

/** What the public may pay a year. Giving way pays more. */
export const subsidyBudget: RuleFamily = (context, writer) => {
  const asked = context.original.rules.subsidyBudgetCnyPerYear
  if (asked !== null)
    writeBudget(context, writer, {
      family: 'subsidyBudget',
      key: 'subsidyBudgetCnyPerYear',
      asked,
      unit: 'CNY/year',
      cnyPerMw: meanHallCny(context) * context.original.economics.hallAnnuity,
      name: { en: 'a yearly subsidy budget', zh: '年度补贴预算' },
    })
}

interface Budget {
  readonly family: 'capitalBudget' | 'subsidyBudget'
  readonly key: string
  readonly asked: number
  readonly unit: string
  /** What a MW of halls takes of it: its weight is the MW it would build. */
  readonly cnyPerMw: number
  readonly name: Words
}

function writeBudget({ built, weights }: ElasticContext, writer: ElasticWriter, budget: Budget): void {
  const { family, key, asked, unit, cnyPerMw, name } = budget
  const rows = built.families.get(family)
  const path = `policy.${key}`
  const from = cny(asked)
  const rule: Rule = {
    rule: family,
    kind: 'policy',
    path,
    text: { en: `${name.en} of ${from.en}`, zh: `${from.zh}的${name.zh}` },
    search: {
      by: 'amount',
      change(used) {
        const amount = used.reduce((sum, part) => sum + part.amount, 0)
        const needed = outward(asked + amount, 'up')
        const to = cny(needed)
        return {
          rule: family,
          path,
          text: {
            en: `${name.en} of ${to.en} instead of ${from.en}`,
            zh: `${name.zh}由 ${from.zh}提高到 ${to.zh}`,
          },
          asked,
          needed,
          amount,
          unit,
          edits: [policyEdit(key, needed)],
        }
      },
    },
  }
  for (const [k] of (rows?.keys ?? []).entries())
    writer.knob(rule, {
      weight: weights.perMw / (cnyPerMw > 0 ? cnyPerMw : 1),
      subject: {},
      rows: [{ row: (rows?.offset ?? 0) + k, perUnit: 1 }],
    })
}

function meanHallCny({ original: { sites } }: ElasticContext): number {
  return sites.reduce((sum, { hallCapexCnyPerMw }) => sum + hallCapexCnyPerMw, 0) / Math.max(1, sites.length)
}
