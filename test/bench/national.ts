import { fileURLToPath } from 'node:url'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { loadDataset } from '../../server/dataset/loadDataset.ts'
import { certify } from '../../server/lp/certify.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { buildProgram } from '../../server/model/buildProgram.ts'
import { readPlan } from '../../server/model/read/readPlan.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { highs } from '../../server/solver/highs.ts'
import { javascriptLp } from '../../server/solver/javascriptLp.ts'
import { serveApp } from '../support/servedApp.ts'
import { interleaved } from './interleaved.ts'
import { markdownTable, milliseconds, times } from './markdownTable.ts'
import type { BenchTable } from './tables.ts'

const turns = 21
/** The small solver takes seconds; a few turns are enough for its median. */
const slowTurns = 3
const warmPosts = 20
const chainBudget = 1.25
const postBudget = 1.3

/** The national one-year plan from scenario to plan, beside the solver alone on the same program in the same run. */
export const national: BenchTable = {
  name: 'national',
  async measure() {
    const dataset = loadDataset(fileURLToPath(new URL('../../data', import.meta.url)), 'china-2030')
    const body = { dataset: 'china-2030' }
    const scenario = parseScenario(body)
    const { program } = buildProgram(buildInstance(scenario, dataset))
    const app = await serveApp()
    const post = async (baselines: boolean): Promise<void> => {
      const response = await fetch(`${app.origin}/api/v1/solve`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...body, baselines }),
      })
      if (!response.ok) throw new Error(`POST answered ${response.status}`)
      await response.json()
    }
    const chain = async (): Promise<void> => {
      const instance = buildInstance(scenario, dataset)
      const built = buildProgram(instance)
      const outcome = await highs.solve(built.program)
      certify(built.program, outcome, dataset.hash)
      if (outcome.values) readPlan(instance, built, outcome.values, outcome.rowDuals)
    }
    try {
      const alone = (): Promise<unknown> => highs.solve(program)
      const whole = (): Promise<unknown> => solveScenario(scenario, dataset)
      // The in-process ways warm one another up; the server's process sees only its own requests.
      for (let i = 0; i < warmPosts; i++) await post(true)
      const [plain, full] = [() => post(false), () => post(true)]
      const seconds = await interleaved({ alone, chain, plain, whole, full }, turns)
      const small = await interleaved({ alone, small: () => javascriptLp.solve(program) }, slowTurns)
      return table(seconds, small.small / small.alone, small.small)
    } finally {
      await app.stop()
    }
  },
}

interface Seconds {
  readonly alone: number
  readonly chain: number
  readonly plain: number
  readonly whole: number
  readonly full: number
}

function table({ alone, chain, plain, whole, full }: Seconds, smallRatio: number, small: number) {
  const missed: string[] = []
  const row = (what: string, seconds: number, against: string, ratio: number, most: number | null): string[] => {
    if (most !== null && ratio > most) missed.push(`${what}: ${times(ratio)} of ${against}, budget ${times(most)}`)
    return [what, milliseconds(seconds), against, times(ratio), most === null ? '–' : times(most)]
  }
  const rows = [
    row('HiGHS alone', alone, '–', 1, null),
    row('build, solve, certify, read back', chain, 'HiGHS alone', chain / alone, chainBudget),
    row('POST /api/v1/solve as it is, warm, end to end', full, 'build to read back', full / chain, postBudget),
    row('the same POST without baselines', plain, 'build to read back', plain / chain, null),
    row('scenario to plan in process, both baselines and words', whole, 'build to read back', whole / chain, null),
    row('javascript-lp-solver with its proof', small, 'HiGHS alone', smallRatio, null),
  ]
  const markdown = `# The national plan, china-2030, one year\n\n${markdownTable(['what', 'ms', 'against', 'ratio', 'at most'], rows)}`
  return { markdown, missed }
}
