import { type ResultNote, words } from './resultNote.ts'

const apart = { rules: [], costs: [], data: [] } as const
const asShown = words('as shown', '见数值')

/** Figures of why nothing works. */
export const conflictNotes = {
  clashingRule: {
    ...apart,
    name: words('A rule of the clash', '冲突规则'),
    unit: words('as the sentence says', '见句中'),
    what: words(
      'Found by leaving rules out one by one: what remains cannot hold together, and is re-added row by row.',
      '逐条去除规则后得出：余下各条不能同时成立，并已逐行复核。',
    ),
  },
  changeNeeded: {
    ...apart,
    name: words('Smallest change', '最小调整'),
    unit: asShown,
    what: words(
      'What the scenario asks, and the value nearest to it with which every other rule can hold as asked.',
      '情景所要求的值，以及其他规则均按要求成立时与之最接近的可行值。',
    ),
  },
  changeCost: {
    ...apart,
    name: words('Cost after the change', '调整后的成本'),
    unit: words('CNY a year, servers included', '元/年（含服务器）'),
    what: words(
      'The scenario with this change was solved again: the cost of its plan.',
      '按此调整重新求解所得方案的成本。',
    ),
  },
  leastTogether: {
    ...apart,
    name: words('Least relaxation', '最小放宽量'),
    unit: words('MW of IT load treated otherwise than asked', 'MW（未按要求处理的 IT 负荷）'),
    what: words(
      'Every rule may give way at its weight: the least sum that any plan needs; among those the plan of least cost.',
      '各规则均可按其权重放宽时，任何方案所需的最小总量；其中取成本最低的方案。',
    ),
  },
  conflictProof: {
    ...apart,
    name: words('Proof that nothing works', '无可行方案的证明'),
    unit: words('MW of IT load', 'MW（IT 负荷）'),
    what: words(
      'Rows are weighted and added up by our own code: together they ask for more than all bounds allow, by this margin. So no plan meets them all (Farkas).',
      '由本系统自行将各约束加权相加：其合计要求超出全部上下界所允许的量，差额如数值所示，因此不存在满足全部约束的方案（Farkas 引理）。',
    ),
  },
  proofMultiplier: {
    ...apart,
    name: words('Multiplier of a row', '约束的乘子'),
    unit: words('a weight, no unit', '权重，无单位'),
    what: words('The weight with which the row enters the proof.', '该约束在证明中的权重。'),
  },
} as const satisfies Readonly<Record<string, ResultNote>>
