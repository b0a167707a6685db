import { expect, test } from 'vitest'
import { type HighsNews, readHighsLog } from '../../server/solver/readHighsLog.ts'

test.each<[string, HighsNews | null]>([
  ['Presolving model', { phase: 'presolve' }],
  ['Using dual simplex solver', { phase: 'simplex' }],
  ['Using EKK primal simplex solver', { phase: 'simplex' }],
  ['Interior point solve', { phase: 'interiorPoint' }],
  ['Running crossover as requested', { phase: 'crossover' }],
  // First phase: the objective is that of another problem.
  ['          0    -4.2171305934e+02 Ph1: 31(31); Du: 31(421.713) 2.6s\n', { iterations: 0 }],
  // Dual feasible: below the optimum.
  ['       4597     1.8267763089e+06 Pr: 3538(1.72498e+06) 8.0s\n', { iterations: 4597, bound: 1826776.3089 }],
  // Primal feasible: above it.
  ['        120    -1.8000000000e+06 Du: 7(12) 8.0s\n', { iterations: 120, objective: -1.8e6 }],
  ['        998     3.9000000000e+02 Pr: 4(2); Du: 7(12) 0.1s\n', { iterations: 998 }],
  ['        998     3.9000000000e+02 Pr: 0(0) 0.1s\n', { iterations: 998, bound: 390 }],
  [
    '    3    1.94217958e+07  -1.69848657e+08   7.34e-03   8.70e-03  2.52e+00      12.2\n',
    { iterations: 3, objective: 19421795.8, bound: -169848657 },
  ],
  [
    '   23*   1.94217958e+07   1.94217957e+07   7.34e-09   8.70e-09  2.52e-09      12.2\n',
    {
      iterations: 23,
      objective: 19421795.8,
      bound: 19421795.7,
    },
  ],
  ['LP has 102773 rows; 73645 cols; 357492 nonzeros', null],
  ['  Matrix  [1e-01, 1e+01]', null],
  ['99183 rows, 70102 cols, 349950 nonzeros 1s', null],
  ['  Iter       primal obj         dual obj       pinf       dinf       gap      time', null],
  ['Objective value     :  3.0204101350e+06', null],
  ['', null],
])('%j', (line, news) => {
  expect(readHighsLog(line)).toEqual(news)
})
