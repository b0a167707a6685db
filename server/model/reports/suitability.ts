import type { Words } from '../../contract/figure.ts'
import type { SiteSuitability, Suitability, SuitabilityPart, SuitabilityPartId } from '../../contract/reports.ts'
import type { PriceItemId } from '../../contract/why.ts'
import { cny } from '../explain/numbers.ts'
import type { PlacementPrice } from '../explain/placementPrice.ts'
import { siteWords } from '../explain/placeNames.ts'
import type { Instance } from '../instance.ts'

/** A placement with its price. */
export interface PricedPlacement {
  readonly p: number
  readonly price: PlacementPrice
}

const partWords: Readonly<Record<SuitabilityPartId, Words>> = {
  energy: { en: 'energy', zh: '能源' },
  climate: { en: 'climate', zh: '气候' },
  carbon: { en: 'carbon', zh: '碳' },
  network: { en: 'network', zh: '网络' },
  land: { en: 'land and halls', zh: '土地与机房' },
  rules: { en: 'policy rules', zh: '政策规则' },
  servers: { en: 'servers', zh: '服务器' },
  reshuffling: { en: 'reshuffling elsewhere', zh: '其他业务重新布置' },
}
const partIds = Object.keys(partWords) as SuitabilityPartId[]

const partOf: Readonly<Record<Exclude<PriceItemId, 'capacityRent'>, SuitabilityPartId>> = {
  energy: 'energy',
  ownSupply: 'energy',
  green: 'energy',
  carbon: 'carbon',
  network: 'network',
  halls: 'land',
  policy: 'rules',
  servers: 'servers',
}

/**
 * What one more usable MW at a site is worth: what its best stream costs the plan now, less what it would cost there
 * with room for nothing, so that scarce room at the site itself is the answer and not a cost:
 *
 *   worth = dual of the demand − (price there − scarcity rent there)
 *
 * Climate is the part of energy and carbon that cooling takes: 1 − 1 / PUE of both. An advantage is what the next place
 * with room for that demand would pay, less what this one would; where that place is not quite the margin, because other
 * streams would make room at less, the rest is reshuffling. The advantages sum to the worth, and no score is mixed in.
 *
 * Unit    CNY per MW-year.
 */
export function suitability(
  instance: Instance,
  priced: readonly PricedPlacement[],
  roomLeftItMw: readonly number[],
): Suitability {
  const bySite = new Map<number, PricedPlacement[]>()
  for (const one of priced) {
    const s = instance.placements[one.p]?.site ?? -1
    bySite.set(s, [...(bySite.get(s) ?? []), one])
  }
  const sites = [...bySite].flatMap(([s, places]) => siteSuitability(instance, s, places, priced, roomLeftItMw[s] ?? 0))
  sites.sort((a, b) => b.worthCnyPerMwYear - a.worthCnyPerMwYear)
  const ranked = sites.map((site, i) => ({ ...site, rank: i + 1 }))
  return {
    sites: ranked,
    provinces: provincesOf(ranked),
    explanation: {
      en: 'Worth of one more usable MW for the stream that gains most by it, at the duals of this plan: what that demand costs now less what it would cost there. Above 0 the plan would grow there; at 0 it has room to spare; below 0 it would have to become that much cheaper. The parts are advantages over the next place with room for that demand, and sum to the worth.',
      zh: '按本方案的对偶价格，对获益最大的业务而言多1 MW可用容量的价值：该需求现在的成本减去布置在此处的成本。大于0表示方案愿意在此扩容；等于0表示尚有余量；小于0表示须再便宜这么多才会被选用。各分项为相对下一个有余量的可选站点的优势，合计即为价值。',
    },
  }
}

function worthOf({ price }: PricedPlacement): number {
  return price.demandCny - price.priceCny + itemCny(price, 'capacityRent')
}

function itemCny(price: PlacementPrice, id: PriceItemId): number {
  return price.items.find((item) => item.id === id)?.cnyPerMwYear ?? 0
}

function siteSuitability(
  instance: Instance,
  s: number,
  places: readonly PricedPlacement[],
  all: readonly PricedPlacement[],
  roomLeftItMw: number,
): SiteSuitability[] {
  const best = places.reduce<PricedPlacement | null>(
    (top, one) => (top && worthOf(top) >= worthOf(one) ? top : one),
    null,
  )
  const at = instance.placements[best?.p ?? -1]
  const site = instance.sites[s]
  if (!best || !at || !site) return []
  const worth = worthOf(best)
  const reference = nextPlace(instance, best, all)
  const parts = partsOf(instance, best, reference)
  const name = capitalised(siteWords(instance, s))
  const other = reference && siteWords(instance, instance.placements[reference.p]?.site ?? -1)
  const told = parts.filter(
    ({ advantageCnyPerMwYear: cnyPerMw }) => Math.abs(cnyPerMw) > 0.02 * Math.abs(worth) && Math.abs(cnyPerMw) >= 1,
  )
  told.sort((a, b) => Math.abs(b.advantageCnyPerMwYear) - Math.abs(a.advantageCnyPerMwYear))
  const list = (language: 'en' | 'zh', separator: string): string =>
    told
      .map(
        (part) =>
          `${part.name[language]} ${part.advantageCnyPerMwYear < 0 ? '−' : '+'}${cny(Math.abs(part.advantageCnyPerMwYear))[language]}`,
      )
      .join(separator)
  const why =
    other && told.length > 0
      ? { en: ` (against ${other.en}: ${list('en', ', ')})`, zh: `（与${other.zh}相比：${list('zh', '，')}）` }
      : { en: '', zh: '' }
  const amount = cny(Math.abs(worth))
  const text =
    Math.abs(worth) < 1
      ? {
          en: `${name.en}: in balance, one more MW changes nothing${why.en}.`,
          zh: `${name.zh}：恰好持平，多1 MW 不改变方案成本${why.zh}。`,
        }
      : worth > 0
        ? {
            en: `${name.en}: one more MW is worth ${amount.en} a year${why.en}.`,
            zh: `${name.zh}：多1 MW 每年价值 ${amount.zh}${why.zh}。`,
          }
        : {
            en: `${name.en}: a MW there costs ${amount.en} a year too much${why.en}.`,
            zh: `${name.zh}：每 MW 每年贵 ${amount.zh}${why.zh}。`,
          }
  return [
    {
      rank: 0,
      siteId: site.id,
      provinceId: site.provinceId,
      worthCnyPerMwYear: worth,
      roomLeftItMw,
      regionId: instance.regions[at.region]?.id ?? '',
      workloadId: instance.workloads[at.workload]?.id ?? '',
      referenceSiteId: instance.sites[instance.placements[reference?.p ?? -1]?.site ?? -1]?.id ?? null,
      parts,
      text,
    },
  ]
}

/** Where that demand would go instead: the cheapest other site that has room without rent, else the cheapest. */
function nextPlace(
  { placements }: Instance,
  best: PricedPlacement,
  all: readonly PricedPlacement[],
): PricedPlacement | null {
  const at = placements[best.p]
  const others = all.filter(({ p }) => {
    const other = placements[p]
    return other?.region === at?.region && other?.workload === at?.workload && other?.site !== at?.site
  })
  const withRoom = others.filter(({ price }) => itemCny(price, 'capacityRent') < 1)
  const least = (list: readonly PricedPlacement[]): PricedPlacement | null =>
    list.reduce<PricedPlacement | null>(
      (top, one) => (top && top.price.reducedCostCny <= one.price.reducedCostCny ? top : one),
      null,
    )
  return least(withRoom) ?? least(others)
}

/** Costs at the place by part, and the advantage over the reference; what is left to the worth is reshuffling. */
function partsOf(instance: Instance, best: PricedPlacement, reference: PricedPlacement | null): SuitabilityPart[] {
  const here = costsOf(instance, best)
  const there = reference ? costsOf(instance, reference) : new Map<SuitabilityPartId, number>()
  const sum = (costs: ReadonlyMap<SuitabilityPartId, number>): number =>
    [...costs.values()].reduce((all, x) => all + x, 0)
  there.set('reshuffling', best.price.demandCny - sum(there))
  return partIds.flatMap((id): SuitabilityPart[] => {
    const costCnyPerMwYear = here.get(id) ?? 0
    const advantageCnyPerMwYear = (there.get(id) ?? 0) - costCnyPerMwYear
    if (Math.abs(costCnyPerMwYear) < 1e-3 && Math.abs(advantageCnyPerMwYear) < 1e-3) return []
    return [{ id, name: partWords[id], costCnyPerMwYear, advantageCnyPerMwYear }]
  })
}

function costsOf(instance: Instance, { p, price }: PricedPlacement): Map<SuitabilityPartId, number> {
  const site = instance.sites[instance.placements[p]?.site ?? -1]
  const cooling = 1 - 1 / (site?.pue ?? 1)
  const costs = new Map<SuitabilityPartId, number>()
  const add = (id: SuitabilityPartId, amount: number) => costs.set(id, (costs.get(id) ?? 0) + amount)
  for (const { id, cnyPerMwYear } of price.items) {
    // Scarce room is what the worth is about; it is nobody's cost.
    if (id === 'capacityRent') continue
    const part = partOf[id]
    const climate = part === 'energy' || part === 'carbon' ? cooling * cnyPerMwYear : 0
    add(part, cnyPerMwYear - climate)
    if (climate !== 0) add('climate', climate)
  }
  return costs
}

function provincesOf(sites: readonly SiteSuitability[]): Suitability['provinces'] {
  const best = new Map<string, SiteSuitability>()
  const room = new Map<string, number>()
  for (const site of sites) {
    const id = site.provinceId ?? site.siteId
    if (!best.has(id)) best.set(id, site)
    room.set(id, (room.get(id) ?? 0) + site.roomLeftItMw)
  }
  return [...best].map(([provinceId, { worthCnyPerMwYear, siteId }], i) => ({
    rank: i + 1,
    provinceId,
    worthCnyPerMwYear,
    siteId,
    roomLeftItMw: room.get(provinceId) ?? 0,
  }))
}

function capitalised({ en, zh }: Words): Words {
  return { en: en.charAt(0).toUpperCase() + en.slice(1), zh }
}
