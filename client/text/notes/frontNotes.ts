import { planNotes } from './planNotes.ts'
import { type ResultNote, units, words } from './resultNote.ts'
import { siteNotes } from './siteNotes.ts'

/** The rules and cost lines of the plan on screen say nothing about a point of the front: only the data is the same. */
const none = { rules: [], costs: [] } as const
const perTonne = words('CNY per tonne of CO₂', '元/吨二氧化碳')
const tonnes = words('CO₂ a year', '二氧化碳/年')
const cnyYear = words('CNY a year', '元/年')
const carbonData = ['national.carbonPriceCnyPerTonne', 'provinces.', 'sites.'] as const

/** Figures of the front of cost against carbon. */
export const frontNotes = {
  frontCostWith: { ...planNotes.kpiCostWith, ...none },
  frontCostWithout: { ...planNotes.kpiCostWithout, ...none },
  frontCarbon: { ...planNotes.kpiCarbon, ...none },
  frontMarket: { ...planNotes.kpiMarket, ...none },
  frontGreenCertificate: { ...planNotes.greenCertificate, ...none },
  frontGreenAnnual: { ...planNotes.greenAnnual, ...none },
  frontGreenHourly: { ...planNotes.greenHourly, ...none },
  frontMoved: { ...planNotes.kpiMoved, ...none },
  frontUnserved: { ...planNotes.rowUnserved, ...none },
  frontCap: {
    ...none,
    name: words('Carbon cap', '碳上限'),
    unit: tonnes,
    what: words(
      'The cap on the account that is swept. The cheapest plan under it is this point.',
      '所设口径下的碳上限；该上限下最便宜的方案即为此点。',
    ),
    data: carbonData,
  },
  frontTighter: {
    ...none,
    name: words('Marginal abatement cost, cleaner side', '边际减排成本（减排侧）'),
    unit: perTonne,
    what: words(
      'What the next tonne less would cost beyond the carbon price, which is in the cost: the dual of the cap where it is tightened.',
      '再减一吨所需的成本（不含成本中已计入的碳价）：收紧碳上限一侧的对偶值。',
    ),
    data: carbonData,
  },
  frontLooser: {
    ...none,
    name: words('Marginal abatement cost, dirtier side', '边际减排成本（增排侧）'),
    unit: perTonne,
    what: words(
      'What one tonne more would save beyond the carbon price, which is in the cost: the dual of the cap where it is loosened.',
      '多排一吨可节省的成本（不含成本中已计入的碳价）：放宽碳上限一侧的对偶值。',
    ),
    data: carbonData,
  },
  frontMean: {
    ...none,
    name: words('Average abatement cost', '平均减排成本'),
    unit: perTonne,
    what: words(
      'Cost saved from this point to the next, over the tonnes emitted more.',
      '由此点到下一点节省的成本除以增加的排放量。',
    ),
    data: carbonData,
  },
  frontChangeCost: {
    ...none,
    name: words('Change of annual cost', '年成本变化'),
    unit: cnyYear,
    what: words(
      'Cost of this point less that of the scenario as it stood when the front was asked for.',
      '此点成本减去计算曲线时当前方案的成本。',
    ),
    data: [''],
  },
  frontChangeCarbon: {
    ...none,
    name: words('Change of emissions', '碳排放变化'),
    unit: tonnes,
    what: words(
      'Emissions of this point less those of the scenario as it stood, in the account that is capped.',
      '此点碳排放减去当前方案的碳排放（按设限口径）。',
    ),
    data: [''],
  },
  frontOtherCost: {
    ...none,
    name: words('Annual cost of another plan', '其他方案的年成本'),
    unit: cnyYear,
    what: words('The same demand served by another rule, in the same scenario.', '同一情景下以另一规则满足相同需求。'),
    data: [''],
  },
  frontOtherCarbon: {
    ...none,
    name: words('Emissions of another plan', '其他方案的碳排放'),
    unit: tonnes,
    what: words(
      'The same demand served by another rule, in the account that is capped.',
      '以另一规则满足相同需求时的碳排放（按设限口径）。',
    ),
    data: [''],
  },
  frontCheaper: {
    ...none,
    name: words('Cheaper at the same carbon', '同等碳排放下更便宜'),
    unit: cnyYear,
    what: words(
      'Cost of that plan less what the front costs at its emissions.',
      '该方案成本减去同等碳排放下曲线的成本。',
    ),
    data: [''],
  },
  frontCleaner: {
    ...none,
    name: words('Cleaner at the same cost', '同等成本下更低碳'),
    unit: tonnes,
    what: words(
      'Emissions of that plan less what the front emits at its cost.',
      '该方案碳排放减去同等成本下曲线的碳排放。',
    ),
    data: [''],
  },
  frontSiteIt: { ...siteNotes.siteItMw, ...none },
  frontBuiltHalls: built(words('New halls', '新建机房'), units.mwIt),
  frontBuiltWind: built(words('Own wind', '自建风电'), units.mw),
  frontBuiltSolar: built(words('Own solar', '自建光伏'), units.mw),
  frontBuiltStorage: built(words('Storage', '储能'), words('MWh of storage', 'MWh（储能容量）')),
  frontSites: {
    ...none,
    name: words('Sites in use', '启用站点'),
    unit: words('number of sites', '个'),
    what: words(
      'Sites where load is placed or something is built at this point.',
      '此点布置了负荷或有新建设施的站点数。',
    ),
    data: ['sites.'],
  },
  frontLoad: {
    ...none,
    name: words('Load this plan', '载入此方案'),
    unit: words('one press, one solve', '按一次求解一次'),
    what: words(
      'Writes the cap of this point into the scenario that was asked, solves it, and puts the plan on the map.',
      '将此点的碳上限写入所问情景并求解，结果显示在地图上。',
    ),
    data: [],
  },
  frontGap: {
    ...none,
    name: words('Largest relative gap', '最大相对间隙'),
    unit: words('relative to the objective', '相对于目标函数'),
    what: words(
      'How far the cost of a point may lie above its proven bound, the largest of all points.',
      '各点成本高于已证明下界的幅度，取最大值。',
    ),
    data: [],
  },
  frontStraight: {
    ...none,
    name: words('How far the line may be off', '连线的最大偏差'),
    unit: units.share,
    what: words(
      'Farthest that the true front may lie from the line through the points, both axes scaled between the ends.',
      '真实曲线偏离各点连线的最大距离，两轴均按两端归一化。',
    ),
    data: [],
  },
  frontSolves: {
    ...none,
    name: words('Work of the front', '计算量'),
    unit: words('solves; iterations of the simplex', '求解次数；单纯形迭代次数'),
    what: words(
      'Programs solved for the front, and the steps they took, by HiGHS.',
      '为曲线求解的规划数量及 HiGHS 所用的迭代步数。',
    ),
    data: [],
  },
} as const satisfies Readonly<Record<string, ResultNote>>

function built(name: ResultNote['name'], unit: ResultNote['unit']): ResultNote {
  return {
    ...none,
    name,
    unit,
    what: words('What this point builds.', '此点的建设规模。'),
    data: ['national.discountRate', 'sites.'],
  }
}
