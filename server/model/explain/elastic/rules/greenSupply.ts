import type { ScenarioEdit } from '../../../../contract/scenarioEdit.ts'
import { technologies } from '../../../instance.ts'
import { number } from '../../numbers.ts'
import { siteEdit, sitesPath } from '../inputs.ts'
import { outward, showOutward } from '../outward.ts'
import { partsInBrackets } from '../phrases.ts'
import type { Rule, RuleFamily } from '../rule.ts'
import { partsOf, sumBy, total } from '../sumParts.ts'
import { plantsWhereDecided } from './plantsWhereDecided.ts'

const allowEdit: ScenarioEdit = { path: 'supply', entry: null, key: 'ownBuild', value: true }

/** Wind and solar at a site end where its land does. Giving way builds MW beyond. */
export const ownBuild: RuleFamily = (context, writer) => {
  const { scenario, original, built, weights } = context
  const { sites } = original
  const allowed = scenario.supply.ownBuild
  if (!original.energy) return
  const G = technologies.length
  const zh = { wind: '风电', solar: '光伏' } as const
  const keys = { wind: 'maxBuildWindMw', solar: 'maxBuildSolarMw' } as const
  const path = allowed ? sitesPath(original) : 'supply.ownBuild'
  const at = (key: number) => ({ site: sites[Math.floor(key / G)], technology: technologies[key % G] ?? 'wind' })
  const rule: Rule = {
    rule: 'ownBuild',
    kind: allowed ? 'limit' : 'policy',
    path,
    text: allowed
      ? { en: 'the limits on wind and solar built at the sites', zh: '站点自建风光的装机上限' }
      : { en: 'no wind and solar built at the sites', zh: '站点不自建风光' },
    search: {
      by: 'amount',
      change(used) {
        const sums = sumBy(used, ({ index = -1 }) => index)
        const amount = total(sums)
        const parts = partsInBrackets(
          partsOf(sums, (key) => {
            const { site, technology } = at(key)
            return { en: `of ${technology} at ${site?.name.en}`, zh: `${site?.name.zh}${zh[technology]}` }
          }),
          'MW',
        )
        return {
          rule: 'ownBuild',
          path,
          text: {
            en: `+${showOutward(amount, 'up')} MW of wind and solar at the sites${parts.en}`,
            zh: `站点自建风光增加 ${showOutward(amount, 'up')} MW${parts.zh}`,
          },
          asked: null,
          needed: null,
          amount,
          unit: 'MW',
          edits: [
            ...(allowed ? [] : [allowEdit]),
            ...[...sums].map(([key, more]) => {
              const { site, technology } = at(key)
              const limit = (site?.maxBuildMw[technology] ?? 0) + more
              return siteEdit(original, Math.floor(key / G), keys[technology], outward(limit, 'up'))
            }),
          ],
        }
      },
    },
  }
  for (const [s, site] of sites.entries())
    for (const [g, technology] of technologies.entries()) {
      // Without wind or sun more land changes nothing.
      if (!site.capacityFactor[technology].some((factor) => factor > 0)) continue
      writer.knob(rule, {
        weight: weights.perMw,
        subject: { site: s, index: s * G + g },
        bounds: [{ column: built.columns.builtMw(s, g), limit: site.maxBuildMw[technology] }],
        ...plantsWhereDecided(context, s, s * G + g),
      })
    }
}

/** Origins sell no more than they have. Giving way contracts MWh beyond. */
export const originVolume: RuleFamily = ({ scenario, original, built, weights }, writer) => {
  const rows = built.families.get('originVolume')
  if (!rows) return
  const { origins } = original
  const own = original.datasetId === null
  const path = own ? 'data.origins' : 'supply.contracts'
  const rule: Rule = {
    rule: 'originVolume',
    kind: 'limit',
    path,
    text: {
      en: `the ${number(origins.reduce((sum, { volumeMwh }) => sum + volumeMwh, 0))} MWh of green power on offer by contract`,
      zh: `可签约绿电 ${number(origins.reduce((sum, { volumeMwh }) => sum + volumeMwh, 0))} MWh 的电量`,
    },
    search: {
      by: 'amount',
      change(used) {
        const sums = sumBy(used, ({ index = -1 }) => index)
        const amount = total(sums)
        const parts = partsInBrackets(
          partsOf(sums, (o) => ({ en: `from ${origins[o]?.id}`, zh: `${origins[o]?.id}` })),
          'MWh',
        )
        return {
          rule: 'originVolume',
          path,
          text: {
            en: `+${showOutward(amount, 'up')} MWh a year of green power on offer${parts.en}`,
            zh: `可签约绿电每年增加 ${showOutward(amount, 'up')} MWh${parts.zh}`,
          },
          asked: null,
          needed: null,
          amount,
          unit: 'MWh',
          // A national origin's volume is a figure of the data set, which no scenario changes.
          edits: own ? [...sums].map(([o, more]) => originEdit(o, more)) : [],
        }
      },
    },
  }
  function originEdit(o: number, more: number) {
    const { id = '', volumeMwh = 0, technology = 'wind' } = origins[o] ?? {}
    const given = scenario.data?.origins.find((origin) => origin.id === id)?.volumeMwh ?? volumeMwh
    // In a dry year hydro gives less than the scenario says: what is missing is asked for in its terms.
    const offered = volumeMwh > 0 && technology === 'hydro' ? given / volumeMwh : 1
    return {
      path: 'data.origins',
      entry: { id },
      key: 'volumeMwh',
      value: outward((volumeMwh + more) * offered, 'up'),
    }
  }
  for (const [k, index] of rows.keys.entries())
    writer.knob(rule, { weight: weights.perMwh, subject: { index }, rows: [{ row: rows.offset + k, perUnit: 1 }] })
}
