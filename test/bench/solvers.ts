import { certify } from '../../server/lp/certify.ts'
import { nonzeroCount } from '../../server/lp/program.ts'
import { javascriptLpMaxNonzeros } from '../../server/solver/chooseSolver.ts'
import { highs } from '../../server/solver/highs.ts'
import { javascriptLp } from '../../server/solver/javascriptLp.ts'
import { solveTableau } from '../../server/solver/solveTableau.ts'
import { type AllocationSize, anAllocation } from '../support/anAllocation.ts'
import { interleaved } from './interleaved.ts'
import { markdownTable, milliseconds, times } from './markdownTable.ts'
import type { BenchTable } from './tables.ts'

const sizes: readonly (AllocationSize & { turns: number })[] = [
  { regions: 2, sites: 3, workloads: 1, turns: 31 },
  { regions: 3, sites: 4, workloads: 1, turns: 31 },
  { regions: 4, sites: 5, workloads: 1, turns: 31 },
  { regions: 4, sites: 5, workloads: 2, turns: 31 },
  { regions: 6, sites: 8, workloads: 2, turns: 31 },
  { regions: 8, sites: 10, workloads: 2, turns: 21 },
  { regions: 12, sites: 16, workloads: 3, turns: 11 },
  { regions: 16, sites: 22, workloads: 3, turns: 9 },
  { regions: 20, sites: 36, workloads: 3, turns: 5 },
  { regions: 31, sites: 53, workloads: 6, turns: 1 },
]

/** javascript-lp-solver beside HiGHS over sizes: the table that sets `javascriptLpMaxNonzeros`. */
export const solvers: BenchTable = {
  name: 'solvers',
  async measure() {
    const rows: string[][] = []
    const missed: string[] = []
    for (const { turns, ...size } of sizes) {
      const program = anAllocation(size)
      const { fast, small, primal } = await interleaved(
        {
          fast: () => highs.solve(program),
          small: () => javascriptLp.solve(program),
          primal: () => solveTableau(program, Infinity),
        },
        turns,
      )
      const certificates = [await highs.solve(program), await javascriptLp.solve(program)].map((o) =>
        certify(program, o, null),
      )
      const [a, b] = certificates.map(({ objective }) => objective)
      const apart = Math.abs((a ?? 0) - (b ?? 0)) / Math.abs(a ?? 1)
      const nonzeros = nonzeroCount(program)
      if (!certificates.every(({ passed }) => passed)) missed.push(`certificates at ${nonzeros} nonzeros`)
      if (!(apart <= 1e-6)) missed.push(`same objective at ${nonzeros} nonzeros: ${apart} apart`)
      const shape = [String(nonzeros), String(program.rowCount), String(program.columnCount)]
      const figures = [milliseconds(fast), milliseconds(small), milliseconds(primal), times(small / fast)]
      rows.push([...shape, ...figures, apart.toExponential(0)])
    }
    const header = [
      'nonzeros',
      'rows',
      'columns',
      'HiGHS ms',
      'javascript-lp-solver ms',
      'without proof ms',
      'ratio',
      'objectives apart',
    ]
    const markdown = [
      '# javascript-lp-solver beside HiGHS',
      '',
      'Allocation programs with sites, halls, energy, contracts, green shares and a carbon cap; medians of interleaved turns in',
      'one process, both modules loaded. Every answer was certified. “Without proof” leaves the explicit dual out.',
      `\`auto\` takes javascript-lp-solver up to ${javascriptLpMaxNonzeros} nonzeros.`,
      '',
      markdownTable(header, rows),
    ].join('\n')
    return { markdown, missed }
  },
}
