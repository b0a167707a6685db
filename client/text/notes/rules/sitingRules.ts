import { demandData, roomData, words } from '../resultNote.ts'
import type { RuleNote } from './ruleNote.ts'

/** What opening a site, or leaving it shut, brings with it. */
export const sitingRules: Readonly<Record<string, RuleNote>> = {
  hallsWhereOpen: {
    name: words('new halls at open sites', '新建机房限于启用站点'),
    what: words('New halls stand only at sites the plan opens.', '只有启用的站点才能新建机房。'),
    over: ['site'],
    data: roomData,
  },
  placementWhereOpen: {
    name: words('load at open sites', '负荷限于启用站点'),
    what: words('A stream of demand is placed only at a site the plan opens.', '任一类需求只能布置在启用的站点。'),
    over: ['region', 'site', 'workload'],
    data: demandData,
  },
  plantsWhereOpen: {
    name: words('own plants at open sites', '自建电站限于启用站点'),
    what: words('Own wind and solar stand only at sites the plan opens.', '只有启用的站点才能自建风光。'),
    over: ['site', 'technology'],
    data: ['sites.{site}.maxBuildWindMw', 'sites.{site}.maxBuildSolarMw'],
  },
  storageWhereOpen: {
    name: words('own storage at open sites', '自建储能限于启用站点'),
    what: words('Batteries stand only at sites the plan opens.', '只有启用的站点才能自建储能。'),
    over: ['site'],
    data: ['sites.{site}.maxItMw', 'national.storageMaxMwPerItMw', 'national.storageMaxHours'],
  },
  siteMinimum: {
    name: words('least size of an open site', '启用站点最小规模'),
    what: words(
      'A site that opens holds at least its economic size of servers.',
      '站点一经启用，其服务器规模不低于经济规模。',
    ),
    over: ['site'],
    data: ['national.economicSiteItMw'],
  },
  maxOpenSites: {
    name: words('number of open sites', '启用站点数量上限'),
    what: words('No more sites are opened than the scenario allows.', '启用站点数不超过情景设定的上限。'),
    over: [],
    data: [],
    setByScenario: true,
  },
  siteLock: {
    name: words('site decided beforehand', '站点启闭锁定'),
    what: words(
      'A site the scenario locks is open, or stays shut, whatever it costs.',
      '情景锁定的站点必须启用或必须关闭，不论成本高低。',
    ),
    over: ['site'],
    data: [],
    setByScenario: true,
  },
  exclusiveSites: {
    name: words('sites that rule each other out', '互斥站点'),
    what: words('Of the sites in the list at most one is opened.', '所列站点至多启用一个。'),
    over: [],
    data: [],
    setByScenario: true,
  },
  hallBlocks: {
    name: words('new halls in whole blocks', '新建机房按整模块'),
    what: words('New halls are built in whole blocks of one size.', '新建机房按固定规模的整模块建设。'),
    over: ['site'],
    data: [],
    setByScenario: true,
  },
  singleSource: {
    name: words('one source per stream', '单一来源'),
    what: words(
      'What a region places of a single-source class stands at the one site chosen for it.',
      '单一来源类业务的某地区需求只布置在为其选定的一个站点。',
    ),
    over: ['region', 'site', 'workload'],
    data: demandData,
  },
  oneSource: {
    name: words('number of sources', '来源数量'),
    what: words(
      'A region’s demand of a single-source class has one site at most.',
      '单一来源类业务的某地区需求至多由一个站点承接。',
    ),
    over: ['region', 'workload'],
    data: [],
    setByScenario: true,
  },
}
