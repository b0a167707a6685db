import type { PriceItemId } from '../../../server/contract/why.ts'
import { costData } from './costData.ts'
import { energyData, type ResultNote, roomData, units, words } from './resultNote.ts'

const apart = { rules: [], costs: [] } as const
const perMwYear = words('CNY per MW-year of rated IT power', '元/（MW·年，IT 额定功率）')

/** One heading of what one more MW costs: what is in it, and the data behind it. */
function heading(en: string, zh: string, whatEn: string, whatZh: string, data: readonly string[] = []): ResultNote {
  return {
    ...apart,
    name: words(`One more MW: ${en}`, `多布置 1 MW：${zh}`),
    unit: perMwYear,
    what: words(whatEn, whatZh),
    data,
  }
}

const dataOf = (...terms: readonly string[]): string[] => terms.flatMap((term) => costData[term] ?? [])

/** What one more MW at a place pays for, by the headings of the server. */
const itemNotes = {
  whyItem_energy: heading(
    'grid energy',
    '电网购电',
    'Energy that one more MW draws from the grid in a year, at the site’s price, with PUE; and what a full connection adds.',
    '多布置 1 MW 全年的网电费用（按站点电价，含 PUE）；接入容量用满时另含其稀缺价值。',
    energyData,
  ),
  whyItem_ownSupply: heading(
    'own wind, solar and storage',
    '自建风光与储能',
    'What own plants add or save: below zero where they are cheaper than the grid energy they replace. Duals of the rows that limit them are in it.',
    '自建电源带来的增减；其成本低于所替代的网电时为负。含相应限制约束的对偶价格。',
    dataOf('windBuild', 'solarBuild'),
  ),
  whyItem_carbon: heading(
    'carbon',
    '碳',
    'Carbon of the energy at the carbon price, and the price a carbon cap adds.',
    '用电碳排放按碳价计的费用；若有碳排放上限，另含其对偶价格。',
    dataOf('carbonCost'),
  ),
  whyItem_green: heading(
    'green rule and green power bought',
    '绿电要求与外购绿电',
    'What the green rule asks for with one more MW: contracts, certificates and the price of the rule.',
    '多布置 1 MW 因绿电要求而增加的合同、绿证费用及该要求的对偶价格。',
    dataOf('contractedGreen', 'greenCertificates'),
  ),
  whyItem_network: heading(
    'network',
    '网络',
    'Fibre from the region to the site, by the traffic of the class and the length of the route.',
    '由该地区至站点的专线费用，取决于业务流量与路由长度。',
    dataOf('fibre'),
  ),
  whyItem_halls: heading(
    'halls',
    '机房',
    'A year of the new halls that one more MW needs; none where existing halls have room.',
    '多布置 1 MW 所需新建机房的年化成本；既有机房有余量时为零。',
    dataOf('hallCapex'),
  ),
  whyItem_capacityRent: heading(
    'scarcity of room',
    '容量稀缺租金',
    'What one more MW takes from others where the site is full: the dual of its capacity.',
    '站点已满时，多布置 1 MW 挤占他用的价值，即容量约束的对偶价格。',
    roomData,
  ),
  whyItem_policy: heading(
    'policy rules',
    '政策规则',
    'The price of policy rules that one more MW meets or tightens: duals of their rows.',
    '多布置 1 MW 触及的政策规则的代价，即相应约束的对偶价格。',
  ),
  whyItem_servers: heading(
    'servers',
    '服务器',
    'A year of the servers themselves; the same everywhere unless the data say otherwise.',
    '服务器本身的年化成本；数据未作区分时各处相同。',
    dataOf('serverCapex'),
  ),
} as const satisfies Record<`whyItem_${PriceItemId}`, ResultNote>

const forcedWhat = words(
  'The plan solved again under this change, less the plan as it is.',
  '按此改动重新求解的方案减去现方案。',
)

/** Figures of an answer to "why here?" and "why not here?". */
export const whyNotes = {
  ...itemNotes,
  whyPrice: {
    ...apart,
    name: words('One more MW there', '在该处多布置 1 MW'),
    unit: perMwYear,
    what: words(
      'Sum of all headings: own cost and the duals of the rows that one more MW meets.',
      '各项合计：自身成本与多布置 1 MW 所触及约束的对偶价格。',
    ),
    data: [...energyData, ...roomData],
  },
  whyDifference: {
    ...apart,
    name: words('This place less the other', '此处减另一处'),
    unit: perMwYear,
    what: words(
      'Above zero this place is dearer under that heading, below zero cheaper.',
      '为正表示此处在该项上更贵，为负表示更便宜。',
    ),
    data: [],
  },
  whyReducedCost: {
    ...apart,
    name: words('Reduced cost', '检验数'),
    unit: perMwYear,
    what: words(
      'Price of one more MW there less what this demand costs the plan now: how much cheaper the place would have to become to be used. Zero where it is used.',
      '在该处多布置 1 MW 的价格减去该项需求现在的边际成本：即该处须再便宜多少才会被选用；已选用处为零。',
    ),
    data: [...energyData, ...roomData],
  },
  whyItMw: {
    ...apart,
    name: words('Of this stream there', '该业务布置在该处'),
    unit: units.mwIt,
    what: words('What the plan that was asked keeps of the stream there.', '所询问的方案中，该业务布置在该处的容量。'),
    data: [],
  },
  whyCarbon: {
    ...apart,
    name: words('Carbon of the work there', '在该处运行的碳强度'),
    unit: words('kg of CO₂ per MWh of IT work', '千克二氧化碳/兆瓦时IT用电'),
    what: words(
      'Location account: grid energy times the average factor of its grid, PUE included; on grid power alone where nothing runs yet.',
      '区域口径：网电量乘以所在电网平均因子（含 PUE）；尚无负荷处按全部使用网电计。',
    ),
    data: ['provinces.{province}.gridCarbonTonnesPerMwh', 'sites.{site}.pue'],
  },
  whyForcedCost: {
    ...apart,
    name: words('Cost of forcing it', '强制布置的代价'),
    unit: words('CNY a year more than the plan', '元/年（较现方案增加）'),
    what: forcedWhat,
    data: [],
  },
  whyForcedCarbon: {
    ...apart,
    name: words('Carbon of forcing it', '强制布置的碳排放变化'),
    unit: words('tonnes of CO₂ a year more than the plan', '吨二氧化碳/年（较现方案增加）'),
    what: forcedWhat,
    data: [],
  },
} as const satisfies Readonly<Record<string, ResultNote>>
