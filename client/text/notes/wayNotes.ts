import { type ResultNote, units, words } from './resultNote.ts'

const all = ['national.totalItMw', 'national.discountRate', '']

/** The plan beside other ways of serving the same demand. */
export const wayNotes = {
  wayChange: {
    name: words('The plan less the other way', '本方案减该做法'),
    unit: words(
      'per MWh of IT work in the unit of its column; unserved in MW',
      '每兆瓦时IT用电，单位见列名；未满足以 MW 计',
    ),
    what: words(
      'Negative where the plan has less of it; in per cent of the other way below.',
      '负值表示本方案更少；下方为占该做法的百分比。',
    ),
    rules: [],
    costs: [],
    data: all,
  },
  coordination: {
    name: words('Value of planning together', '统筹规划的价值'),
    unit: words('CNY a year, and per cent', '元/年，以及百分比'),
    what: words(
      'Cost of every province planning alone, unserved demand at its price, less the cost of the plan. Never negative.',
      '各省独立规划的成本（未满足需求按情景价格计）减去本方案成本，不会为负。',
    ),
    rules: ['demandServed', 'siteItCapacity'],
    costs: [],
    data: all,
  },
  moveHome: {
    name: words('Carbon had it stayed', '留在本地的碳强度'),
    unit: words('kg of CO₂ per MWh of IT work', '千克二氧化碳/兆瓦时IT用电'),
    what: words(
      'The region’s own at-home site on grid power: the average factor of its grid times PUE.',
      '该地区本地站点使用网电：所在电网平均因子乘以 PUE。',
    ),
    rules: [],
    costs: [],
    data: ['provinces.{region}.gridCarbonTonnesPerMwh', 'sites.home-{region}.pue'],
  },
  moveMore: {
    name: words('Carbon that moving adds', '迁移增加的碳排放'),
    unit: words('thousand tCO₂ a year', '万吨二氧化碳/年'),
    what: words(
      'Emissions of this load at the site less those at home on grid power.',
      '该负荷在站点的排放减去就地使用网电的排放。',
    ),
    rules: ['energyBalance'],
    costs: [],
    data: [
      'provinces.{region}.gridCarbonTonnesPerMwh',
      'provinces.{province}.gridCarbonTonnesPerMwh',
      'sites.{site}.pue',
      'sites.home-{region}.pue',
    ],
  },
  wayProof: {
    name: words('Proof of this way', '该做法的证明'),
    unit: words('relative to the size of each row', '相对于各约束行的量级'),
    what: words(
      'Every row is added up again apart from the solver. A bound exists only where an optimum was sought, not where a rule places the demand.',
      '由独立代码重新核算每一行约束。只有求最优的做法才有下界，按规则布置的没有。',
    ),
    rules: [],
    costs: [],
    data: [],
  },
  pairBest: {
    name: words('Best way for this pair', '该组合的最优方式'),
    unit: words('cheapest above, least carbon (location) below', '上为成本最低，下为碳排放最低（区域口径）'),
    what: words(
      'Of staying, moving the bit on grid power, moving it with own green power, and having green power delivered.',
      '在留在本地、送算力用当地网电、送算力自建绿电、绿电东送四种方式中比较。',
    ),
    rules: [],
    costs: [],
    data: ['sites.home-{region}.tariffCnyPerMwh', 'sites.{site}.tariffCnyPerMwh', 'origins.{origin}.priceCnyPerMwh'],
  },
  pairCount: {
    name: words('Pairs', '组合数'),
    unit: words('pairs of eastern region and western province', '东部地区与西部省份的组合'),
    what: words('In how many pairs this way is best.', '该方式占优的组合数。'),
    rules: [],
    costs: [],
    data: ['provinces.', 'sites.', 'origins.'],
  },
  pairCost: {
    name: words('Cost of one MWh of IT work', '每兆瓦时IT用电的成本'),
    unit: words('CNY per MWh of IT work, servers apart', '元（每兆瓦时IT用电，不含服务器）'),
    what: words(
      'Energy with PUE and carbon price, new halls and their upkeep, fibre, green power.',
      '电费（含 PUE 与碳价）、新建机房及运维、网络与绿电费用。',
    ),
    rules: [],
    costs: ['gridEnergy', 'hallCapex', 'hallOm', 'fibre', 'windBuild', 'solarBuild', 'contractedGreen', 'carbonCost'],
    data: [
      'sites.home-{region}.tariffCnyPerMwh',
      'sites.{site}.tariffCnyPerMwh',
      'origins.{origin}.priceCnyPerMwh',
      'national.directShareMax',
    ],
  },
  pairCarbon: {
    name: words('Carbon, location account', '碳排放（区域口径）'),
    unit: words('kg of CO₂ per MWh of IT work', '千克二氧化碳（每兆瓦时IT用电）'),
    what: words(
      'Grid energy times the average factor of that grid. Buying green power from elsewhere does not change it.',
      '网电量乘以所在电网平均因子；在外地购买绿电不改变它。',
    ),
    rules: [],
    costs: [],
    data: ['provinces.{region}.gridCarbonTonnesPerMwh', 'provinces.{province}.gridCarbonTonnesPerMwh'],
  },
  pairMarket: {
    name: words('Carbon, market account', '碳排放（市场口径）'),
    unit: words('kg of CO₂ per MWh of IT work', '千克二氧化碳（每兆瓦时IT用电）'),
    what: words(
      'Grid energy that no contract covers, times the residual factor.',
      '未被合同覆盖的网电量乘以剩余组合因子。',
    ),
    rules: [],
    costs: [],
    data: ['national.residualCarbonTonnesPerMwh', 'sites.home-{region}.pue', 'sites.{site}.pue'],
  },
  pairLatency: {
    name: words('One-way latency', '单向时延'),
    unit: units.ms,
    what: words(
      'Great-circle distance times the route factor and the delay of fibre, and a fixed part. At home nothing is travelled.',
      '大圆距离乘以路由系数与光缆时延，另加固定部分；留在本地无需传输。',
    ),
    rules: [],
    costs: [],
    data: ['national.routeFactor', 'national.latencyMsPerKm', 'national.fixedLatencyMs'],
  },
  pairMovable: {
    name: words('Share that may move', '可迁移比例'),
    unit: units.share,
    what: words(
      'Demand of the region that latency and the westward share of each class let this site serve.',
      '按时延与各类业务可西移比例，该站点可承接的本地区需求占比。',
    ),
    rules: ['westSuitable'],
    costs: [],
    data: ['workloads.{workload}.westSuitableShare', 'workloads.{workload}.maxOneWayLatencyMs'],
  },
  greenCovered: {
    name: words('Share covered by green power', '绿电覆盖比例'),
    unit: units.share,
    what: words(
      'Share of the load that own wind or solar covers with the bit, and the contract with the electron.',
      '送算力时自建风光、送电时绿电合同所覆盖的负荷比例。',
    ),
    rules: [],
    costs: [],
    data: ['national.directShareMax'],
  },
  pairSaving: {
    name: words('Against staying', '与留在本地相比'),
    unit: words('CNY or kg of CO₂ per MWh of IT work', '元或千克二氧化碳（每兆瓦时IT用电）'),
    what: words(
      'The cheapest way saves money and the cleanest carbon, 0 where that is staying; between them, what the cheapest adds in carbon.',
      '成本最低的方式省多少钱、碳最低的方式减多少碳，若为留在本地则为0；中间一列为成本最低方式的碳变化。',
    ),
    rules: [],
    costs: [],
    data: ['sites.home-{region}.tariffCnyPerMwh', 'sites.{site}.tariffCnyPerMwh'],
  },
} as const satisfies Readonly<Record<string, ResultNote>>
