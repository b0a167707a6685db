import type { ScenarioEdit } from '../../../../contract/scenarioEdit.ts'
import { linkEdit, linksPath } from '../inputs.ts'
import { outward, showOutward } from '../outward.ts'
import { partsInBrackets } from '../phrases.ts'
import type { ElasticContext, Rule, RuleFamily } from '../rule.ts'
import { partsOf, sumBy, total } from '../sumParts.ts'

/** Fibre with a capacity carries no more. Giving way adds Gbps. */
export const linkCapacity: RuleFamily = ({ original, built, weights }, writer) => {
  const { links, regions, sites } = original
  const path = linksPath(original)
  const where = (l: number) => {
    const from = regions[links[l]?.region ?? -1]?.name
    const to = sites[links[l]?.site ?? -1]?.name
    return { en: `from ${from?.en} to ${to?.en}`, zh: `${from?.zh}至${to?.zh}` }
  }
  const rule: Rule = {
    rule: 'linkCapacity',
    kind: 'limit',
    path,
    text: { en: 'the capacities of the fibre links', zh: '光缆容量' },
    search: {
      by: 'amount',
      change(used) {
        const sums = sumBy(used, ({ index = -1 }) => index)
        const amount = total(sums)
        const parts = partsInBrackets(partsOf(sums, where), 'Gbps')
        return {
          rule: 'linkCapacity',
          path,
          text: {
            en: `+${showOutward(amount, 'up')} Gbps of fibre${parts.en}`,
            zh: `光缆容量增加 ${showOutward(amount, 'up')} Gbps${parts.zh}`,
          },
          asked: null,
          needed: null,
          amount,
          unit: 'Gbps',
          edits: [...sums].map(([l, more]) =>
            linkEdit(original, l, outward((links[l]?.capacityGbps ?? 0) + more, 'up')),
          ),
        }
      },
    },
  }
  for (const [index, { capacityGbps: limit }] of links.entries())
    writer.knob(rule, {
      weight: weights.perGbps,
      subject: { index },
      bounds: [{ column: built.columns.linkGbps(index), limit }],
    })
}

/** Limits that own data set on single placements. Giving way raises them. */
export const placementLimit: RuleFamily = (context, writer) => {
  const { original, wide, built, weights } = context
  const { regions, sites } = original
  const path = 'data.placements'
  const rule: Rule = {
    rule: 'placementLimit',
    kind: 'limit',
    path,
    text: { en: 'the limits of single placements', zh: '单个布局的上限' },
    search: {
      by: 'amount',
      change(used) {
        const sums = sumBy(used, ({ index = -1 }) => index)
        const amount = total(sums)
        const parts = partsInBrackets(
          partsOf(sums, (p) => {
            const from = regions[wide.placements[p]?.region ?? -1]?.name
            const to = sites[wide.placements[p]?.site ?? -1]?.name
            return { en: `from ${from?.en} to ${to?.en}`, zh: `${from?.zh}至${to?.zh}` }
          }),
          'MW',
        )
        return {
          rule: 'placementLimit',
          path,
          text: {
            en: `+${showOutward(amount, 'up')} MW allowed for single placements${parts.en}`,
            zh: `单个布局上限增加 ${showOutward(amount, 'up')} MW${parts.zh}`,
          },
          asked: null,
          needed: null,
          amount,
          unit: 'MW',
          edits: highest([...sums].map(([p, more]) => placementEdit(context, p, more))),
        }
      },
    },
  }
  for (const [index, { maxItMw: limit }] of wide.placements.entries())
    if (Number.isFinite(limit))
      writer.knob(rule, {
        weight: weights.perMw,
        subject: { index },
        bounds: [{ column: built.columns.reservedItMw(index), limit }],
      })
}

/** The row of the scenario that limits a placement: its own class's, or the one for all classes. */
function placementEdit({ scenario, wide }: ElasticContext, p: number, more: number): ScenarioEdit {
  const at = wide.placements[p]
  const regionId = wide.regions[at?.region ?? -1]?.id ?? ''
  const siteId = wide.sites[at?.site ?? -1]?.id ?? ''
  const workloadId = wide.workloads[at?.workload ?? -1]?.id ?? ''
  const own = scenario.data?.placements.some(
    (row) => row.regionId === regionId && row.siteId === siteId && row.workloadId === workloadId,
  )
  const entry = { regionId, siteId, workloadId: own ? workloadId : null }
  return { path: 'data.placements', entry, key: 'maxItMw', value: outward((at?.maxItMw ?? 0) + more, 'up') }
}

/** One limit for all classes is raised once, to the highest that any of them needs. */
function highest(edits: readonly ScenarioEdit[]): ScenarioEdit[] {
  const byEntry = new Map<string, ScenarioEdit>()
  for (const edit of edits) {
    const name = JSON.stringify(edit.entry)
    const before = byEntry.get(name)
    if (!before || Number(before.value) < Number(edit.value)) byEntry.set(name, edit)
  }
  return [...byEntry.values()]
}
