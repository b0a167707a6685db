import { fileURLToPath } from 'node:url'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { loadDataset } from '../../server/dataset/loadDataset.ts'
import { certify } from '../../server/lp/certify.ts'
import { nonzeroCount } from '../../server/lp/program.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { buildProgram } from '../../server/model/buildProgram.ts'
import { readPlan } from '../../server/model/read/readPlan.ts'
import { highs } from '../../server/solver/highs.ts'
import { interleaved, median } from './interleaved.ts'
import { markdownTable, times } from './markdownTable.ts'
import { peakMemory } from './peakMemory.ts'
import type { BenchTable } from './tables.ts'

/** A solve of four typical days takes a quarter of a minute: two turns after a warm-up. */
const turns = 2
const builds = 15
const chainBudget = 1.15
const certificateBudget = 0.02
const buildBudget = 3e6
const memoryBudget = 2

/** The national plan over four typical days, storage and sizing in it, beside the solver alone. */
export const hours: BenchTable = {
  name: 'hours',
  async measure() {
    const dataset = loadDataset(fileURLToPath(new URL('../../data', import.meta.url)), 'china-2030')
    const body = { dataset: 'china-2030', timeMode: 'typicalDays', time: { days: 4 } }
    const scenario = parseScenario(body)
    const instance = buildInstance(scenario, dataset)
    const { program } = buildProgram(instance)
    const buildSeconds: number[] = []
    for (let i = 0; i < builds; i++) {
      const began = performance.now()
      buildProgram(instance)
      buildSeconds.push((performance.now() - began) / 1000)
    }
    const certifySeconds: number[] = []
    const chain = async (): Promise<void> => {
      const fresh = buildInstance(scenario, dataset)
      const built = buildProgram(fresh)
      const outcome = await highs.solve(built.program)
      const began = performance.now()
      certify(built.program, outcome, dataset.hash)
      certifySeconds.push((performance.now() - began) / 1000)
      if (outcome.values) readPlan(fresh, built, outcome.values, outcome.rowDuals)
    }
    const seconds = await interleaved({ alone: () => highs.solve(program), chain }, turns)
    const memory = await peakMemory(body, program)
    const speed = nonzeroCount(program) / median(buildSeconds)
    const missed: string[] = []
    const row = (what: string, found: string, budget: string, kept: boolean): string[] => {
      if (!kept) missed.push(`${what}: ${found}, budget ${budget}`)
      return [what, found, budget]
    }
    const chainRatio = seconds.chain / seconds.alone
    const certificateShare = median(certifySeconds) / seconds.alone
    const memoryRatio = memory.chainBytes / memory.aloneBytes
    const rows = [
      row(
        'build, solve, certify, read back / HiGHS alone',
        times(chainRatio),
        times(chainBudget),
        chainRatio <= chainBudget,
      ),
      row(
        'certificate / solve',
        `${(100 * certificateShare).toFixed(2)} %`,
        `${100 * certificateBudget} %`,
        certificateShare <= certificateBudget,
      ),
      row(
        'coefficients written a second',
        `${(speed / 1e6).toFixed(1)} million`,
        `${buildBudget / 1e6} million`,
        speed >= buildBudget,
      ),
      row(
        'peak memory / program and solver alone',
        times(memoryRatio),
        times(memoryBudget),
        memoryRatio <= memoryBudget,
      ),
    ]
    const size = `${program.rowCount} rows, ${program.columnCount} columns, ${nonzeroCount(program)} coefficients`
    const markdown = [
      '# Hour by hour, china-2030',
      '',
      `Four typical days, steady routing, storage and sizing: ${size}; HiGHS alone ${seconds.alone.toFixed(1)} s.`,
      '',
      markdownTable(['what', 'found', 'budget'], rows),
    ].join('\n')
    return { markdown, missed }
  },
}
