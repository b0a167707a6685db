import type { Words } from '../../../../contract/figure.ts'
import { percent } from '../../numbers.ts'
import { policyEdit } from '../inputs.ts'
import { outwardShare, percentOutward } from '../outward.ts'
import type { ElasticContext, ElasticWriter, Rule, RuleFamily } from '../rule.ts'

/** No province takes more than a share of all load. Giving way raises the share. */
export const provinceShare: RuleFamily = (context, writer) => {
  const asked = context.original.rules.provinceShareMax
  if (asked !== null)
    writeCap(context, writer, {
      family: 'provinceShare',
      key: 'provinceShareMax',
      asked,
      of: { en: 'of all load in one province', zh: '单个省份占全部负荷的比例' },
    })
}

/** The same for a hub. */
export const hubLoadShare: RuleFamily = (context, writer) => {
  const asked = context.original.rules.hubLoadShareMax
  if (asked !== null)
    writeCap(context, writer, {
      family: 'hubLoadShare',
      key: 'hubLoadShareMax',
      asked,
      of: { en: 'of all load in one hub', zh: '单个枢纽占全部负荷的比例' },
    })
}

interface Cap {
  readonly family: 'provinceShare' | 'hubLoadShare'
  readonly key: string
  readonly asked: number
  readonly of: Words
}

function writeCap({ built, weights }: ElasticContext, writer: ElasticWriter, { family, key, asked, of }: Cap): void {
  const rows = built.families.get(family)
  if (!rows || rows.keys.length === 0 || weights.demandMw <= 0) return
  const path = `policy.${key}`
  const rule: Rule = {
    rule: family,
    kind: 'policy',
    path,
    text: { en: `at most ${percent(asked)} ${of.en}`, zh: `${of.zh}不超过 ${percent(asked)}` },
    search: {
      by: 'amount',
      change(used) {
        const needed = Math.min(1, outwardShare(asked + used.reduce((sum, { amount }) => sum + amount, 0), 'up'))
        const [to, from] = [percentOutward(needed, 'up'), percent(asked)]
        return {
          rule: family,
          path,
          text: { en: `up to ${to} instead of ${from} ${of.en}`, zh: `${of.zh}上限由 ${from} 提高到 ${to}` },
          asked,
          needed,
          amount: needed - asked,
          unit: 'share',
          edits: [policyEdit(key, needed)],
        }
      },
    },
  }
  const all = rows.keys.map((_, k) => ({ row: rows.offset + k, perUnit: weights.demandMw }))
  writer.knob(rule, { weight: weights.perMw * weights.demandMw, subject: {}, rows: all })
}
