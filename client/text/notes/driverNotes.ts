import { type ResultNote, units, words } from './resultNote.ts'

const apart = { rules: [], costs: [], data: [] } as const

const varied = words(
  'From a plan of its own: the figure is set to this value, everything else stays, and the plan is solved to a proven optimum.',
  '来自单独求解的方案：该数据取此值，其余不变，重新求解至证明最优。',
)
const cost = words('CNY a year, without servers', '元/年，不含服务器')

/** Figures of "What moves it" and "What rules cost". */
export const driverNotes = {
  variedCost: { ...apart, name: words('Cost when varied', '变动后的成本'), unit: cost, what: varied },
  variedCarbon: { ...apart, name: words('Carbon when varied', '变动后的碳排放'), unit: units.tonnes, what: varied },
  swingCost: {
    ...apart,
    name: words('Swing of cost', '成本影响幅度'),
    unit: cost,
    what: words(
      'Largest less smallest cost without servers among the figure’s low, its own value and its high.',
      '该数据取低值、现值与高值时，不计服务器成本的最大值与最小值之差。',
    ),
  },
  swingCarbon: {
    ...apart,
    name: words('Swing of carbon', '碳排放影响幅度'),
    unit: units.tonnes,
    what: words(
      'Largest less smallest location-based carbon among the figure’s low, its own value and its high.',
      '该数据取低值、现值与高值时，区域口径碳排放的最大值与最小值之差。',
    ),
  },
  variedValue: {
    ...apart,
    name: words('Value tried', '试算取值'),
    unit: words(
      'the unit beside it; × is a factor on every figure of the kind',
      '见其旁单位；× 表示该类全部数据的系数',
    ),
    what: words(
      'Low and high are those of the data set; where it gives none, 10 % to either side, which the table says.',
      '低值与高值取自数据集；数据集未给出的按上下 10 % 计，表中注明。',
    ),
  },
  breakEvenValue: {
    ...apart,
    name: words('Break-even value', '临界值'),
    unit: words('the unit beside it', '见其旁单位'),
    what: words(
      'First value, from low to high, at which the condition turns, found by solving and halving.',
      '自低向高首个使条件发生变化的取值，通过逐次求解与二分得到。',
    ),
  },
  breakEvenLoad: {
    ...apart,
    name: words('Load at this value', '该取值下的负荷'),
    unit: units.mwIt,
    what: words(
      'Load placed there by the plan that is optimal at this value.',
      '在此取值下的最优方案中布置于该处的负荷。',
    ),
  },
  rulePrice: {
    ...apart,
    name: words('Price of a rule', '规则的影子价格'),
    unit: words('CNY a year per unit of its limit', '元/年，按限值的每单位计'),
    what: words(
      'What one unit more or less of the limit changes in the yearly cost, and the limits between which that holds; found by moving the limit and solving again.',
      '限值增减一个单位使年成本发生的变化及其有效范围；通过移动限值并重新求解得到。',
    ),
  },
  ruleLimit: {
    ...apart,
    name: words('Limit of a rule, or the input behind it', '规则的限值或其背后的输入'),
    unit: words('the unit beside it', '见其旁单位'),
    what: words(
      'What the plan asked about holds to, the ends of the range in which the price stays, and what applying it would set.',
      '所问方案所遵守的限值、影子价格保持不变的范围两端，以及应用后的取值。',
    ),
  },
  ruleCount: {
    ...apart,
    name: words('Rules that bind', '起约束作用的规则'),
    unit: words('rules', '条'),
    what: words(
      'Rules whose limit the plan meets and whose price is not zero.',
      '方案已达限值且影子价格不为零的规则。',
    ),
  },
  ruleStep: {
    ...apart,
    name: words('Change of cost', '成本变化'),
    unit: words('CNY a year, servers included', '元/年，含服务器'),
    what: words(
      'Predicted: price times the step of the limit. Actual: cost of the new plan less that of the plan asked about, both proven optimal.',
      '预测值为影子价格乘以限值变化量；实际值为新方案与原方案成本之差，两者均经证明为最优。',
    ),
  },
} as const satisfies Readonly<Record<string, ResultNote>>
