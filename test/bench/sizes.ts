import { fileURLToPath } from 'node:url'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { loadDataset } from '../../server/dataset/loadDataset.ts'
import type { Basis } from '../../server/lp/basis.ts'
import { type LinearProgram, nonzeroCount } from '../../server/lp/program.ts'
import { type Optimum, startFrom } from '../../server/lp/startFrom.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { buildProgram } from '../../server/model/buildProgram.ts'
import { estimatedNonzeros } from '../../server/model/programSize.ts'
import { highs } from '../../server/solver/highs.ts'
import { markdownTable } from './markdownTable.ts'
import type { BenchTable } from './tables.ts'

/** A planner who waits longer than this has gone for tea. */
const interactiveSeconds = 10
/** A row that takes longer on the clock is stopped and says so. */
const longestSeconds = 1800
/** What a planner changes: another carbon price, CNY per tonne. */
const changed = { carbon: { priceCnyPerTonne: 120 } }
/** Beyond this nothing is even written: one solve would not fit its memory. */
const mostNonzeros = 2.5e6

const forms = [
  ...[1, 4, 12, 24].map((days) => ({
    name: days === 1 ? '1 typical day' : `${days} typical days`,
    timeMode: 'typicalDays',
    time: { days },
  })),
  ...[168, 672].map((hours) => ({ name: `${hours} hours`, timeMode: 'hours', time: { hours } })),
]

/**
 * Processor time of HiGHS for each form of the national plan, from nothing and for a change from there, and where it stops
 * being interactive. It runs on one thread, so that on a quiet machine this is the time on the clock. A table for each
 * routing: both take an hour.
 */
function sizesOf(routing: 'steady' | 'hourly', name: string): BenchTable {
  return {
    name,
    async measure() {
      const dataset = loadDataset(fileURLToPath(new URL('../../data', import.meta.url)), 'china-2030')
      const rows: string[][] = []
      const interactive: string[] = []
      for (const form of forms) {
        const asked = { dataset: dataset.id, timeMode: form.timeMode, time: form.time, routing }
        const instance = buildInstance(parseScenario(asked), dataset)
        const expected = estimatedNonzeros(instance)
        if (expected > mostNonzeros) {
          rows.push([form.name, `about ${(expected / 1e6).toFixed(1)} million`, 'refused: does not fit 2 GiB', '–'])
          continue
        }
        const { program } = buildProgram(instance)
        const first = await timed(program)
        const again = first.basis
          ? await timed(buildProgram(buildInstance(parseScenario({ ...asked, ...changed }), dataset)).program, {
              program,
              basis: first.basis,
            })
          : null
        const row = [form.name, `${nonzeroCount(program)}`, first.text, again?.text ?? '–']
        console.error(row.join(' | '))
        rows.push(row)
        if (first.seconds <= interactiveSeconds) interactive.push(form.name)
        else if (again && again.seconds <= interactiveSeconds) interactive.push(`changes of ${form.name}`)
      }
      const heads = ['form', 'coefficients', 'from nothing', 'carbon price 120, from there']
      const markdown = [
        `# Time of a solve by the size of its form, china-2030, ${routing} routing`,
        '',
        markdownTable(heads, rows),
        '',
        `Processor seconds where a row came to its end. Interactive, within ${interactiveSeconds} s on this machine: ${interactive.join(', ') || 'none'}.`,
      ].join('\n')
      return { markdown, missed: [] }
    },
  }
}

export const sizesSteady = sizesOf('steady', 'sizesSteady')
export const sizesHourly = sizesOf('hourly', 'sizesHourly')

interface Timed {
  readonly seconds: number
  readonly text: string
  readonly basis: Basis | undefined
}

async function timed(program: LinearProgram, from?: Optimum): Promise<Timed> {
  const start = from ? startFrom(from, program) : null
  const before = process.cpuUsage()
  const { status, basis } = await highs.solve(program, { timeLimitSeconds: longestSeconds, wantsBasis: true, start })
  const { user, system } = process.cpuUsage(before)
  if (status !== 'optimal') return { seconds: Infinity, text: `not done after ${longestSeconds} s on the clock`, basis }
  const seconds = (user + system) / 1e6
  return { seconds, text: `${seconds.toFixed(1)} s`, basis }
}
