import { aLinearProgram } from '../support/aLinearProgram.ts'
import type { ConformanceCase } from './conformanceCase.ts'

const free = -Infinity

/** Programs without an answer: no point at all, or cost falling for ever. */
export const statusCases: readonly ConformanceCase[] = [
  {
    name: 'rows that contradict each other',
    program: aLinearProgram({
      cost: [1, 1],
      rows: [
        { terms: [1, 1], min: 5 },
        { terms: [1, 1], max: 4 },
      ],
    }),
    status: 'infeasible',
  },
  {
    name: 'a contradiction seen only over three rows',
    program: aLinearProgram({
      cost: [0, 0, 0],
      rows: [
        { terms: [1, 1, 0], min: 4, max: 4 },
        { terms: [0, 1, 1], min: 4, max: 4 },
        { terms: [1, 2, 1], max: 7 },
      ],
    }),
    status: 'infeasible',
  },
  {
    name: 'bounds that cross',
    program: aLinearProgram({ cost: [1], lower: [3], upper: [2], rows: [{ terms: [1], max: 9 }] }),
    status: 'infeasible',
  },
  {
    name: 'a ray without end',
    program: aLinearProgram({ cost: [-1, 0], rows: [{ terms: [1, -1], max: 1 }] }),
    status: 'unbounded',
  },
  {
    name: 'a column without rows whose cost pulls it away',
    program: aLinearProgram({ cost: [1, -1], rows: [{ terms: [1, 0], min: 1 }] }),
    status: 'unbounded',
  },
  {
    // Without x[1] and x[2] it would be unbounded in x[0]; the rows on them contradict, so there is no point at all.
    name: 'a ray but no point: infeasible, not unbounded',
    program: aLinearProgram({
      cost: [-1, 0, 0],
      rows: [
        { terms: [0, 1, 1], min: 3 },
        { terms: [0, 1, 1], max: 2 },
        { terms: [1, -1, 0], min: 0 },
      ],
    }),
    status: 'infeasible',
  },
  {
    // x[1] = −1 − x[0] by the equality; x[2] may grow for ever and x[3] ≥ x[0] − 4 x[2] falls with it.
    name: 'unbounded through free columns, which a presolve has called infeasible',
    program: aLinearProgram({
      cost: [0, 0, 0, 1],
      lower: [0, free, 0, free],
      upper: [1, Infinity, Infinity, Infinity],
      rows: [
        { terms: [-1, 0, 0, 0], max: 0 },
        { terms: [0, -1, -1, -1], min: 0 },
        { terms: [-1, 0, 4, 1], min: 0 },
        { terms: [-1, -1, 0, 0], min: 1, max: 1 },
      ],
    }),
    status: 'unbounded',
  },
]
