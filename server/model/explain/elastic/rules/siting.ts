import type { Words } from '../../../../contract/figure.ts'
import type { ScenarioEdit } from '../../../../contract/scenarioEdit.ts'
import { candidateAt } from '../../../siting.ts'
import { number } from '../../numbers.ts'
import { outward, showOutward } from '../outward.ts'
import { joined } from '../phrases.ts'
import type { ElasticContext, Rule, RuleFamily } from '../rule.ts'
import { sumBy } from '../sumParts.ts'

const nameless: Words = { en: '', zh: '' }

/** How many sites may be open. Giving way opens more. */
export const maxOpenSites: RuleFamily = (context, writer) => {
  const asked = context.original.rules.siting?.maxOpenSites ?? null
  if (asked === null) return
  const path = 'siting.maxOpenSites'
  const rule: Rule = {
    rule: 'maxOpenSites',
    kind: 'policy',
    path,
    text: { en: `at most ${asked} open ${asked === 1 ? 'site' : 'sites'}`, zh: `最多启用 ${asked} 个站点` },
    search: {
      by: 'amount',
      change(used) {
        const amount = used.reduce((sum, part) => sum + part.amount, 0)
        // A site is open or not: the linear relaxation may ask for half of one.
        const needed = asked + Math.ceil(amount - 1e-6)
        return {
          rule: 'maxOpenSites',
          path,
          text: {
            en: `${needed} instead of ${asked} open sites at most`,
            zh: `最多启用站点由 ${asked} 个放宽到 ${needed} 个`,
          },
          asked,
          needed,
          amount: needed - asked,
          unit: 'sites',
          edits: [{ path: 'siting', entry: null, key: 'maxOpenSites', value: needed }],
        }
      },
    },
  }
  for (const row of rowsOf(context, 'maxOpenSites'))
    writer.knob(rule, { weight: perSite(context), subject: {}, rows: [{ row, perUnit: 1 }] })
}

/** An open site holds at least so many MW. Giving way lets it hold less. */
export const siteMinimum: RuleFamily = (context, writer) => {
  const { original, built, weights } = context
  const rows = built.families.get('siteMinimum')
  const least = Math.max(0, ...(original.rules.siting?.candidates.map(({ minItMw }) => minItMw) ?? []))
  const path = 'siting.minItMw'
  const rule: Rule = {
    rule: 'siteMinimum',
    kind: 'policy',
    path,
    text: {
      en: `open sites of at least ${number(least)} MW`,
      zh: `启用站点不少于 ${number(least)} MW 的要求`,
    },
    search: {
      by: 'amount',
      change(used) {
        const sums = sumBy(used, ({ site = -1 }) => site)
        const lowered = [...sums].map(([site, missing]) => {
          const asked = candidateAt(original, site)?.minItMw ?? 0
          return { site, asked, needed: Math.max(0, outward(asked - missing, 'down')) }
        })
        const text = joined(
          lowered.map(({ site, asked, needed }) => {
            const name = original.sites[site]?.name ?? nameless
            const [to, from] = [showOutward(needed, 'down'), number(asked)]
            return {
              en: `a minimum of ${to} MW instead of ${from} MW at ${name.en}`,
              zh: `${name.zh}最小规模由 ${from} MW 降到 ${to} MW`,
            }
          }),
        )
        const [one] = lowered.length === 1 ? lowered : []
        return {
          rule: 'siteMinimum',
          path,
          text,
          asked: one ? one.asked : null,
          needed: one ? one.needed : null,
          amount: lowered.reduce((sum, { asked, needed }) => sum + asked - needed, 0),
          unit: 'MW',
          edits: lowered.map(({ site, needed }) => sitingEdit(context, site, 'minItMw', needed)),
        }
      },
    },
  }
  for (const [k, site] of (rows?.keys ?? []).entries())
    writer.knob(rule, {
      weight: weights.perMw,
      subject: { site },
      rows: [{ row: (rows?.offset ?? 0) + k, perUnit: 1 }],
    })
}

/** Sites that must be open or stay shut. Giving way leaves the choice to the plan. */
export const siteLock: RuleFamily = (context, writer) => {
  const { original, built } = context
  const rows = built.families.get('siteLock')
  for (const [k, site] of (rows?.keys ?? []).entries()) {
    const { id = '', name = nameless } = original.sites[site] ?? {}
    const open = candidateAt(original, site)?.lock === 'open'
    const path = 'siting.sites'
    const rule: Rule = {
      rule: `siteLock[${id}]`,
      kind: 'policy',
      path,
      text: open
        ? { en: `${name.en} locked open`, zh: `锁定启用${name.zh}` }
        : { en: `${name.en} locked shut`, zh: `锁定关闭${name.zh}` },
      search: {
        by: 'amount',
        change: () => ({
          rule: `siteLock[${id}]`,
          path,
          text: open
            ? { en: `${name.en} no longer locked open`, zh: `不再锁定启用${name.zh}` }
            : { en: `${name.en} no longer locked shut`, zh: `不再锁定关闭${name.zh}` },
          asked: null,
          needed: null,
          amount: 1,
          unit: 'sites',
          edits: [sitingEdit(context, site, 'lock', null)],
        }),
      },
    }
    writer.knob(rule, {
      weight: perSite(context),
      subject: { site },
      rows: [{ row: (rows?.offset ?? 0) + k, perUnit: 1 }],
    })
  }
}

/** Sites of which at most one may be open. Giving way opens a second; the list stands in the scenario as a whole. */
export const exclusiveSites: RuleFamily = (context, writer) => {
  const { original } = context
  for (const [index, row] of rowsOf(context, 'exclusiveSites').entries()) {
    const list = original.rules.siting?.exclusive[index] ?? []
    const names = joined(list.map((s) => original.sites[s]?.name ?? nameless))
    const path = 'siting.exclusive'
    const rule: Rule = {
      rule: `exclusiveSites[${index}]`,
      kind: 'policy',
      path,
      text: { en: `at most one of ${names.en}`, zh: `${names.zh}中最多启用一个` },
      search: {
        by: 'amount',
        change: (used) => ({
          rule: `exclusiveSites[${index}]`,
          path,
          text: { en: `${names.en} open side by side`, zh: `${names.zh}可同时启用` },
          asked: 1,
          needed: 1 + Math.ceil(used.reduce((sum, { amount }) => sum + amount, 0) - 1e-6),
          amount: 1,
          unit: 'sites',
          edits: [],
        }),
      },
    }
    writer.knob(rule, { weight: perSite(context), subject: { index }, rows: [{ row, perUnit: 1 }] })
  }
}

/** A class served from one site per region. Giving way lets it be split; the list stands in the scenario as a whole. */
export const oneSource: RuleFamily = (context, writer) => {
  const { original, weights } = context
  const { workloads } = original
  const W = workloads.length
  const classes = joined((original.rules.siting?.singleSource ?? []).map((w) => workloads[w]?.name ?? nameless))
  const path = 'siting.singleSource'
  const rule: Rule = {
    rule: 'oneSource',
    kind: 'policy',
    path,
    text: { en: `each region’s ${classes.en} served from one site`, zh: `各地区“${classes.zh}”由单一站点服务` },
    search: {
      by: 'amount',
      change: (used) => ({
        rule: 'oneSource',
        path,
        text: { en: `${classes.en} served from several sites`, zh: `“${classes.zh}”可由多个站点服务` },
        asked: null,
        needed: null,
        amount: used.length,
        unit: 'sources',
        edits: [],
      }),
    },
  }
  const rows = context.built.families.get('oneSource')
  for (const [k, key] of (rows?.keys ?? []).entries())
    writer.knob(rule, {
      weight: weights.perMw * (original.demandItMw[key] ?? 0),
      subject: { region: Math.floor(key / W), workload: key % W },
      rows: [{ row: (rows?.offset ?? 0) + k, perUnit: 1 }],
    })
}

/** A MW per site: what one site carries on the mean. */
function perSite({ original, weights }: ElasticContext): number {
  return (weights.perMw * weights.demandMw) / Math.max(1, original.rules.siting?.candidates.length ?? 1)
}

function rowsOf({ built }: ElasticContext, family: string): number[] {
  const rows = built.families.get(family)
  return (rows?.keys ?? []).map((_, k) => (rows?.offset ?? 0) + k)
}

function sitingEdit(
  { original }: ElasticContext,
  site: number,
  key: string,
  value: ScenarioEdit['value'],
): ScenarioEdit {
  return { path: 'siting.sites', entry: { siteId: original.sites[site]?.id ?? '' }, key, value }
}
