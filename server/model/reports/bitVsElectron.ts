import type { Words } from '../../contract/figure.ts'
import type { BitVsElectron, BitVsElectronPair, PerItMwh } from '../../contract/reports.ts'
import { contractCreditCnyPerMwh, contractPriceCnyPerMwh } from '../costs/contractPrice.ts'
import { noDemand, noDemandWords } from '../explain/noDemand.ts'
import { percent } from '../explain/numbers.ts'
import { demandOf, type GreenOrigin, type Instance } from '../instance.ts'
import { carbonPriceAt } from '../levers.ts'
import { type MixPart, onGrid, withOwnSupply } from './siteCosts.ts'

/**
 * Every eastern region beside every western province, in closed form: no solver, no capacity, one more MWh of IT work.
 *
 *   stay       PUE × tariff at home + halls
 *   bit        the same at the cheapest site there, + fibre; on the grid, or own wind or solar for the green share
 *   electron   stay + green share × (contract price − tariff energy it replaces)
 *
 * Unit CNY and tCO2 per MWh of IT work, servers apart. The classes weigh as much as the region asks of them. Null without energy.
 */
export function bitVsElectron(instance: Instance): BitVsElectron | null {
  if (!instance.energy) return null
  const { rules, economics } = instance
  const greenShare = rules.green.accounting === 'none' ? economics.directShareMax : rules.green.share
  const pairs = [...instance.regions.keys()].flatMap((r) =>
    instance.regions[r]?.zone === 'east'
      ? westernProvinces(instance).flatMap((id) => pairOf(instance, r, id, greenShare))
      : [],
  )
  const reason = pairs.length === 0 ? whyNoPair(instance) : null
  const share = percent(greenShare)
  return {
    greenShare,
    assumption: {
      en: `One more MWh of IT work, in new halls either way, servers apart, whatever room and volumes are left. Own wind or solar, and the contract, cover ${share} of the load: the green rule’s share, or what own supply can cover at most.`,
      zh: `按新增1兆瓦时IT用电计，各方式均用新建机房，不含服务器，不考虑剩余空间与可购电量。自建风光或绿电合同覆盖负荷的 ${share}：取绿电要求的占比，未设要求时取自建供电的覆盖上限。`,
    },
    pairs,
    reason,
  }
}

function whyNoPair(instance: Instance): Words {
  const { regions, demandItMw, workloads } = instance
  if (noDemand(instance)) return noDemandWords
  const east = [...demandItMw.keys()].some(
    (key) => (demandItMw[key] ?? 0) > 0 && regions[Math.floor(key / workloads.length)]?.zone === 'east',
  )
  if (!east)
    return {
      en: 'No eastern region has demand: there is nothing to move west.',
      zh: '东部各省需求为零，没有可西移的负荷。',
    }
  return westernProvinces(instance).length === 0
    ? {
        en: 'No western province has a site or green power on offer.',
        zh: '西部各省既无站点，也无可购绿电。',
      }
    : {
        en: 'No eastern region with demand has a site at home to compare with.',
        zh: '有需求的东部各省均无本地站点，缺少比较的基准。',
      }
}

/** Western provinces where load may be moved to, or green power bought from; in the order of the data. */
function westernProvinces({ sites, origins }: Instance): string[] {
  const ofSites = sites.flatMap((s) =>
    s.zone === 'west' && s.homeOf === null && s.provinceId !== null ? [s.provinceId] : [],
  )
  const ofOrigins = origins.flatMap((origin) => (origin.zone === 'west' ? [provinceOf(origin)] : []))
  return [...new Set([...ofSites, ...ofOrigins])]
}

/** An origin's id is its province, a dot and the technology. */
function provinceOf({ id }: GreenOrigin): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('.'))) || id
}

function pairOf(instance: Instance, r: number, provinceId: string, greenShare: number): BitVsElectronPair[] {
  const { sites, regions } = instance
  const region = regions[r]
  const home = sites.findIndex(({ homeOf, enabled }) => homeOf === region?.id && enabled)
  const demandItMw = instance.workloads.reduce((sum, _, w) => sum + demandOf(instance, r, w), 0)
  if (!region || home < 0 || demandItMw <= 0) return []
  const bit = cheapestSite(instance, r, provinceId, greenShare)
  // The same work in every column: what may move, or all of it where nothing may.
  const mix = bit?.mix ?? allClasses(instance, r)
  const atHome = mix.map((part) => ({ ...part, linkCnyPerMwYear: 0 }))
  const origin = cheapestOrigin(instance, home, provinceId)
  const ways = {
    stay: onGrid(instance, home, atHome).way,
    bitOnGrid: bit?.grid ?? null,
    bit: bit?.own ?? null,
    electron: origin && withContract(instance, home, atHome, origin, greenShare),
  }
  const least = (of: (way: PerItMwh) => number): keyof typeof ways => {
    const order = ['stay', 'electron', 'bitOnGrid', 'bit'] as const
    return order.reduce<keyof typeof ways>((best, id) => {
      const [way, leader] = [ways[id], ways[best]]
      return way && leader && of(way) < of(leader) * (1 - 1e-9) ? id : best
    }, 'stay')
  }
  return [
    {
      regionId: region.id,
      provinceId,
      siteId: bit ? (sites[bit.site]?.id ?? null) : null,
      originId: origin?.id ?? null,
      movableShare: bit ? Math.min(1, bit.mix.reduce((sum, { itMw }) => sum + itMw, 0) / demandItMw) : 0,
      oneWayLatencyMs: bit?.oneWayLatencyMs ?? null,
      ...ways,
      cheapest: least((way) => way.costCnyPerItMwh),
      leastCarbon: least((way) => way.carbonTonnesPerItMwh),
    },
  ]
}

interface Bit {
  readonly site: number
  readonly mix: readonly MixPart[]
  readonly oneWayLatencyMs: number | null
  readonly grid: PerItMwh
  readonly own: PerItMwh | null
}

/** The site of the province where a MWh costs the region least, by its grid or by own supply. */
function cheapestSite(instance: Instance, r: number, provinceId: string, greenShare: number): Bit | null {
  const bits = [...instance.sites.keys()].flatMap((s): Bit[] => {
    const site = instance.sites[s]
    if (site?.provinceId !== provinceId || site.homeOf !== null) return []
    const open = instance.placements.filter((p) => p.region === r && p.site === s)
    const mix = open.map(({ workload, linkCostCnyPerMwYear }) => ({
      workload,
      itMw: movableMw(instance, r, s, workload),
      linkCnyPerMwYear: linkCostCnyPerMwYear + rentedLink(instance, r, s, workload),
    }))
    if (mix.every(({ itMw }) => itMw <= 0)) return []
    const grid = onGrid(instance, s, mix).way
    return [
      {
        site: s,
        mix,
        oneWayLatencyMs: open[0]?.oneWayLatencyMs ?? null,
        grid,
        own: withOwnSupply(instance, s, mix, greenShare),
      },
    ]
  })
  const cost = ({ grid, own }: Bit): number =>
    Math.min(grid.costCnyPerItMwh, own?.costCnyPerItMwh ?? Number.POSITIVE_INFINITY)
  return bits.reduce<Bit | null>((best, bit) => (best && cost(best) <= cost(bit) ? best : bit), null)
}

/** MW of the class that may go there: in the west at most the suitable share. */
function movableMw(instance: Instance, r: number, s: number, w: number): number {
  const held = instance.rules.westSuitable && instance.sites[s]?.zone === 'west'
  return demandOf(instance, r, w) * (held ? (instance.workloads[w]?.westSuitableShare ?? 1) : 1)
}

function rentedLink({ links, workloads }: Instance, r: number, s: number, w: number): number {
  const link = links.find(({ region, site }) => region === r && site === s)
  return (link?.priceCnyPerGbpsYear ?? 0) * (workloads[w]?.dataGbpsPerMw ?? 0)
}

function allClasses(instance: Instance, r: number): MixPart[] {
  return instance.workloads.map((_, workload) => ({
    workload,
    itMw: demandOf(instance, r, workload),
    linkCnyPerMwYear: 0,
  }))
}

function cheapestOrigin({ origins, sites, economics }: Instance, home: number, provinceId: string): GreenOrigin | null {
  const site = sites[home]
  if (!site) return null
  const price = (origin: GreenOrigin): number => extraCnyPerMwh(origin, site, economics)
  const offered = origins.filter((origin) => provinceOf(origin) === provinceId && origin.volumeMwh > 0)
  return offered.reduce<GreenOrigin | null>((best, one) => (best && price(best) <= price(one) ? best : one), null)
}

/** CNY per MWh that a contract costs beyond the tariff it replaces. */
function extraCnyPerMwh(...of: Parameters<typeof contractPriceCnyPerMwh>): number {
  return contractPriceCnyPerMwh(...of) - contractCreditCnyPerMwh(...of)
}

function withContract(
  instance: Instance,
  home: number,
  mix: readonly MixPart[],
  origin: GreenOrigin,
  share: number,
): PerItMwh | null {
  const site = instance.sites[home]
  if (!site) return null
  const { way: stay, energyMwh } = onGrid(instance, home, mix)
  const market = instance.rules.carbonAccount === 'market' ? carbonPriceAt(instance, home) : 0
  const avoided = share * stay.marketCarbonTonnesPerItMwh
  return {
    costCnyPerItMwh:
      stay.costCnyPerItMwh + share * energyMwh * extraCnyPerMwh(origin, site, instance.economics) - market * avoided,
    carbonTonnesPerItMwh: stay.carbonTonnesPerItMwh,
    marketCarbonTonnesPerItMwh: stay.marketCarbonTonnesPerItMwh - avoided,
  }
}
