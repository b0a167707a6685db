import { aLinearProgram } from '../support/aLinearProgram.ts'
import type { ConformanceCase } from './conformanceCase.ts'

/** Kinds of rows: ranges, equalities, none at all, without columns. */
export const rowCases: readonly ConformanceCase[] = [
  {
    name: 'a range binding at its lower end',
    program: aLinearProgram({ cost: [1, 3], rows: [{ terms: [1, 1], min: 2, max: 6 }] }),
    status: 'optimal',
    objective: 2,
    values: [2, 0],
    rowDuals: [1],
  },
  {
    name: 'a range binding at its upper end',
    program: aLinearProgram({ cost: [-1, -3], rows: [{ terms: [1, 1], min: 2, max: 6 }] }),
    status: 'optimal',
    objective: -18,
    values: [0, 6],
    rowDuals: [-3],
  },
  {
    name: 'equalities, and an offset in the objective',
    program: aLinearProgram({
      cost: [1, 2, 4],
      offset: 100,
      rows: [
        { terms: [1, 1, 1], min: 10, max: 10 },
        { terms: [1, 0, -1], min: 2, max: 2 },
      ],
    }),
    status: 'optimal',
    // b = 10 − a − c, c = a − 2: cost a + 2(12 − 2a) + 4(a − 2) = a + 16, least at a = 2.
    objective: 118,
    values: [2, 8, 0],
  },
  {
    name: 'an equality with a negative right side',
    program: aLinearProgram({ cost: [1, 1], rows: [{ terms: [-1, -2], min: -6, max: -6 }] }),
    status: 'optimal',
    objective: 3,
    values: [0, 3],
    rowDuals: [-0.5],
  },
  {
    name: 'a row without columns that holds',
    program: aLinearProgram({
      cost: [1],
      rows: [
        { terms: [0], max: 3 },
        { terms: [1], min: 2 },
      ],
    }),
    status: 'optimal',
    objective: 2,
    values: [2],
  },
  {
    name: 'a row without columns that cannot hold',
    program: aLinearProgram({
      cost: [1],
      rows: [
        { terms: [0], min: 3 },
        { terms: [1], min: 2 },
      ],
    }),
    status: 'infeasible',
  },
  {
    name: 'no rows at all',
    program: aLinearProgram({ cost: [1, -2], upper: [5, 7], rows: [] }),
    status: 'optimal',
    objective: -14,
    values: [0, 7],
  },
  {
    name: 'no columns at all, rows that hold',
    program: aLinearProgram({ cost: [], offset: 7, rows: [{ terms: [], min: -1, max: 1 }] }),
    status: 'optimal',
    objective: 7,
    values: [],
  },
  {
    name: 'no columns at all, a row that cannot hold',
    program: aLinearProgram({ cost: [], rows: [{ terms: [], min: 1 }] }),
    status: 'infeasible',
  },
]
