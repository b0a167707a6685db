import type { Words } from '../../../../contract/figure.ts'
import { existingUsableItMw, maxNewHallMw } from '../../../instance.ts'
import { number } from '../../numbers.ts'
import { siteEdit, sitesPath } from '../inputs.ts'
import { outward, showOutward } from '../outward.ts'
import { joined, partsInBrackets } from '../phrases.ts'
import type { Rule, RuleFamily } from '../rule.ts'
import { partsOf, sumBy, total } from '../sumParts.ts'
import { roomWhereOpen } from './roomWhereOpen.ts'

/** Sites named one by one; more are counted. */
const namedSites = 3

/** No site holds more halls than it has room for. Giving way builds MW of halls beyond maxItMw. */
export const siteRoom: RuleFamily = (context, writer) => {
  const { original, wide, built, weights } = context
  const { sites, rules } = original
  const roomAt = (s: number): number => {
    const site = sites[s]
    return site?.enabled ? existingUsableItMw(site) + maxNewHallMw(site, rules) : 0
  }
  const roomOf = (list: readonly number[]): number => list.reduce((sum, s) => sum + roomAt(s), 0)
  const room = roomOf([...sites.keys()])
  const text = (list: readonly number[]): Words => {
    const mw = number(roomOf(list))
    const names = list.length <= namedSites ? joined(list.map((s) => sites[s]?.name ?? { en: '', zh: '' })) : null
    const all = list.length === sites.length
    return names
      ? { en: `the room of ${mw} MW at ${names.en}`, zh: `${names.zh} ${mw} MW 的容量` }
      : {
          en: `the room of ${mw} MW at ${all ? 'all' : list.length} sites`,
          zh: `${all ? '全部' : `${list.length} 个`}站点 ${mw} MW 的容量`,
        }
  }
  const rule: Rule = {
    rule: 'siteRoom',
    kind: 'limit',
    path: sitesPath(original),
    text: text([...sites.keys()]),
    textFor: (subjects) => text(subjects.map(({ site = -1 }) => site)),
    search: {
      by: 'amount',
      change(used) {
        const sums = sumBy(used, ({ site = -1 }) => site)
        const amount = total(sums)
        const parts = partsOf(sums, (s) => {
          const name = sites[s]?.name
          return { en: `at ${name?.en}`, zh: `${name?.zh}` }
        })
        const where = partsInBrackets(parts, 'MW')
        return {
          rule: 'siteRoom',
          path: sitesPath(original),
          text: {
            en: `+${showOutward(amount, 'up')} MW of halls${where.en}`,
            zh: `增加 ${showOutward(amount, 'up')} MW 机房${where.zh}`,
          },
          asked: room,
          needed: outward(room + amount, 'up'),
          amount,
          unit: 'MW',
          edits: [...sums].map(([s, more]) => {
            const { maxItMw = 0, existingItMw = 0 } = sites[s] ?? {}
            return siteEdit(original, s, 'maxItMw', outward(Math.max(maxItMw, existingItMw) + more, 'up'))
          }),
        }
      },
    },
  }
  for (const [s, site] of wide.sites.entries()) {
    const column = built.columns.builtItMw(s)
    const limit = maxNewHallMw(site, wide.rules)
    const { bounds = [], ...whereOpen } = roomWhereOpen(context, s)
    writer.knob(rule, {
      weight: weights.perMw,
      subject: { site: s },
      bounds: [{ column, limit }, ...bounds],
      ...whereOpen,
    })
  }
}
