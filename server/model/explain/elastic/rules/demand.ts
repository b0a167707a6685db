import type { Words } from '../../../../contract/figure.ts'
import { demandOf, type Instance } from '../../../instance.ts'
import { number } from '../../numbers.ts'
import { demandEdits, demandPath } from '../inputs.ts'
import { outward, showOutward } from '../outward.ts'
import { joined, type Part, partsInBrackets } from '../phrases.ts'
import type { ElasticContext, Knob, Rule, RuleFamily } from '../rule.ts'
import { sumBy, total } from '../sumParts.ts'

/** Streams named one by one; more are told by class. */
const namedStreams = 3
/** Leaving out this much of all demand is no plan. */
const everything = 0.999

/** All demand is served. Giving way leaves MW of a region's class unserved. */
export const demand: RuleFamily = (context, writer) => {
  const { original, built, weights } = context
  if (original.economics.unservedPriceCnyPerMwYear !== null) return
  const W = original.workloads.length
  const streams = [...original.demandItMw.keys()].filter((key) => (original.demandItMw[key] ?? 0) > 0)
  const rule: Rule = {
    rule: 'demand',
    kind: 'demand',
    path: demandPath(original),
    text: demandText(original, streams),
    textFor: (subjects) =>
      demandText(
        original,
        subjects.map(({ region = 0, workload = 0 }) => region * W + workload),
      ),
    search: {
      by: 'amount',
      most: everything * weights.demandMw,
      change(used) {
        const sums = sumBy(used, ({ region = 0, workload = 0 }) => region * W + workload)
        const amount = total(sums)
        const parts = streamParts(original, sums)
        const [one] = parts.length === 1 ? parts : []
        const inBrackets = partsInBrackets(parts, 'MW')
        const mw = `${showOutward(amount, 'up')} MW`
        return {
          rule: 'demand',
          path: demandPath(original),
          text: one
            ? { en: `${mw} ${one.where.en} left unserved`, zh: `${one.where.zh} ${mw} 需求不予满足` }
            : { en: `${mw} left unserved${inBrackets.en}`, zh: `${mw} 需求不予满足${inBrackets.zh}` },
          asked: outward(weights.demandMw, 'up'),
          needed: outward(weights.demandMw - amount, 'down'),
          amount,
          unit: 'MW',
          edits: [...sums].flatMap(([key, cut]) => {
            const [r, w] = [Math.floor(key / W), key % W]
            return demandEdits(original, r, w, Math.max(0, outward(demandOf(original, r, w) - cut, 'down')))
          }),
        }
      },
    },
  }
  for (const key of streams) {
    const [region, workload] = [Math.floor(key / W), key % W]
    const column = built.columns.unservedItMw(region, workload)
    if (column !== null)
      writer.price(rule, column, weights.perMw, { region, workload }, sharesOf(context, region, workload))
  }
}

/** `the demand of 820 MW of Interactive inference in Shanghai`; many streams by class, those of every class by regions. */
function demandText(instance: Instance, streams: readonly number[]): Words {
  const { workloads } = instance
  const W = workloads.length
  const itMw = new Map(streams.map((key) => [key, instance.demandItMw[key] ?? 0]))
  const mw = number(total(itMw))
  const regions = new Set(streams.map((key) => Math.floor(key / W))).size
  const classes = [...new Set(streams.map((key) => key % W))]
  const all = [...instance.demandItMw].filter((demandItMw) => demandItMw > 0).length
  if (streams.length === all && all > 1)
    return { en: `the demand of ${mw} MW in all regions`, zh: `全部地区 ${mw} MW 的需求` }
  if (W === 1 || streams.length <= namedStreams) {
    const where = joined(streamParts(instance, itMw).map((part) => part.where))
    return { en: `the demand of ${mw} MW ${where.en}`, zh: `${where.zh} ${mw} MW 的需求` }
  }
  const names = joined(classes.map((w) => workloads[w]?.name ?? { en: '', zh: '' }))
  const of = classes.length < W ? { en: ` of ${names.en}`, zh: `“${names.zh}”` } : { en: '', zh: '' }
  return { en: `the demand of ${mw} MW${of.en} in ${regions} regions`, zh: `${regions} 个地区${of.zh} ${mw} MW 的需求` }
}

/** Amounts by stream, or by class where there are many. */
function streamParts({ regions, workloads }: Instance, sums: ReadonlyMap<number, number>): Part[] {
  const W = workloads.length
  const byClass = W > 1 && sums.size > namedStreams
  const amounts = new Map<number, Part>()
  for (const [key, amount] of sums) {
    const workload = workloads[key % W]?.name
    const region = regions[Math.floor(key / W)]?.name
    const stream =
      W === 1
        ? { en: `in ${region?.en}`, zh: `${region?.zh}` }
        : { en: `of ${workload?.en} in ${region?.en}`, zh: `${region?.zh}“${workload?.zh}”` }
    const where = byClass ? { en: `of ${workload?.en}`, zh: `“${workload?.zh}”` } : stream
    const id = byClass ? key % W : key
    amounts.set(id, { where, amount: (amounts.get(id)?.amount ?? 0) + amount })
  }
  return [...amounts.values()]
}

/** Rows whose limit is a share of this demand, and how it moves when a MW of it is taken away. */
function sharesOf(
  { original, built, sharesFollowDemand }: ElasticContext,
  r: number,
  w: number,
): NonNullable<Knob['rows']> {
  const { regions, workloads, rules } = original
  if (!sharesFollowDemand) return []
  const every = (family: string, perUnit: number): NonNullable<Knob['rows']> => {
    const rows = built.families.get(family)
    return (rows?.keys ?? []).map((_, k) => ({ row: (rows?.offset ?? 0) + k, perUnit }))
  }
  const ofAll = [
    ...every('provinceShare', -(rules.provinceShareMax ?? 0)),
    ...every('hubLoadShare', -(rules.hubLoadShareMax ?? 0)),
  ]
  if (regions[r]?.zone !== 'east') return ofAll
  const ceiling = built.families.get('westSuitable')
  const own = ceiling?.keys.indexOf(r * workloads.length + w) ?? -1
  return [
    ...ofAll,
    ...every('minWestShare', rules.minWestShare ?? 0),
    ...(ceiling && own >= 0 ? [{ row: ceiling.offset + own, perUnit: -(workloads[w]?.westSuitableShare ?? 0) }] : []),
  ]
}
