import { type ResultNote, roomData, units, words } from './resultNote.ts'

const capex = ['sites.{site}.hallCapexCnyPerMw', 'national.windCapexCnyPerMw', 'national.solarCapexCnyPerMw']
const once = words('M CNY, once', '亿元，一次性')
const bare = { rules: [], costs: [] } as const

/** Concentration, local benefit and suitability of the provinces. */
export const reportNotes = {
  hhi: {
    ...bare,
    name: words('Herfindahl-Hirschman index', '赫芬达尔指数（HHI）'),
    unit: words('0 to 1; with it, provinces of equal size that would give the same', '0 到 1；旁注为等效均分省份数'),
    what: words('Sum of the squared shares of the provinces in MW of IT.', '各省 IT 功率占比的平方和。'),
    data: ['sites.'],
  },
  provinceItMw: {
    ...bare,
    name: words('Load of the province', '该省承接负荷'),
    unit: words('MW of IT, and its share', 'MW（IT）及占比'),
    what: words('IT load at all sites of the province.', '该省全部站点承接的 IT 负荷。'),
    rules: ['demandServed', 'siteItCapacity'],
    data: ['national.totalItMw', 'sites.'],
  },
  provinceHalls: {
    ...bare,
    name: words('Halls of the province', '该省机房'),
    unit: units.mwIt,
    what: words(
      'New halls; idle: halls for AI that stand today and stay empty.',
      '新建机房；闲置指现有智算机房中未使用的部分。',
    ),
    data: ['sites.'],
  },
  belowEconomic: {
    ...bare,
    name: words('Below economic size', '低于经济规模'),
    unit: units.mwIt,
    what: words('In use, but smaller than the size taken as economic.', '在用但小于所设经济规模。'),
    data: [...roomData],
  },
  similarity: {
    ...bare,
    name: words('Structural similarity (UNIDO)', '结构相似系数（UNIDO）'),
    unit: words('0 to 1; 1 is the same mix', '0 到 1；1 表示结构完全相同'),
    what: words(
      'Product of two provinces’ mixes of work, over the size of both. High: they do the same and compete.',
      '两省业务结构的内积除以两者的模；越高表示定位越雷同。',
    ),
    data: ['workloads.'],
  },
  benefitInvestment: {
    ...bare,
    name: words('Investment', '投资'),
    unit: once,
    what: words('Halls, wind, solar and storage built, paid once.', '新建机房、风电、光伏与储能的一次性投入。'),
    costs: ['hallCapex', 'windBuild', 'solarBuild', 'storageBuild'],
    data: capex,
  },
  benefitServers: {
    ...bare,
    name: words('Investment in servers', '服务器投资'),
    unit: once,
    what: words(
      'Servers for all IT load there. Made elsewhere, so no local jobs or tax are counted on them.',
      '当地全部 IT 负荷的服务器；在外地制造，不计入当地就业与税收。',
    ),
    costs: ['serverCapex'],
    data: ['national.serverCapexCnyPerMw'],
  },
  benefitBuildJobs: {
    ...bare,
    name: words('Work while building', '建设期就业'),
    unit: words('job-years', '人年'),
    what: words('Investment times the factor of jobs, which is assumed.', '投资乘以建设期就业系数（假设）。'),
    data: capex,
  },
  benefitRunJobs: {
    ...bare,
    name: words('Lasting jobs', '长期岗位'),
    unit: words('jobs', '个'),
    what: words('IT load times the factor of jobs, which is assumed.', 'IT 负荷乘以运行期就业系数（假设）。'),
    data: ['national.totalItMw', 'sites.'],
  },
  benefitTax: {
    ...bare,
    name: words('Tax to local budgets', '地方税收'),
    unit: words('M CNY over the years stated', '亿元，所示年数累计'),
    what: words(
      'An assumed share of the investment and of yearly running cost: energy bought and upkeep, no annuities.',
      '按假设比例计，基数为投资与历年运行费用（购电与运维，不含年金）。',
    ),
    data: capex,
  },
  benefitCost: {
    ...bare,
    name: words('Cost of what runs there', '当地负荷的成本'),
    unit: words('M CNY a year, without servers', '亿元/年，不含服务器'),
    what: words('Every cost line of the load placed there.', '当地承接负荷的各项成本合计。'),
    data: ['sites.', 'national.discountRate'],
  },
  benefitCarbon: {
    ...bare,
    name: words('Carbon of what runs there', '当地负荷的碳排放'),
    unit: words('kt of CO₂ a year, location account', '万吨二氧化碳/年（区域口径）'),
    what: words('Grid energy there times the factor of the grid.', '当地网电量乘以电网因子。'),
    data: ['provinces.'],
  },
  localFactor: {
    ...bare,
    name: words('Factor of the reports', '报告所用系数'),
    unit: words('as its line says', '见该行'),
    what: words(
      'A national average, assumed: no document gives it for one province. Give your own where you know better.',
      '全国平均的假设值，没有分省文件可依；如有更可靠数据请自行填写。',
    ),
    data: [],
  },
  suitWorth: {
    ...bare,
    name: words('Worth of one more MW there', '当地多1 MW 的价值'),
    unit: words('thousand CNY per MW and year', '万元/（MW·年）'),
    what: words(
      'What the demand that gains most costs the plan now, less what it would cost there. Negative: it would have to become that much cheaper.',
      '获益最大的需求现在的成本减去布置在此处的成本；负值表示须再便宜这么多。',
    ),
    rules: ['siteItCapacity', 'demandServed'],
    data: ['sites.{site}.tariffCnyPerMwh', 'sites.{site}.hallCapexCnyPerMw', 'sites.{site}.'],
  },
  suitPart: {
    ...bare,
    name: words('Part of that worth', '价值的分项'),
    unit: words('thousand CNY per MW and year', '万元/（MW·年）'),
    what: words(
      'Advantage over the next place with room for the same demand; the parts sum to the worth.',
      '相对下一个有余量的可选站点的优势；各分项合计即为价值。',
    ),
    data: ['sites.{site}.'],
  },
  suitRoom: {
    ...bare,
    name: words('Room left', '余量'),
    unit: units.mwIt,
    what: words('What may still be placed there beyond this plan.', '本方案之外当地仍可承接的容量。'),
    data: [...roomData],
  },
} as const satisfies Readonly<Record<string, ResultNote>>
