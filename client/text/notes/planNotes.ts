import { type ResultNote, units, words } from './resultNote.ts'

/** Everything the plan rests on, the figures that weigh most first. */
const all = ['national.totalItMw', 'national.serverCapexCnyPerMw', 'national.discountRate', '']
const allButServers = ['national.totalItMw', 'national.discountRate', 'national.carbonPriceCnyPerTonne', '']
const grid = ['national.carbonPriceCnyPerTonne', 'provinces.', 'sites.']
const market = ['national.residualCarbonTonnesPerMwh', 'national.greenCertificateCnyPerMwh', 'origins.', 'sites.']
const green = ['national.directShareMax', 'origins.', 'sites.']
const moved = ['national.totalItMw', 'workloads.', 'provinces.', 'sites.']
const reach = ['national.routeFactor', 'national.latencyMsPerKm', 'national.fixedLatencyMs', 'workloads.']

const energyCosts = ['gridEnergy', 'windBuild', 'solarBuild', 'directSupplyCharge', 'contractedGreen', 'carbonCost']
const costsWithout = ['hallCapex', 'hallOm', ...energyCosts, 'greenCertificates', 'fibre', 'unservedDemand']
const costsWith = ['serverCapex', ...costsWithout]
const carbonRules = ['energyBalance', 'directShare', 'greenShare', 'carbonCap']
const moveRules = ['demandServed', 'siteItCapacity', 'westSuitable', 'minWestShare']

const what = {
  costWith: words(
    'The objective: every cost line of a year, capital as annuities, servers included.',
    '即目标函数：全年各项成本合计，投资按年金折算，含服务器。',
  ),
  costWithout: words(
    'Every cost line of a year but servers, which cost the same wherever they stand.',
    '全年各项成本合计，不含服务器（服务器成本与布置地点无关）。',
  ),
  carbon: words(
    'Location account: grid energy of every site times the average factor of its grid.',
    '区域口径：各站点网电量乘以所在电网平均因子。',
  ),
  market: words(
    'Market account: grid energy that no contract or certificate covers, times the residual factor.',
    '市场口径：未被合同或绿证覆盖的网电量乘以剩余组合因子。',
  ),
  latencyMean: words('Mean over all served load, weighted by MW.', '全部已满足负荷的平均值，按 MW 加权。'),
  green: words(
    'Own and contracted green energy over all energy of the year; certificates do not count.',
    '自建与合同绿电占全年用电量的比例，不计绿证。',
  ),
}

const cost = { name: words('Annual cost', '年成本'), unit: words('CNY a year', '元/年'), rules: moveRules, data: all }
const carbon = {
  name: words('Emissions', '碳排放'),
  unit: words('CO₂ a year', '二氧化碳/年'),
  rules: carbonRules,
  costs: energyCosts,
}
const latency = { unit: units.ms, rules: ['westSuitable'], costs: ['fibre'], data: reach }

/** The headline figures, the comparison with other ways, and how green the plan is. */
export const planNotes = {
  kpiCostWith: { ...cost, what: what.costWith, costs: costsWith },
  kpiCostWithout: { ...cost, what: what.costWithout, costs: costsWithout, data: allButServers },
  kpiCarbon: { ...carbon, what: what.carbon, data: grid },
  kpiMarket: { ...carbon, what: what.market, data: market },
  kpiMoved: {
    name: words('Load moved from east to west', '由东部迁往西部的负荷'),
    unit: units.mwIt,
    what: words('Demand of eastern provinces placed at western sites.', '东部省份需求中布置在西部站点的部分。'),
    rules: moveRules,
    costs: costsWithout,
    data: moved,
  },
  kpiMovedShare: {
    name: words('Share of eastern demand', '占东部需求比例'),
    unit: units.share,
    what: words('Load moved from east to west over all eastern demand.', '东数西算负荷除以东部全部需求。'),
    rules: moveRules,
    costs: costsWithout,
    data: moved,
  },
  kpiP95: {
    ...latency,
    name: words('p95 round trip', 'p95 往返时延'),
    unit: words('milliseconds, there and back', '毫秒（往返）'),
    what: words(
      '95 per cent of the served load, by MW, has at most this latency.',
      '按 MW 计，95% 的已满足负荷时延不超过此值。',
    ),
  },
  kpiMean: { ...latency, name: words('Mean one-way latency', '平均单向时延'), what: what.latencyMean },
  kpiChange: {
    name: words('Change', '变化'),
    unit: words('in per cent, or in milliseconds', '百分比，或毫秒'),
    what: words(
      'Against the plan before; on the first screen against staying at home on grid power.',
      '与上一个方案相比；首屏为与就地用网电相比。',
    ),
    rules: [],
    costs: [],
    data: [''],
  },
  rowCostWithout: {
    ...cost,
    name: words('Cost', '成本'),
    unit: perItMwh('CNY', '元'),
    what: what.costWithout,
    costs: costsWithout,
  },
  rowCostWith: {
    ...cost,
    name: words('Cost', '成本'),
    unit: perItMwh('CNY', '元'),
    what: what.costWith,
    costs: costsWith,
  },
  rowCarbonLocation: { ...carbon, unit: perItMwh('kg of CO₂', '千克二氧化碳'), what: what.carbon, data: grid },
  rowCarbonMarket: { ...carbon, unit: perItMwh('kg of CO₂', '千克二氧化碳'), what: what.market, data: market },
  rowGreen: {
    name: words('Green over the year', '年度绿电占比'),
    unit: units.share,
    what: what.green,
    rules: ['greenShare', 'directShare', 'greenClaims'],
    costs: energyCosts,
    data: green,
  },
  rowLatency: { ...latency, name: words('Mean one-way latency', '平均单向时延'), what: what.latencyMean },
  rowUnserved: {
    name: words('Unserved', '未满足'),
    unit: units.mwIt,
    what: words('Demand left without service.', '未得到满足的需求。'),
    rules: ['demandServed', 'siteItCapacity'],
    costs: ['unservedDemand'],
    data: moved,
  },
  greenCertificate: {
    name: words('Green, certificates counted', '绿电占比（计绿证）'),
    unit: units.share,
    what: words(
      'Own, contracted and certified energy over all energy of the year.',
      '自建、合同与绿证电量占全年用电量的比例。',
    ),
    rules: ['greenShare', 'greenClaims'],
    costs: ['greenCertificates', ...energyCosts],
    data: ['national.greenCertificateCnyPerMwh', ...green],
  },
  greenAnnual: {
    name: words('Green over the year', '年度绿电占比'),
    unit: units.share,
    what: what.green,
    rules: ['greenShare', 'greenClaims'],
    costs: energyCosts,
    data: green,
  },
  greenHourly: {
    name: words('Green hour by hour', '逐时绿电占比'),
    unit: units.share,
    what: words(
      'Load met by green energy in the hour it was made or stored, over all load.',
      '由当时发出或已存储的绿电满足的负荷占全部负荷的比例。',
    ),
    rules: ['greenShare', 'greenClaims'],
    costs: energyCosts,
    data: green,
  },
  statement: {
    name: words('In words', '结论'),
    unit: words('as the sentence says', '见句中'),
    what: words(
      'A sentence made from figures of this plan; each stands with its unit in the tiles and tables too.',
      '由本方案的数值生成；各数值及其单位亦见指标与表格。',
    ),
    rules: [],
    costs: [],
    data: [''],
  },
  scenarioInput: {
    name: words('Input', '输入'),
    unit: words('as its field says', '见对应输入项'),
    what: words('Set in the scenario.', '由情景设定。'),
    rules: [],
    costs: [],
    data: [],
  },
} as const satisfies Readonly<Record<string, ResultNote>>

function perItMwh(en: string, zh: string): ResultNote['unit'] {
  return words(`${en} ${units.perItMwh.en}`, `${zh}（${units.perItMwh.zh}）`)
}
