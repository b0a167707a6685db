import type { Words } from '../../../../contract/figure.ts'
import { demandOf, type Instance } from '../../../instance.ts'
import { percent } from '../../numbers.ts'
import { policyEdit, workloadEdit, workloadsPath } from '../inputs.ts'
import { outwardShare, percentOutward } from '../outward.ts'
import { joined } from '../phrases.ts'
import type { Rule, RuleFamily } from '../rule.ts'
import { sumBy } from '../sumParts.ts'

/** Least share of eastern demand placed in the west. Giving way asks for a smaller share. */
export const minWestShare: RuleFamily = ({ original, built, weights }, writer) => {
  const asked = original.rules.minWestShare
  const rows = built.families.get('minWestShare')
  if (asked === null || !rows) return
  const eastMw = original.workloads.reduce((sum, _, w) => sum + eastDemand(original, w), 0)
  const path = 'policy.minWestShare'
  const rule: Rule = {
    rule: 'minWestShare',
    kind: 'policy',
    path,
    text: { en: `the minimum west share of ${percent(asked)}`, zh: `最低西移比例 ${percent(asked)}` },
    search: {
      by: 'amount',
      change(used) {
        const amount = used.reduce((sum, part) => sum + part.amount, 0)
        const needed = Math.max(0, outwardShare(asked - amount, 'down'))
        const to = percentOutward(needed, 'down')
        return {
          rule: 'minWestShare',
          path,
          text: {
            en: `a minimum west share of ${to} instead of ${percent(asked)}`,
            zh: `最低西移比例由 ${percent(asked)} 降到 ${to}`,
          },
          asked,
          needed,
          amount,
          unit: 'share',
          edits: [policyEdit('minWestShare', needed)],
        }
      },
    },
  }
  const all = rows.keys.map((_, k) => ({ row: rows.offset + k, perUnit: eastMw }))
  if (eastMw > 0) writer.knob(rule, { weight: weights.perMw * eastMw, subject: {}, rows: all })
}

/** Of a class at most its suitable share leaves the east for the west. Giving way raises the share of a class. */
export const westSuitable: RuleFamily = ({ original, wide, built, weights }, writer) => {
  const rows = built.families.get('westSuitable')
  if (!original.rules.westSuitable || !rows) return
  const { workloads } = original
  const W = workloads.length
  const held = [...workloads.keys()].filter(
    (w) => (workloads[w]?.westSuitableShare ?? 1) < 1 && eastDemand(original, w) > 0,
  )
  const text = (classes: readonly number[]): Words => {
    const shares = joined(
      classes.map((w) => {
        const { name, westSuitableShare = 0 } = workloads[w] ?? {}
        return { en: `${name?.en} ${percent(westSuitableShare)}`, zh: `${name?.zh} ${percent(westSuitableShare)}` }
      }),
    )
    return {
      en: `the shares of each class that may go west (${shares.en})`,
      zh: `各类业务可西移比例（${shares.zh}）`,
    }
  }
  const rule: Rule = {
    rule: 'westSuitable',
    kind: 'policy',
    path: 'policy.westSuitable',
    text: text(held),
    textFor: (subjects) => text(subjects.map(({ workload = -1 }) => workload)),
    search: {
      by: 'amount',
      change(used) {
        const sums = sumBy(used, ({ workload = -1 }) => workload)
        const raised = [...sums].map(([w, more]) => {
          const { name, westSuitableShare: from = 0 } = workloads[w] ?? {}
          return { w, name, from, to: Math.min(1, outwardShare(from + more, 'up')), more }
        })
        const text = joined(
          raised.map(({ name, from, to }) => ({
            en: `${percentOutward(to, 'up')} instead of ${percent(from)} of ${name?.en} allowed west`,
            zh: `“${name?.zh}”可西移比例由 ${percent(from)} 提高到 ${percentOutward(to, 'up')}`,
          })),
        )
        const [one] = raised.length === 1 ? raised : []
        return {
          rule: 'westSuitable',
          path: workloadsPath(original),
          text,
          asked: one ? one.from : null,
          needed: one ? one.to : null,
          amount: raised.reduce((sum, { more }) => sum + more, 0),
          unit: 'share',
          edits: raised.map(({ w, to }) => workloadEdit(original, w, 'westSuitableShare', to)),
        }
      },
    },
  }
  for (const w of held) {
    const perRow = rows.keys.flatMap((key, k) =>
      key % W === w ? [{ row: rows.offset + k, perUnit: demandOf(wide, Math.floor(key / W), w) }] : [],
    )
    writer.knob(rule, { weight: weights.perMw * eastDemand(original, w), subject: { workload: w }, rows: perRow })
  }
}

/** MW of a class that arise in the east. */
function eastDemand(instance: Instance, w: number): number {
  return instance.regions.reduce((sum, { zone }, r) => sum + (zone === 'east' ? demandOf(instance, r, w) : 0), 0)
}
