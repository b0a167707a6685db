import { siteEdit, sitesPath } from '../inputs.ts'
import { showOutward } from '../outward.ts'
import { joined } from '../phrases.ts'
import type { Rule, RuleFamily } from '../rule.ts'
import { sumBy, total } from '../sumParts.ts'

/** Sites the scenario switched off hold nothing. Giving way places MW there. */
export const closedSites: RuleFamily = ({ original, wide, built, weights }, writer) => {
  const { sites } = original
  const closed = sites.filter(({ enabled }) => !enabled)
  const names = joined(closed.slice(0, 3).map(({ name }) => name))
  const few = closed.length <= 3
  const rule: Rule = {
    rule: 'closedSites',
    kind: 'policy',
    path: sitesPath(original),
    text: few
      ? { en: `${names.en} switched off`, zh: `关闭${names.zh}` }
      : { en: `${closed.length} sites switched off`, zh: `关闭 ${closed.length} 个站点` },
    search: {
      by: 'amount',
      change(used) {
        const sums = sumBy(used, ({ site = -1 }) => site)
        const opened = [...sums.keys()]
        const list = joined(opened.map((s) => sites[s]?.name ?? { en: '', zh: '' }))
        const amount = total(sums)
        return {
          rule: 'closedSites',
          path: sitesPath(original),
          text: {
            en: `${list.en} open for ${showOutward(amount, 'up')} MW`,
            zh: `开放${list.zh}，容纳 ${showOutward(amount, 'up')} MW`,
          },
          asked: null,
          needed: null,
          amount,
          unit: 'MW',
          edits: opened.map((s) => siteEdit(original, s, 'enabled', true)),
        }
      },
    },
  }
  for (const [p, { site, region, workload }] of wide.placements.entries())
    if (sites[site]?.enabled === false)
      writer.price(rule, built.columns.reservedItMw(p), weights.perMw, { site, region, workload })
}
