import type { Words } from '../../../../contract/figure.ts'
import type { ScenarioEdit } from '../../../../contract/scenarioEdit.ts'
import type { Instance } from '../../../instance.ts'
import { percent } from '../../numbers.ts'
import { policyEdit } from '../inputs.ts'
import { outwardShare, percentOutward } from '../outward.ts'
import type { ElasticContext, ElasticWriter, Rule, RuleFamily } from '../rule.ts'

/** Green energy as a share of load. Giving way leaves MWh of it out. */
export const greenShare: RuleFamily = (context, writer) => {
  const { green } = context.original.rules
  if (green.accounting === 'none') return
  const place =
    green.scope === 'site' ? { en: 'at each centre', zh: '各中心' } : { en: 'over the whole plan', zh: '全方案' }
  writeShare(context, writer, {
    family: 'greenShare',
    kind: 'policy',
    weight: context.weights.perMwh,
    asked: green.share,
    loosest: 0,
    change: (to, from) => ({ en: `a green share of ${to} instead of ${from}`, zh: `绿电占比由 ${from} 降到 ${to}` }),
    text: {
      en: `the green share of ${percent(green.share)} ${place.en}`,
      zh: `${place.zh}绿电占比 ${percent(green.share)} 的要求`,
    },
    edit: (value) => ({ path: 'green', entry: null, key: 'share', value }),
    at: (instance, share) => ({
      ...instance,
      rules: { ...instance.rules, green: { ...instance.rules.green, share } },
    }),
  })
}

/** Share of new halls inside the hubs. Giving way builds MW of halls outside. */
export const hubShare: RuleFamily = (context, writer) => {
  const asked = context.original.rules.hubShareOfNewHalls
  if (asked === null) return
  writeShare(context, writer, {
    family: 'hubShare',
    kind: 'policy',
    weight: context.weights.perMw,
    asked,
    loosest: 0,
    change: (to, from) => ({
      en: `a hub share of new halls of ${to} instead of ${from}`,
      zh: `枢纽内新建机房占比由 ${from} 降到 ${to}`,
    }),
    text: {
      en: `the hub share of ${percent(asked)} of new halls`,
      zh: `新建机房 ${percent(asked)} 位于枢纽内的要求`,
    },
    edit: (value) => policyEdit('hubShareOfNewHalls', value),
    at: (instance, share) => ({ ...instance, rules: { ...instance.rules, hubShareOfNewHalls: share } }),
  })
}

/** Green energy as a share of the load of every hub. Giving way leaves MWh of it out. */
export const greenFloorByHub: RuleFamily = (context, writer) => {
  const asked = context.original.rules.greenFloorByHub
  if (asked === null) return
  writeShare(context, writer, {
    family: 'greenFloorByHub',
    kind: 'policy',
    weight: context.weights.perMwh,
    asked,
    loosest: 0,
    change: (to, from) => ({
      en: `a green floor by hub of ${to} instead of ${from}`,
      zh: `枢纽绿电占比下限由 ${from} 降到 ${to}`,
    }),
    text: { en: `the green floor of ${percent(asked)} in every hub`, zh: `各枢纽绿电占比不低于 ${percent(asked)}` },
    edit: (value) => policyEdit('greenFloorByHub', value),
    at: (instance, share) => ({ ...instance, rules: { ...instance.rules, greenFloorByHub: share } }),
  })
}

/** Servers as a share of the halls that stand for them. Giving way leaves MW of racks empty. */
export const onRackFloor: RuleFamily = (context, writer) => {
  const asked = context.original.rules.onRackFloor
  if (asked === null) return
  writeShare(context, writer, {
    family: 'onRackFloor',
    kind: 'policy',
    weight: context.weights.perMw,
    asked,
    loosest: 0,
    change: (to, from) => ({
      en: `an on-rack floor of ${to} instead of ${from}`,
      zh: `上架率下限由 ${from} 降到 ${to}`,
    }),
    text: { en: `the on-rack floor of ${percent(asked)}`, zh: `上架率不低于 ${percent(asked)} 的要求` },
    edit: (value) => policyEdit('onRackFloor', value),
    at: (instance, share) => ({ ...instance, rules: { ...instance.rules, onRackFloor: share } }),
  })
}

/** One-year mode: share of a site's load that own wind and solar can really cover. Giving way lets them cover more. */
export const directShare: RuleFamily = (context, writer) => {
  const asked = context.original.economics.directShareMax
  if (!context.built.families.get('directShare')?.keys.length || asked >= 1) return
  writeShare(context, writer, {
    family: 'directShare',
    kind: 'limit',
    weight: context.weights.perMwh,
    asked,
    loosest: 1,
    change: (to, from) => ({
      en: `own wind and solar covering up to ${to} instead of ${from} of a site’s load`,
      zh: `自建风光可覆盖的负荷占比由 ${from} 提高到 ${to}`,
    }),
    text: {
      en: `own wind and solar covering at most ${percent(asked)} of a site’s load`,
      zh: `自建风光最多覆盖站点负荷的 ${percent(asked)}`,
    },
    edit: (value) => ({ path: 'supply', entry: null, key: 'directShareMax', value }),
    at: (instance, share) => ({ ...instance, economics: { ...instance.economics, directShareMax: share } }),
  })
}

interface Share {
  readonly family: 'greenShare' | 'hubShare' | 'greenFloorByHub' | 'onRackFloor' | 'directShare'
  readonly kind: Rule['kind']
  readonly weight: number
  readonly asked: number
  readonly loosest: 0 | 1
  readonly change: (to: string, from: string) => Words
  readonly text: Words
  readonly edit: (value: number) => ScenarioEdit
  readonly at: (instance: Instance, share: number) => Instance
}

/** One give per row: MWh or MW missing. How far the share itself must move is found by search. */
function writeShare({ built }: ElasticContext, writer: ElasticWriter, share: Share): void {
  const { family, kind, asked, loosest, text, at } = share
  const rows = built.families.get(family)
  if (!rows) return
  const side = loosest > asked ? 'up' : 'down'
  const edit = share.edit(asked)
  const path = `${edit.path}.${edit.key}`
  const rule: Rule = {
    rule: family,
    kind,
    path,
    text,
    search: {
      by: 'share',
      asked,
      loosest,
      family,
      at,
      change(value) {
        const needed = Math.min(1, Math.max(0, outwardShare(value, side)))
        const [to, from] = [percentOutward(needed, side), percent(asked)]
        return {
          rule: family,
          path,
          text: share.change(to, from),
          asked,
          needed,
          amount: Math.abs(needed - asked),
          unit: 'share',
          edits: [share.edit(needed)],
        }
      },
    },
  }
  for (const [k, index] of rows.keys.entries())
    writer.knob(rule, { weight: share.weight, subject: { index }, rows: [{ row: rows.offset + k, perUnit: 1 }] })
}
