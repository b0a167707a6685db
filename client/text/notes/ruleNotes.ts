import type { Words } from '../../../server/contract/figure.ts'
import { demandData, roomData, words } from './resultNote.ts'

/** What a constraint family says about itself. */
export interface RuleNote {
  readonly name: Words
  readonly what: Words
  /** Which ids its row name holds, in order: `westSuitable[guangdong,batch-inference]`. */
  readonly over: readonly string[]
  /** As in a result's note. */
  readonly data: readonly string[]
  /** True where the rule and its limit come from the scenario alone. */
  readonly setByScenario?: true
}

const site = ['site'] as const

/** The constraint families, by the name the model has for them. */
export const ruleNotes: Readonly<Record<string, RuleNote>> = {
  demandServed: {
    name: words('all demand is served', '需求全部满足'),
    what: words('Every class of every region is placed somewhere in full.', '各地区各类需求须全部布置。'),
    over: ['region', 'workload'],
    data: demandData,
  },
  servers: {
    name: words('servers for all load', '服务器覆盖全部负荷'),
    what: words('A site has the servers its load needs.', '站点服务器须满足其负荷。'),
    over: ['site', 'workload'],
    data: [],
  },
  siteItCapacity: {
    name: words('halls of the site', '站点机房容量'),
    what: words(
      'Servers stay within the halls AI may use: its share of existing halls, and new ones up to the limit of the site.',
      '服务器不超过 AI 可用机房：既有机房中可用部分，加上不超过站点上限的新建机房。',
    ),
    over: site,
    data: [...roomData, 'sites.{site}.hallCapexCnyPerMw'],
  },
  linkCapacity: {
    name: words('capacity of the link', '专线容量'),
    what: words('Traffic stays within the link’s capacity, which the scenario sets.', '流量不超过情景设定的专线容量。'),
    over: ['region', 'site'],
    data: ['workloads.{workload}.dataGbpsPerMw', 'national.linkCnyPerGbpsMonthKm'],
    setByScenario: true,
  },
  energyBalance: {
    name: words('energy balance of the site', '站点电量平衡'),
    what: words('Own output and grid import equal the load at the meter.', '自建出力与网电之和等于电表处负荷。'),
    over: ['site', 'period'],
    data: ['sites.{site}.pue', 'workloads.{workload}.loadFactor'],
  },
  generation: {
    name: words('output of own wind and solar', '自建风光出力'),
    what: words('Output stays within what the weather gives.', '出力不超过资源条件允许的水平。'),
    over: ['site', 'technology', 'period'],
    data: ['sites.{site}.windFullLoadHours', 'sites.{site}.solarFullLoadHours'],
  },
  directShare: {
    name: words('most that own supply covers', '自建供电占比上限'),
    what: words(
      'Own wind and solar cover at most this share of the site’s yearly energy: what annual sizing really covers hour by hour.',
      '自建风光最多覆盖站点全年用电量的这一比例，即按年配置时逐时真正能覆盖的部分。',
    ),
    over: site,
    data: ['national.directShareMax', 'sites.{site}.windFullLoadHours', 'sites.{site}.solarFullLoadHours'],
  },
  originVolume: {
    name: words('green power on offer', '可购绿电电量'),
    what: words('All buyers together stay within what this origin offers.', '各方合计购电不超过该来源的可供电量。'),
    over: ['origin'],
    data: ['origins.{origin}.volumeMwh', 'origins.{origin}.priceCnyPerMwh'],
  },
  greenClaims: {
    name: words('no MWh is claimed twice', '绿电不重复计量'),
    what: words('Contracted and certified energy stay within what is imported.', '合同与绿证电量不超过网电量。'),
    over: site,
    data: [],
  },
  greenShare: {
    name: words('green share asked', '绿电占比要求'),
    what: words(
      'Green energy is at least the share the scenario asks, by the accounting it chose.',
      '按情景所选口径计，绿电不低于要求的比例。',
    ),
    over: site,
    data: [],
    setByScenario: true,
  },
  carbonCap: {
    name: words('carbon cap', '碳排放上限'),
    what: words(
      'Carbon on the chosen account stays under the cap the scenario sets.',
      '按所选口径的碳排放不超过情景设定的上限。',
    ),
    over: [],
    data: [],
    setByScenario: true,
  },
  westSuitable: {
    name: words('what may go west', '适宜西移比例'),
    what: words(
      'Of a class’s demand in an eastern region at most the suitable share goes west.',
      '东部地区某类需求西移的部分不超过其适宜比例。',
    ),
    over: ['region', 'workload'],
    data: ['workloads.{workload}.westSuitableShare', ...demandData],
  },
  minWestShare: {
    name: words('minimum share west', '最低西移比例'),
    what: words(
      'At least the share the scenario asks of eastern demand stands west.',
      '东部需求布置在西部的比例不低于情景要求。',
    ),
    over: [],
    data: ['national.totalItMw'],
    setByScenario: true,
  },
  provinceCap: {
    name: words('cap of the province', '省级上限'),
    what: words('Load in the province stays under the cap the scenario sets.', '该省负荷不超过情景设定的上限。'),
    over: ['region'],
    data: [],
    setByScenario: true,
  },
  siteCap: {
    name: words('cap of the site', '站点上限'),
    what: words('Load at the site stays under the cap the scenario sets.', '该站点负荷不超过情景设定的上限。'),
    over: site,
    data: [],
    setByScenario: true,
  },
  hubShare: {
    name: words('new halls inside the hubs', '枢纽内新建机房占比'),
    what: words(
      'At least the share the scenario asks of new halls stands inside the hubs.',
      '新建机房位于枢纽内的比例不低于情景要求。',
    ),
    over: [],
    data: [],
    setByScenario: true,
  },
  newHallsUsed: {
    name: words('new halls hold servers', '新建机房须投用'),
    what: words('A new hall counts only with servers in it.', '新建机房须有服务器方可计入。'),
    over: site,
    data: [],
  },
}
