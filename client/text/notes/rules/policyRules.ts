import { demandData, words } from '../resultNote.ts'
import type { RuleNote } from './ruleNote.ts'

/** What policy asks or forbids. */
export const policyRules: Readonly<Record<string, RuleNote>> = {
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
    over: ['site'],
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
    data: ['policies.new-compute-in-hubs-min'],
    setByScenario: true,
  },
  onRackFloor: {
    name: words('on-rack floor', '最低上架率'),
    what: words(
      'Servers fill at least the share asked of the halls in use: of new halls, and of all halls of a site that is decided.',
      '在用机房的上架率不低于要求：计新建机房；由选址决定启闭的站点计全部机房。',
    ),
    over: ['site'],
    data: ['policies.cluster-on-rack-min'],
  },
  greenFloorByHub: {
    name: words('green floor of the hub', '枢纽绿电比例下限'),
    what: words(
      'Own, contracted and certified green energy of a hub covers at least the share asked of its load over the year.',
      '枢纽内自建、合同与绿证电量之和占全年负荷的比例不低于要求。',
    ),
    over: ['hub'],
    data: ['policies.green-share-new-hub-min'],
  },
  directSelfUse: {
    name: words('self-use of direct supply', '绿电直连自用比例'),
    what: words(
      'A site uses at least the share asked of what its own plants could give.',
      '站点自用电量占自建电站可用发电量的比例不低于要求。',
    ),
    over: ['site'],
    data: ['policies.direct-green-self-use-min'],
  },
  directLoadShare: {
    name: words('direct supply over load', '绿电直连占负荷比例'),
    what: words(
      'A site with plants of its own covers at least the share asked of its load by them, or builds none.',
      '自建电站的站点，其自用电量占负荷的比例不低于要求，否则不建。',
    ),
    over: ['site'],
    data: ['policies.direct-green-load-share-min'],
  },
  directExport: {
    name: words('export of direct supply', '绿电直连上网比例'),
    what: words(
      'At most the share allowed of what the plants could give is sold to the grid.',
      '上网电量占自建电站可用发电量的比例不超过规定。',
    ),
    over: ['site'],
    data: ['policies.direct-green-export-max'],
  },
  plantsOfOwnSupply: {
    name: words('plants of direct supply', '绿电直连电站'),
    what: words(
      'Plants stand only at sites that take up direct supply and keep its limits.',
      '只有采用绿电直连并满足其要求的站点才自建电站。',
    ),
    over: ['site', 'technology'],
    data: ['sites.{site}.maxBuildWindMw', 'sites.{site}.maxBuildSolarMw'],
  },
  provinceShare: {
    name: words('share of one province', '单省占比上限'),
    what: words(
      'One province takes at most the share of all demand that the scenario allows.',
      '任一省份承接的负荷占全国需求的比例不超过情景上限。',
    ),
    over: ['region'],
    data: ['national.totalItMw'],
    setByScenario: true,
  },
  hubLoadShare: {
    name: words('share of one hub', '单枢纽占比上限'),
    what: words(
      'One hub takes at most the share of all demand that the scenario allows.',
      '任一枢纽承接的负荷占全国需求的比例不超过情景上限。',
    ),
    over: ['hub'],
    data: ['national.totalItMw'],
    setByScenario: true,
  },
  capitalBudget: {
    name: words('capital budget', '建设投资预算'),
    what: words(
      'New halls, plants and storage together cost no more to build than the budget; servers are apart.',
      '新建机房、自建电站与储能的投资合计不超过预算，不含服务器。',
    ),
    over: [],
    data: ['sites.{site}.hallCapexCnyPerMw', 'national.windCapexCnyPerMw', 'national.solarCapexCnyPerMw'],
    setByScenario: true,
  },
  subsidyBudget: {
    name: words('subsidy budget', '财政补贴预算'),
    what: words(
      'What the public pays and forgoes through discounts, grants and lower local prices stays within its budget.',
      '电价优惠、建设补助与地方价格让利的公共支出合计不超过预算。',
    ),
    over: [],
    data: [],
    setByScenario: true,
  },
}
