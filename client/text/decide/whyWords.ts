import type { Words } from '../../../server/contract/figure.ts'
import type { Forced, Why } from '../../../server/contract/why.ts'

/** Why here, why not there. */
export const whyWords = {
  whyHere: { en: 'Why here?', zh: '为何在此？' },
  whyNotHere: { en: 'Why not here?', zh: '为何不在此？' },
  note: {
    en: 'Prices one more MW here and at every other place it may go, and solves again with load forced here or kept away.',
    zh: '给出在此处及其他可选站点多布置 1 MW 的价格，并重新求解强制布置或不用此处的情形。',
  },
  stream: { en: 'Asked about', zh: '询问对象' },
  wholeSite: { en: 'the site as a whole', zh: '整个站点' },
  placedHere: { en: 'Placed here', zh: '已布置于此' },
  otherStream: { en: 'another stream…', zh: '其他业务…' },
  region: { en: 'Region', zh: '地区' },
  workload: { en: 'Class', zh: '业务类别' },
  why: { en: 'Why?', zh: '为何？' },
  whyColumn: { en: 'Why', zh: '缘由' },
  aboutStream: { en: 'About', zh: '说明对象' },
  noPrices: {
    en: 'There are no shadow prices for this question: hourly routing has no one place for a stream, a site that siting keeps shut has no price, and some solvers give none. What forcing it would cost stands below.',
    zh: '此问题没有对偶价格：逐时调度下业务没有固定站点，选址关闭的站点没有价格，部分求解器也不提供。强制布置的代价见下。',
  },
  changeNeeded: {
    en: 'What would have to change: {place}, the best place not used, would be taken if one MW there were … a year cheaper.',
    zh: '需要改变什么：未被选用的最优站点{place}每 MW 每年再便宜 …，才会被选用。',
  },
  otherPlaces: { en: 'This place and the next best', zh: '此处与次优站点' },
  place: { en: 'Place', zh: '站点' },
  compare: { en: 'Compare with', zh: '对比' },
  here: { en: 'this place', zh: '此处' },
  oneWay: { en: 'ms', zh: '毫秒' },
  mw: { en: 'MW', zh: 'MW' },
  dearer: { en: 'Reduced cost, CNY/(MW·yr)', zh: '检验数 元/（MW·年）' },
  carbonItMwh: { en: 'kgCO₂/MWh IT', zh: 'kgCO₂/MWh IT' },
  items: { en: 'One more MW, item by item', zh: '多布置 1 MW 的逐项价格' },
  itemUnit: {
    en: 'CNY per MW-year; above zero in the last column: dearer here',
    zh: '元/（MW·年）；末列为正表示此处更贵',
  },
  item: { en: 'Item', zh: '项目' },
  difference: { en: 'Difference', zh: '差额' },
  total: { en: 'Together', zh: '合计' },
  rows: { en: 'Rules that made the difference', zh: '造成差异的规则' },
  noRows: {
    en: 'No rule has a price in these items: own costs alone set the places apart.',
    zh: '各项中没有带价格的规则：差异全部来自自身成本。',
  },
  forced: { en: 'Forced, and solved again', zh: '强制布置后重新求解' },
  tried: { en: 'Tried', zh: '改动' },
  moreCost: { en: 'Cost a year', zh: '年成本' },
  moreCarbon: { en: 'Carbon, location', zh: '碳（区域口径）' },
  moreMarketCarbon: { en: 'Carbon, market', zh: '碳（市场口径）' },
  byLine: { en: 'By cost line', zh: '按成本项' },
  costLine: { en: 'Cost line', zh: '成本项' },
  noForced: { en: 'Nothing could be forced or taken away here.', zh: '此处没有可强制布置或移走的负荷。' },
} as const satisfies Record<string, Words>

/** What was tried, with the MW it is about in place of the dots. */
export const forcedWords: Readonly<Record<Forced['id'], Words>> = {
  oneMw: { en: 'one MW more here (… MW)', zh: '此处增加 1 MW（至 … MW）' },
  wholeStream: { en: 'the whole stream here (… MW)', zh: '该业务全部布置在此（… MW）' },
  without: { en: 'nothing here (… MW elsewhere)', zh: '不用此处（… MW 移往他处）' },
}

export const forcedStatus: Readonly<Record<Why['status'], Words>> = {
  optimal: { en: 'optimal', zh: '最优' },
  feasible: { en: 'feasible', zh: '可行' },
  infeasible: { en: 'no plan at all', zh: '没有可行方案' },
  unbounded: { en: 'unbounded', zh: '无界' },
  timeLimit: { en: 'time ran out', zh: '超出时限' },
}
