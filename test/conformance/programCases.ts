import { aLinearProgram } from '../support/aLinearProgram.ts'
import type { ConformanceCase } from './conformanceCase.ts'

/** Whole small programs, optimal and worked out by hand. */
export const programCases: readonly ConformanceCase[] = [
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
