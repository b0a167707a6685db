import { policyEdit } from '../inputs.ts'
import type { Rule, RuleFamily } from '../rule.ts'

const families = ['directSelfUse', 'directLoadShare', 'directExport'] as const

/** Limits on green power supplied directly, three shares of one document. Giving way lifts them together. */
export const directSupply: RuleFamily = ({ original, built, weights }, writer) => {
  if (original.rules.directSupply === null) return
  const path = 'policy.directSupply'
  const rule: Rule = {
    rule: 'directSupply',
    kind: 'policy',
    path,
    text: { en: 'the limits on direct green supply', zh: '绿电直供的比例要求' },
    search: {
      by: 'amount',
      change: (used) => ({
        rule: 'directSupply',
        path,
        text: { en: 'no limits on direct green supply', zh: '不设绿电直供的比例要求' },
        asked: null,
        needed: null,
        amount: used.reduce((sum, { amount }) => sum + amount, 0),
        unit: 'MWh',
        edits: [policyEdit('directSupply', false)],
      }),
    },
  }
  for (const family of families) {
    const rows = built.families.get(family)
    for (const [k, site] of (rows?.keys ?? []).entries())
      writer.knob(rule, {
        weight: weights.perMwh,
        subject: { site },
        rows: [{ row: (rows?.offset ?? 0) + k, perUnit: 1 }],
      })
  }
}
