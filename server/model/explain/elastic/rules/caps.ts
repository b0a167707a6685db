import type { RuleChange } from '../../../../contract/conflict.ts'
import type { Words } from '../../../../contract/figure.ts'
import type { ScenarioEdit } from '../../../../contract/scenarioEdit.ts'
import { number } from '../../numbers.ts'
import { policyEdit } from '../inputs.ts'
import { outward, showOutward } from '../outward.ts'
import type { ElasticContext, ElasticWriter, Rule, RuleFamily } from '../rule.ts'

/** A cap on MW of servers set for a province. Giving way raises it. */
export const provinceCap: RuleFamily = (context, writer) => {
  const { rules, regions } = context.original
  for (const [index, { provinceId, maxItMw }] of rules.provinceCaps.entries()) {
    const name = regions.find(({ id }) => id === provinceId)?.name ?? { en: provinceId, zh: provinceId }
    const edit = (value: number): ScenarioEdit => ({
      ...policyEdit('maxItMw', value),
      path: 'policy.provinceCaps',
      entry: { provinceId },
    })
    writeCap(context, writer, { family: 'provinceCap', id: provinceId, index, name, maxItMw, edit })
  }
}

/** The same for a site, whatever its halls could take. */
export const siteCap: RuleFamily = (context, writer) => {
  const { rules, sites } = context.original
  for (const [index, { site, maxItMw }] of rules.siteCaps.entries()) {
    const siteId = sites[site]?.id ?? ''
    const name = sites[site]?.name ?? { en: siteId, zh: siteId }
    const edit = (value: number): ScenarioEdit => ({
      ...policyEdit('maxItMw', value),
      path: 'policy.siteCaps',
      entry: { siteId },
    })
    writeCap(context, writer, { family: 'siteCap', id: siteId, index, name, maxItMw, edit })
  }
}

interface Cap {
  readonly family: 'provinceCap' | 'siteCap'
  readonly id: string
  readonly index: number
  readonly name: Words
  readonly maxItMw: number
  readonly edit: (value: number) => ScenarioEdit
}

function writeCap({ built, weights }: ElasticContext, writer: ElasticWriter, cap: Cap): void {
  const { family, id, index, name, maxItMw, edit } = cap
  const path = `policy.${family}s`
  const change = (amount: number): RuleChange => {
    const needed = outward(maxItMw + amount, 'up')
    const [to, from] = [showOutward(needed, 'up'), number(maxItMw)]
    return {
      rule: `${family}[${id}]`,
      path,
      text: {
        en: `a cap of ${to} MW instead of ${from} MW for ${name.en}`,
        zh: `${name.zh}上限由 ${from} MW 提高到 ${to} MW`,
      },
      asked: maxItMw,
      needed,
      amount,
      unit: 'MW',
      edits: [edit(needed)],
    }
  }
  const rule: Rule = {
    rule: `${family}[${id}]`,
    kind: 'policy',
    path,
    text: { en: `the cap of ${number(maxItMw)} MW for ${name.en}`, zh: `${name.zh} ${number(maxItMw)} MW 的上限` },
    search: { by: 'amount', change: (used) => change(used.reduce((sum, { amount }) => sum + amount, 0)) },
  }
  const rows = built.families.get(family)
  const at = rows?.keys.indexOf(index) ?? -1
  if (!rows || at < 0) return
  writer.knob(rule, { weight: weights.perMw, subject: { index }, rows: [{ row: rows.offset + at, perUnit: 1 }] })
}
