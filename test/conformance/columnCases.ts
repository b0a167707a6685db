import { aLinearProgram } from '../support/aLinearProgram.ts'
import type { ConformanceCase } from './conformanceCase.ts'

const free = -Infinity

/** Bounds of columns: free, negative, one-sided, fixed. */
export const columnCases: readonly ConformanceCase[] = [
  {
    // x free, y ≥ 0: x + y ≥ −5 and x − y ≥ −8 → x = −6.5 at y = 1.5 costs −6.5 + 0.5·1.5 = −5.75.
    name: 'a free column that ends below zero',
    program: aLinearProgram({
      cost: [1, 0.5],
      lower: [free, 0],
      rows: [
        { terms: [1, 1], min: -5 },
        { terms: [1, -1], min: -8 },
      ],
    }),
    status: 'optimal',
    objective: -5.75,
    values: [-6.5, 1.5],
    rowDuals: [0.75, 0.25],
  },
  {
    name: 'negative lower bounds',
    program: aLinearProgram({
      cost: [2, 1],
      lower: [-3, -4],
      upper: [5, 5],
      rows: [{ terms: [1, 1], min: -5 }],
    }),
    status: 'optimal',
    objective: -8,
    values: [-3, -2],
    rowDuals: [1],
  },
  {
    name: 'a column bounded only from above',
    program: aLinearProgram({ cost: [-1], lower: [free], upper: [-2], rows: [{ terms: [1], min: -100 }] }),
    status: 'optimal',
    objective: 2,
    values: [-2],
  },
  {
    name: 'fixed columns',
    program: aLinearProgram({
      cost: [5, 1],
      lower: [3, 0],
      upper: [3, Infinity],
      rows: [{ terms: [2, 1], min: 10 }],
    }),
    status: 'optimal',
    objective: 19,
    values: [3, 4],
    rowDuals: [1],
  },
  {
    name: 'a fixed column that makes a row impossible',
    program: aLinearProgram({ cost: [1, 1], lower: [3, 0], upper: [3, 1], rows: [{ terms: [2, 1], min: 10 }] }),
    status: 'infeasible',
  },
]
