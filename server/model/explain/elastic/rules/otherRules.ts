import { constraintFamilies } from '../../../formulation.ts'
import { number } from '../../numbers.ts'
import { showOutward } from '../outward.ts'
import type { Rule, RuleFamily } from '../rule.ts'

/** Families that define the problem, or that a rule of their own relaxes. */
const elsewhere = new Set([
  'demandServed',
  'siteItCapacity',
  'linkCapacity',
  'greenShare',
  'hubShare',
  'directShare',
  'originVolume',
  'carbonCap',
  'westSuitable',
  'minWestShare',
  'provinceCap',
  'siteCap',
])

/**
 * Any other family of inequalities with limits of its own: each row may give way in its own unit, weighed so that giving
 * way by its whole limit counts as much as all demand. Equations, and inequalities with limits of 0, describe how things
 * are rather than what is asked.
 */
export const otherRules: RuleFamily = ({ built, weights }, writer) => {
  const { program, families } = built
  for (const { name, unit } of constraintFamilies) {
    const rows = families.get(name)
    if (elsewhere.has(name) || !rows) continue
    const limits = rows.keys.flatMap((_, k) => {
      const row = rows.offset + k
      const [lower, upper] = [program.rowLower[row] ?? 0, program.rowUpper[row] ?? 0]
      const limit = Number.isFinite(upper) ? upper : lower
      return lower === upper || limit === 0 || !Number.isFinite(limit) ? [] : [{ row, limit }]
    })
    const rule: Rule = {
      rule: name,
      kind: 'limit',
      path: '',
      text: { en: `the limit “${name}”`, zh: `“${name}”的限值` },
      search: {
        by: 'amount',
        change(used) {
          const amount = used.reduce((sum, part) => sum + part.amount, 0)
          const [one] = limits.length === 1 ? limits : []
          const by = `${showOutward(amount, 'up')} ${unit}`
          return {
            rule: name,
            path: '',
            text: {
              en: `“${name}” eased by ${by}${one ? ` from ${number(one.limit)} ${unit}` : ''}`,
              zh: `“${name}”放宽 ${by}${one ? `（原为 ${number(one.limit)} ${unit}）` : ''}`,
            },
            asked: one ? one.limit : null,
            needed: null,
            amount,
            unit,
            edits: [],
          }
        },
      },
    }
    for (const { row, limit } of limits)
      writer.knob(rule, {
        weight: weights.demandMw / Math.abs(limit),
        subject: { index: row },
        rows: [{ row, perUnit: 1 }],
      })
  }
}
