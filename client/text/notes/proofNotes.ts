import { type ResultNote, words } from './resultNote.ts'

const apart = { rules: [], costs: [], data: [] } as const
const relative = words('a ratio, no unit', '比值，无单位')

/** Figures of the proof; all but the time are recomputed without the solver. */
export const proofNotes = {
  proofGap: {
    ...apart,
    name: words('Relative gap', '相对间隙'),
    unit: relative,
    what: words(
      'Cost of the plan less the bound no plan can go under, over the cost. Proven optimal at 1e-6 or less.',
      '方案成本与任何方案都无法低于的下界之差，除以成本；不超过 1e-6 即证明为最优。',
    ),
  },
  proofPrimal: {
    ...apart,
    name: words('Primal residual', '原始残差'),
    unit: relative,
    what: words(
      'Largest violation of a row or bound, relative to its limit.',
      '约束或上下界的最大违反量，相对于其限值。',
    ),
  },
  proofDual: {
    ...apart,
    name: words('Dual residual', '对偶残差'),
    unit: relative,
    what: words(
      'Largest wrong sign of a reduced cost or row dual, relative to its cost.',
      '检验数或行对偶值符号错误的最大量，相对于其成本。',
    ),
  },
  proofSize: {
    ...apart,
    name: words('Size of the program', '规划规模'),
    unit: words('rows and columns', '行与列'),
    what: words('The linear program that was solved.', '所求解的线性规划。'),
  },
  proofTime: {
    ...apart,
    name: words('Solver time', '求解用时'),
    unit: words('seconds', '秒'),
    what: words('Time the solver took, without building and proof.', '求解器用时，不含建模与证明。'),
  },
  proofReason: {
    ...apart,
    name: words('Choice of solver', '求解器的选择'),
    unit: words('coefficients of the program that are not zero', '规划中的非零系数个数'),
    what: words(
      'A program above a measured size goes to HiGHS, a smaller one to javascript-lp-solver, unless the scenario names one.',
      '超过实测阈值的规划由 HiGHS 求解，较小的由 javascript-lp-solver 求解；情景也可指定求解器。',
    ),
  },
} as const satisfies Readonly<Record<string, ResultNote>>
