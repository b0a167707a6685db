import type { Words } from '../../../server/contract/figure.ts'

/** Words of "What rules cost". */
export const pricesWords = {
  intro: {
    en: 'Rules that hold the plan back, dearest in all first: what one unit of each limit is worth, how far that holds, and the change of input that uses it.',
    zh: '限制方案的规则，按总影响由大到小排列：限值每变动一个单位的价值、有效范围，以及可直接采用的输入改动。',
  },
  ask: { en: 'Price the rules', zh: '计算影子价格' },
  top: { en: 'How many', zh: '条数' },
  many: {
    en: '{all} rules bind in all; the dearest {shown} are listed.',
    zh: '共 {all} 条规则起作用，列出影响最大的 {shown} 条。',
  },
  none: { en: 'No rule holds this plan back.', zh: '没有起限制作用的规则。' },
  noPlan: { en: 'There is no plan to price.', zh: '没有可计算影子价格的方案。' },
  cut: { en: 'The time ran out first: not every range was followed.', zh: '时限已到，未能求出全部有效范围。' },
  fixed: {
    en: 'Which sites open is decided first; these are the prices of the linear program with those decisions fixed.',
    zh: '站点启用等整数决策先行确定；以下价格来自固定这些决策后的线性规划。',
  },
  holds: { en: 'Holds from', zh: '有效范围' },
  to: { en: 'to', zh: '至' },
  noEndLow: { en: 'any lower limit', zh: '不限下端' },
  noEndHigh: { en: 'any higher limit', zh: '不限上端' },
  limitNow: { en: 'limit now', zh: '当前限值' },
  perYear: { en: 'a year', zh: '每年' },
  corner: {
    en: 'Not unique: the plan stands at a corner (degenerate), and each price holds on its own side.',
    zh: '价格不唯一：方案处于拐角（退化），两侧各有其价。',
  },
  below: { en: 'One unit less', zh: '每减少一个单位' },
  above: { en: 'One unit more', zh: '每增加一个单位' },
  noPlanBelow: { en: 'with less there is no plan', zh: '再减少则无可行方案' },
  noPlanAbove: { en: 'with more there is no plan', zh: '再增加则无可行方案' },
  notFollowed: {
    en: 'The range was followed through many changes of basis and given up: it reaches at least so far.',
    zh: '有效范围经多次换基后停止求取：至少达到此处。',
  },
  apply: { en: 'Apply and re-solve', zh: '应用并重新求解' },
  limit: { en: 'Limit', zh: '限值' },
  stop: { en: '. ', zh: '。' },
  changes: { en: 'Changes', zh: '改动' },
  predicted: { en: 'Predicted', zh: '预测' },
  actual: { en: 'Actual', zh: '实际' },
  saves: { en: 'saves', zh: '节省' },
  costs: { en: 'costs', zh: '增加' },
  past: {
    en: 'the step goes past the end of the range, where each unit is worth less',
    zh: '改动超出有效范围，范围外每单位的价值降低',
  },
  inside: { en: 'inside the range', zh: '在有效范围内' },
  notExact: {
    en: 'This input moves other rules with it, so the price alone does not tell what it saves.',
    zh: '此输入会同时改变其他规则，仅凭该价格无法得知节省额。',
  },
  noPrediction: { en: 'The price tells nothing about this step.', zh: '影子价格无法预测此改动。' },
  noLever: {
    en: 'No button: no single input of the scenario is this limit. It follows from several figures, or from what is asked to be served.',
    zh: '无法直接应用：没有单独对应此限值的输入，它由多项数据或须满足的需求推得。',
  },
  noLeverVolume: {
    en: 'No button: how much green power a province offers is a figure of the data set, which a scenario does not change.',
    zh: '无法直接应用：各省可供绿电量属于数据集，方案中不能更改。',
  },
  applied: { en: 'Applied', zh: '已应用' },
  solving: { en: 'Solving…', zh: '求解中…' },
  noPlanAfter: { en: 'With this change there is no plan; see the Plan tab.', zh: '此改动后没有可行方案，见“方案”页。' },
  unsolved: { en: 'This was not solved.', zh: '未能求解。' },
  agrees: { en: 'As predicted.', zh: '与预测一致。' },
  withinBounds: {
    en: 'Between the two bounds, as a step past the range should be.',
    zh: '介于两界之间，符合超出有效范围的预期。',
  },
  differs: { en: 'Not as predicted: more than this limit has moved.', zh: '与预测不符：变动的不止此限值。' },
} as const satisfies Record<string, Words>

/** Units of rules' limits, as the model writes them. */
export const ruleUnits: Readonly<Record<string, Words>> = {
  t: { en: 't', zh: '吨' },
  CNY: { en: 'CNY', zh: '元' },
  sites: { en: 'sites', zh: '个站点' },
  sources: { en: 'sources', zh: '个来源' },
}
