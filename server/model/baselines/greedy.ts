import { existingUsableItMw, type Instance } from '../instance.ts'
import { carbonPriceAt, paidHallCapexCnyPerMw } from '../levers.ts'
import { gridPowerPerMw } from '../perMw.ts'
import { allocatedInstance } from './allocatedInstance.ts'
import { roomOf, streamsInOrder } from './room.ts'
import type { Way } from './way.ts'

export const greedy: Way = {
  id: 'greedy',
  name: { en: 'Greedy: cheapest site first', zh: '贪心：先到先得，逐一选最便宜站点' },
  explanation: {
    en: 'One stream after another takes the cheapest site it may use, on grid power: energy at the meter with its carbon price, fibre, hall upkeep, and new halls once the existing ones are full. Classes with the tightest latency choose first, large demand before small. Nothing is optimised, and rules on the whole plan (carbon, green, west and hub shares) are not applied.',
    zh: '各类业务依次选择可用站点中最便宜者，用网电：计入电费与碳价、网络、机房运维，既有机房用满后计新建机房。时延要求最严的先选，需求大的先选。不做优化，也不套用全局规则（碳、绿电、西部与枢纽占比）。',
  },
  against: { en: 'Against taking the cheapest site one stream at a time', zh: '与逐一选最便宜站点的做法相比' },
  problem: (instance) => ({ kind: 'computed', instance: allocatedInstance(instance, greedyAllocation(instance)) }),
}

/** A placement in halls that stand, or in new ones. */
interface Offer {
  readonly p: number
  readonly newHalls: boolean
  readonly cnyPerMwYear: number
}

/** MW per placement. */
export function greedyAllocation(instance: Instance): Float64Array {
  const { sites, placements } = instance
  const existingLeft = sites.map((site) => (site.enabled ? existingUsableItMw(site) : 0))
  const room = roomOf(instance)
  for (const { region, workload, placements: open } of streamsInOrder(instance)) {
    const offers = open.flatMap((p) => offersOf(instance, p))
    offers.sort((a, b) => a.cnyPerMwYear - b.cnyPerMwYear || a.p - b.p)
    for (const { p, newHalls } of offers) {
      const s = placements[p]?.site ?? -1
      const left = newHalls ? Number.POSITIVE_INFINITY : (existingLeft[s] ?? 0)
      const mw = room.take(p, Math.min(left, room.unplacedItMw(region, workload)))
      if (!newHalls) existingLeft[s] = (existingLeft[s] ?? 0) - mw
    }
  }
  return room.itMw
}

/**
 * CNY per MW-year of placement p, servers apart, for they cost the same everywhere:
 * fibre + hallOmShare × hallCapexCnyPerMw + energy and carbon on grid power, + the annuity of a new hall.
 */
function offersOf(instance: Instance, p: number): Offer[] {
  const at = instance.placements[p]
  const site = instance.sites[at?.site ?? -1]
  if (!at || !site) return []
  const { economics, rules, links } = instance
  const { energyCny, carbonTonnes, marketCarbonTonnes } = gridPowerPerMw(instance, at.site, at.workload)
  const tonnes = rules.carbonAccount === 'location' ? carbonTonnes : marketCarbonTonnes
  const link = links.find(({ region, site: s }) => region === at.region && s === at.site)
  const gbps = instance.workloads[at.workload]?.dataGbpsPerMw ?? 0
  const existing =
    at.linkCostCnyPerMwYear +
    (link ? gbps * link.priceCnyPerGbpsYear : 0) +
    site.hallOmShare * site.hallCapexCnyPerMw +
    energyCny +
    carbonPriceAt(instance, at.site) * tonnes
  return [
    { p, newHalls: false, cnyPerMwYear: existing },
    { p, newHalls: true, cnyPerMwYear: existing + economics.hallAnnuity * paidHallCapexCnyPerMw(instance, at.site) },
  ]
}
