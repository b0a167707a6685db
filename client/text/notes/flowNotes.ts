import { demandData, energyData, type ResultNote, roomData, units, words } from './resultNote.ts'

const placed: Pick<ResultNote, 'rules' | 'costs'> = {
  rules: ['demandServed', 'siteItCapacity', 'westSuitable', 'linkCapacity'],
  costs: ['hallCapex', 'gridEnergy', 'windBuild', 'solarBuild', 'fibre', 'carbonCost'],
}

/** Streams between a region and a site, and what a region asks for. */
export const flowNotes = {
  flowItMw: {
    name: words('Load placed there', '布置的负荷'),
    unit: units.mwIt,
    what: words(
      'Servers that this region’s demand keeps at this site all year, all classes together.',
      '该地区需求全年布置在该站点的服务器容量，各类负荷合计。',
    ),
    ...placed,
    data: [...demandData, ...roomData, ...energyData],
  },
  flowCarbon: {
    name: words('Carbon of this stream', '该流向的碳强度'),
    unit: words('kg of CO₂ per MWh of IT work', '千克二氧化碳/兆瓦时IT用电'),
    what: words(
      'The site’s grid energy times the average factor of its grid, PUE included, over the IT work of the stream.',
      '站点网电量乘以所在电网平均因子（含 PUE），除以该流向的IT用电量。',
    ),
    rules: ['energyBalance', 'directShare', 'carbonCap'],
    costs: ['gridEnergy', 'windBuild', 'solarBuild', 'carbonCost'],
    data: ['provinces.{province}.gridCarbonTonnesPerMwh', 'sites.{site}.pue', ...energyData],
  },
  flowLatency: {
    name: words('Latency of the route', '路径时延'),
    unit: units.ms,
    what: words(
      'Great-circle distance times the route factor times the latency of fibre, plus a fixed part; a published figure where there is one for this pair.',
      '大圆距离×路由系数×光纤时延，再加固定部分；该路径有公布的单向数据时以公布值为准。',
    ),
    rules: [],
    costs: ['fibre'],
    data: ['national.routeFactor', 'national.latencyMsPerKm', 'national.fixedLatencyMs'],
  },
  regionDemand: {
    name: words('Demand', '需求'),
    unit: units.mwIt,
    what: words(
      'National demand times the share of this province, all classes together, with the changes of the scenario.',
      '全国需求乘以该省占比，各类负荷合计，并计入情景中的修改。',
    ),
    rules: ['demandServed'],
    costs: [],
    data: demandData,
  },
  regionHome: {
    name: words('Kept at home', '留在本地'),
    unit: units.mwIt,
    what: words('Demand served at this province’s own at-home site.', '由本省本地站点承担的需求。'),
    ...placed,
    data: [...demandData, 'sites.home-{region}.tariffCnyPerMwh', 'sites.home-{region}.'],
  },
  regionUnserved: {
    name: words('Unserved', '未满足'),
    unit: units.mwIt,
    what: words(
      'Demand left without service. Zero unless the scenario puts a price on it.',
      '未得到满足的需求。情景未给出其价格时为零。',
    ),
    rules: ['demandServed', 'siteItCapacity'],
    costs: ['unservedDemand'],
    data: demandData,
  },
} as const satisfies Readonly<Record<string, ResultNote>>
