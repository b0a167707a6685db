import type { Dataset } from '../../server/contract/dataset.ts'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { nonzeroCount } from '../../server/lp/program.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { buildProgram } from '../../server/model/buildProgram.ts'
import { estimatedNonzeros } from '../../server/model/programSize.ts'
import { highs } from '../../server/solver/highs.ts'
import { markdownTable } from './markdownTable.ts'

/** A planner who waits longer than this has gone for tea. */
const interactiveSeconds = 10
/** A row that takes longer is stopped and says so. */
const longestSeconds = 60
/** Beyond this nothing is even written: one solve would not fit its memory. */
const mostNonzeros = 2.5e6

const forms = [
  ...[1, 4, 12, 24].map((days) => ({ name: `${days} typical days`, timeMode: 'typicalDays', time: { days } })),
  ...[168, 672].map((hours) => ({ name: `${hours} hours`, timeMode: 'hours', time: { hours } })),
]

/** How long HiGHS takes for each form of the national plan, and where it stops being interactive. */
export async function solveTimes(dataset: Dataset): Promise<string[]> {
  const rows: string[][] = []
  const interactive: string[] = []
  for (const routing of ['steady', 'hourly'] as const) {
    for (const { name, timeMode, time } of forms) {
      const instance = buildInstance(parseScenario({ dataset: dataset.id, timeMode, time, routing }), dataset)
      const expected = estimatedNonzeros(instance)
      if (expected > mostNonzeros) {
        rows.push([routing, name, `about ${(expected / 1e6).toFixed(1)} million`, 'refused: does not fit 2 GiB'])
        continue
      }
      const { program } = buildProgram(instance)
      const { status, seconds } = await highs.solve(program, { timeLimitSeconds: longestSeconds })
      const found = status === 'optimal' ? `${seconds.toFixed(1)} s` : `over ${longestSeconds} s`
      rows.push([routing, name, `${nonzeroCount(program)}`, found])
      if (status === 'optimal' && seconds <= interactiveSeconds) interactive.push(`${name} (${routing})`)
    }
  }
  return [
    markdownTable(['routing', 'form', 'coefficients', 'HiGHS'], rows),
    '',
    `Interactive, within ${interactiveSeconds} s on this machine: ${interactive.join(', ') || 'none'}.`,
  ]
}
