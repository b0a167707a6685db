import { tonnes, tonnesApart } from '../../numbers.ts'
import { siteEdit, sitesPath } from '../inputs.ts'
import { outward, showOutward, tonnesOutward } from '../outward.ts'
import { partsInBrackets } from '../phrases.ts'
import type { Rule, RuleFamily } from '../rule.ts'
import { partsOf, sumBy, total } from '../sumParts.ts'

/** The plan's carbon stays under the cap. Giving way raises it. */
export const carbonCap: RuleFamily = ({ original, built, weights }, writer) => {
  const asked = original.rules.carbonCapTonnes
  const rows = built.families.get('carbonCap')
  if (asked === null || !rows) return
  const path = 'carbon.capTonnes'
  const from = tonnes(asked)
  const rule: Rule = {
    rule: 'carbonCap',
    kind: 'policy',
    path,
    text: { en: `the carbon cap of ${from.en} a year`, zh: `每年 ${from.zh} 的碳排放上限` },
    search: {
      by: 'amount',
      change(used) {
        const amount = used.reduce((sum, part) => sum + part.amount, 0)
        const needed = outward(asked + amount, 'up')
        const [old, to] = tonnesApart(asked, needed, tonnesOutward)
        return {
          rule: 'carbonCap',
          path,
          text: {
            en: `a carbon cap of ${to.en} instead of ${old.en}`,
            zh: `碳排放上限由 ${old.zh} 提高到 ${to.zh}`,
          },
          asked,
          needed,
          amount,
          unit: 't',
          edits: [{ path: 'carbon', entry: null, key: 'capTonnes', value: needed }],
        }
      },
    },
  }
  const all = rows.keys.map((_, k) => ({ row: rows.offset + k, perUnit: 1 }))
  if (all.length > 0) writer.knob(rule, { weight: weights.perTonne, subject: {}, rows: all })
}

/** A site draws no more than its grid connection gives. Giving way strengthens connections. */
export const gridImport: RuleFamily = ({ original, built, weights }, writer) => {
  const { sites, periods } = original
  if (!original.energy) return
  const limited = [...sites.entries()].filter(([, { gridImportMaxMw }]) => Number.isFinite(gridImportMaxMw))
  const path = sitesPath(original)
  const rule: Rule = {
    rule: 'gridImport',
    kind: 'limit',
    path,
    text: { en: 'the grid import limits of the sites', zh: '站点的电网受电上限' },
    search: {
      by: 'amount',
      change(used) {
        const sums = sumBy(used, ({ site = -1 }) => site)
        const amount = total(sums)
        const parts = partsInBrackets(
          partsOf(sums, (s) => ({ en: `at ${sites[s]?.name.en}`, zh: `${sites[s]?.name.zh}` })),
          'MW',
        )
        return {
          rule: 'gridImport',
          path,
          text: {
            en: `+${showOutward(amount, 'up')} MW of grid connection${parts.en}`,
            zh: `电网接入增加 ${showOutward(amount, 'up')} MW${parts.zh}`,
          },
          asked: null,
          needed: null,
          amount,
          unit: 'MW',
          edits: [...sums].map(([s, more]) =>
            siteEdit(original, s, 'gridImportMaxMw', outward((sites[s]?.gridImportMaxMw ?? 0) + more, 'up')),
          ),
        }
      },
    },
  }
  for (const [s, { gridImportMaxMw: limit }] of limited)
    writer.knob(rule, {
      weight: weights.perMw,
      subject: { site: s },
      bounds: [...periods.keys()].map((t) => ({ column: built.columns.gridImportMw(s, t), limit })),
    })
}
