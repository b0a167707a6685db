import type { NamedProgram } from '../../server/lp/programBuilder.ts'
import { aLinearProgram } from '../support/aLinearProgram.ts'

export interface ConformanceCase {
  readonly name: string
  readonly program: NamedProgram
  readonly status: 'optimal' | 'infeasible' | 'unbounded'
  readonly objective?: number
  /** Only where the optimum is unique. */
  readonly values?: readonly number[]
  /** Only where the duals are unique. */
  readonly rowDuals?: readonly number[]
}

const free = -Infinity

/** Small enough to check by hand; every solver gives the same answer to each. */
export const conformanceCases: readonly ConformanceCase[] = [
  {
    // Profit 3a + 5b under a ≤ 4, 2b ≤ 12, 3a + 2b ≤ 18: corner (2, 6), profit 36. Duals solve 3y3 = 3, 2y2 + 2y3 = 5.
    name: 'a maximum, posed through negative costs',
    program: aLinearProgram({
      cost: [-3, -5],
      rows: [
        { terms: [1, 0], max: 4 },
        { terms: [0, 2], max: 12 },
        { terms: [3, 2], max: 18 },
      ],
    }),
    status: 'optimal',
    objective: -36,
    values: [2, 6],
    rowDuals: [0, -1.5, -1],
  },
  {
    // Two plants (350, 600), three markets (325, 300, 275), the classic transport table; least cost 153.675.
    name: 'a transport problem of two plants and three markets',
    program: aLinearProgram({
      cost: [0.225, 0.153, 0.162, 0.225, 0.162, 0.126],
      rows: [
        { terms: [1, 1, 1, 0, 0, 0], max: 350 },
        { terms: [0, 0, 0, 1, 1, 1], max: 600 },
        { terms: [1, 0, 0, 1, 0, 0], min: 325 },
        { terms: [0, 1, 0, 0, 1, 0], min: 300 },
        { terms: [0, 0, 1, 0, 0, 1], min: 275 },
      ],
    }),
    status: 'optimal',
    objective: 153.675,
  },
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
  {
    // Beale's example, on which a careless pivot rule runs in a circle: optimum -1/20 at (1/25, 0, 1, 0).
    name: 'a degenerate corner that makes pivots cycle',
    program: aLinearProgram({
      cost: [-0.75, 150, -0.02, 6],
      rows: [
        { terms: [0.25, -60, -0.04, 9], max: 0 },
        { terms: [0.5, -90, -0.02, 3], max: 0 },
        { terms: [0, 0, 1, 0], max: 1 },
      ],
    }),
    status: 'optimal',
    objective: -0.05,
    values: [0.04, 0, 1, 0],
  },
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
  {
    name: 'a zero objective',
    program: aLinearProgram({ cost: [0, 0], rows: [{ terms: [1, 2], min: 4, max: 8 }] }),
    status: 'optimal',
    objective: 0,
  },
  {
    name: 'costs and limits of the national plan, 5e7 CNY per MW-year beside 30 CNY per MWh',
    // 10 000 MW each at 5e7; energy 8760 × 1.2 × 10 000 MWh at 30.
    program: aLinearProgram({
      cost: [5e7, 30],
      rows: [
        { terms: [1, 0], min: 10_000, max: 10_000 },
        { terms: [8760 * 1.2, -1], max: 0 },
      ],
    }),
    status: 'optimal',
    objective: 5e11 + 30 * 8760 * 1.2 * 10_000,
    values: [10_000, 8760 * 1.2 * 10_000],
    rowDuals: [5e7 + 30 * 8760 * 1.2, -30],
  },
]
