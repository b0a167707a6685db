import { number } from '../../numbers.ts'
import { policyEdit } from '../inputs.ts'
import { levelAtLeast, showOutward } from '../outward.ts'
import type { Rule, RuleFamily } from '../rule.ts'

/** New halls only where PUE is low enough. Giving way builds MW of halls above the ceiling. */
export const pueCeiling: RuleFamily = ({ original, built, weights }, writer) => {
  const asked = original.rules.pueCeiling
  if (asked === null) return
  const above = [...original.sites.entries()].filter(([, { pue }]) => pue > asked)
  const rule: Rule = {
    rule: 'pueCeiling',
    kind: 'policy',
    path: 'policy.pueCeiling',
    text: { en: `the PUE ceiling of ${number(asked)} for new halls`, zh: `新建机房PUE不高于 ${number(asked)} 的要求` },
    search: {
      by: 'level',
      levels: [...new Set(above.map(([, { pue }]) => pue))].sort((a, b) => a - b),
      change(level) {
        const needed = levelAtLeast(level)
        const [to, from] = [showOutward(level, 'up'), number(asked)]
        return {
          rule: 'pueCeiling',
          path: 'policy.pueCeiling',
          text: { en: `a PUE ceiling of ${to} instead of ${from}`, zh: `新建机房PUE上限由 ${from} 放宽到 ${to}` },
          asked,
          needed,
          amount: level - asked,
          unit: 'PUE',
          edits: [policyEdit('pueCeiling', needed)],
        }
      },
    },
  }
  for (const [s, { pue }] of above)
    writer.knob(rule, {
      weight: weights.perMw * (1 + pue - asked),
      subject: { site: s, level: pue },
      bounds: [{ column: built.columns.builtItMw(s), limit: 0 }],
    })
}
