import { demandData, roomData, words } from '../resultNote.ts'
import type { RuleNote } from './ruleNote.ts'

/** Which demand stands where, and how it is connected. */
export const placementRules: Readonly<Record<string, RuleNote>> = {
  demandServed: {
    name: words('all demand is served', '需求全部满足'),
    what: words('Every class of every region is placed somewhere in full.', '各地区各类需求须全部布置。'),
    over: ['region', 'workload'],
    data: demandData,
  },
  demandServedHourly: {
    name: words('all work is done in every hour', '每小时的工作量全部完成'),
    what: words(
      'Hourly routing: the work that arrives in an hour from every region and class runs somewhere.',
      '逐时调度时，各地区各类负荷每小时到达的工作量须全部布置。',
    ),
    over: ['region', 'workload', 'period'],
    data: demandData,
  },
  yearlyShare: {
    name: words('yearly mean of hourly routing', '逐时调度的年平均'),
    what: words(
      'What counts as placed at a site is the yearly mean of what runs there hour by hour.',
      '布置在站点的负荷按逐时布置量的年平均计。',
    ),
    over: ['region', 'site', 'workload'],
    data: [],
  },
  servers: {
    name: words('servers for all load', '服务器覆盖全部负荷'),
    what: words('A site has the servers its load needs.', '站点服务器须满足其负荷。'),
    over: ['site', 'workload'],
    data: [],
  },
  serversForDemand: {
    name: words('servers for the rated demand', '服务器覆盖额定需求'),
    what: words(
      'Hourly routing moves work, it does not do the same work with fewer servers.',
      '逐时调度只转移工作量，不减少所需服务器。',
    ),
    over: ['workload'],
    data: demandData,
  },
  siteItCapacity: {
    name: words('halls of the site', '站点机房容量'),
    what: words(
      'Servers stay within the halls AI may use: its share of existing halls, and new ones up to the limit of the site.',
      '服务器不超过 AI 可用机房：既有机房中可用部分，加上不超过站点上限的新建机房。',
    ),
    over: ['site'],
    data: [...roomData, 'sites.{site}.hallCapexCnyPerMw'],
  },
  linkCapacity: {
    name: words('capacity of the link', '专线容量'),
    what: words('Traffic stays within the link’s capacity, which the scenario sets.', '流量不超过情景设定的专线容量。'),
    over: ['region', 'site'],
    data: ['workloads.{workload}.dataGbpsPerMw', 'national.linkCnyPerGbpsMonthKm'],
    setByScenario: true,
  },
  linkCapacityHourly: {
    name: words('capacity of the link in every hour', '逐时专线容量'),
    what: words(
      'Traffic of every hour stays within the link’s capacity, which the scenario sets.',
      '每小时流量不超过情景设定的专线容量。',
    ),
    over: ['region', 'site', 'period'],
    data: ['workloads.{workload}.dataGbpsPerMw', 'national.linkCnyPerGbpsMonthKm'],
    setByScenario: true,
  },
  fibrePeak: {
    name: words('fibre for the busiest hour', '专线按最忙小时租用'),
    what: words(
      'Hourly routing rents fibre for the busiest hour of each stream.',
      '逐时调度时，各流向按流量最大的小时租用专线。',
    ),
    over: ['region', 'site', 'workload', 'period'],
    data: ['workloads.{workload}.dataGbpsPerMw', 'national.linkCnyPerGbpsMonthKm'],
  },
  newHallsUsed: {
    name: words('new halls hold servers', '新建机房须投用'),
    what: words('A new hall counts only with servers in it.', '新建机房须有服务器方可计入。'),
    over: ['site'],
    data: [],
  },
}
