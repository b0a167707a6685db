import { fileURLToPath } from 'node:url'
import { ParetoRequest } from '../../server/contract/pareto.ts'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { loadDataset } from '../../server/dataset/loadDataset.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { readHeadline } from '../../server/model/read/readHeadline.ts'
import { paretoWork } from '../../server/runs/paretoWork.ts'
import { solveInstance } from '../../server/runs/solveInstance.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { interleaved } from './interleaved.ts'
import { markdownTable, milliseconds, times } from './markdownTable.ts'
import type { BenchTable } from './tables.ts'

const points = 20
const budget = 2

interface Case {
  readonly name: string
  readonly scenario: ScenarioInput
  readonly turns: number
}

const cases: readonly Case[] = [
  { name: 'china-2030, one year', scenario: { dataset: 'china-2030' }, turns: 11 },
  {
    name: 'china-2030, one typical day of 24 h',
    scenario: { dataset: 'china-2030', timeMode: 'typicalDays', time: { days: 1 } },
    turns: 2,
  },
  {
    name: 'china-2030, four typical days of 24 h',
    scenario: { dataset: 'china-2030', timeMode: 'typicalDays', time: { days: 4 } },
    turns: 1,
  },
]

/**
 * A front of 20 points beside its first point, both in process: built, solved, certified and read. The first point is a
 * solve from nothing; the others start from the basis of the nearest one. Without baselines and words on both sides.
 */
export const pareto: BenchTable = {
  name: 'pareto',
  async measure() {
    const dataset = loadDataset(fileURLToPath(new URL('../../data', import.meta.url)), 'china-2030')
    const missed: string[] = []
    const rows: string[][] = []
    for (const { name, scenario, turns } of cases) {
      const parsed = parseScenario({ ...scenario, baselines: false, solver: 'highs', timeLimitSeconds: 600 })
      const request = ParetoRequest.parse({ scenario: parsed, points })
      // As `POST /api/v1/pareto` does it: nobody follows, on both sides.
      const context = { datasets: [dataset], isFollowed: false, report: () => {}, shouldStop: () => false }
      let iterations = 0
      const seconds = await interleaved(
        {
          async first() {
            const instance = buildInstance(parsed, dataset)
            const { built, outcome } = await solveInstance(instance, parsed)
            if (outcome.values) readHeadline(instance, built, outcome.values, outcome.rowDuals)
          },
          async front() {
            const front = await paretoWork(request, context)
            if (!front.complete || front.points.length !== points) throw new Error(`${name}: the front is cut short`)
            iterations = front.iterations
          },
          plan: () => solveScenario(parseScenario({ ...scenario, timeLimitSeconds: 600 }), dataset),
        },
        turns,
      )
      const ratio = seconds.front / seconds.first
      if (ratio > budget) missed.push(`${name}: ${times(ratio)} of its first point, budget ${times(budget)}`)
      rows.push([
        name,
        milliseconds(seconds.first),
        milliseconds(seconds.front),
        String(iterations),
        times(ratio),
        times(budget),
        times(seconds.front / seconds.plan),
      ])
    }
    const heads = [
      'program',
      'first point ms',
      '20 points ms',
      'iterations',
      'ratio',
      'at most',
      'against a plan in full',
    ]
    const markdown = `# A front of ${points} points beside its first point\n\n${markdownTable(heads, rows)}\n\n“A plan in full” has its baselines and words, as \`POST /api/v1/solve\` answers it.`
    return { markdown, missed }
  },
}
