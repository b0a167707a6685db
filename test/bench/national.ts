import { fileURLToPath } from 'node:url'
import type { Dataset } from '../../server/contract/dataset.ts'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { loadDataset } from '../../server/dataset/loadDataset.ts'
import { certify } from '../../server/lp/certify.ts'
import type { LinearProgram } from '../../server/lp/program.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { buildProgram } from '../../server/model/buildProgram.ts'
import { readPlan } from '../../server/model/read/readPlan.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { createStartingPoints, type StartingPoints } from '../../server/runs/startingPoints.ts'
import { highs } from '../../server/solver/highs.ts'
import { javascriptLp } from '../../server/solver/javascriptLp.ts'
import { serveApp } from '../support/servedApp.ts'
import { interleaved } from './interleaved.ts'
import { markdownTable, milliseconds, times } from './markdownTable.ts'
import type { BenchTable } from './tables.ts'

const measuredTurns = 42
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
    const startingPoints = createStartingPoints(null)
    const turns = changingScenarios(dataset)
    const post = async (origin: string, body: object): Promise<void> => {
      const response = await fetch(`${origin}/api/v1/solve`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (!response.ok) throw new Error(`POST answered ${response.status}`)
      await response.json()
    }
    const chain = async (body: ScenarioInput, points: StartingPoints | null): Promise<void> => {
      const scenario = parseScenario(body)
      const instance = buildInstance(scenario, dataset)
      const built = buildProgram(instance)
      const start = await points?.of(scenario, dataset)(built.program)
      const outcome = await highs.solve(built.program, { start })
      certify(built.program, outcome, dataset.hash)
      if (outcome.values) readPlan(instance, built, outcome.values, outcome.rowDuals)
    }
    const app = await serveApp()
    try {
      // The in-process ways warm one another up; the server's process sees only its own requests.
      for (let i = 0; i < warmPosts; i++) {
        turns.next()
        await post(app.origin, turns.scenario())
      }
      const alone = (): Promise<unknown> => highs.solve(turns.program())
      const seconds = await interleaved(
        {
          alone,
          chain: () => chain(turns.scenario(), null),
          started: () => chain(turns.scenario(), startingPoints),
          plain: () => post(app.origin, { ...turns.scenario(), baselines: false }),
          whole: () => solveScenario(parseScenario(turns.scenario()), dataset, { startingPoints }),
          full: () => post(app.origin, turns.scenario()),
        },
        measuredTurns,
        () => turns.next(),
      )
      const small = await interleaved({ alone, small: () => javascriptLp.solve(turns.program()) }, slowTurns)
      return table(seconds, small.small / small.alone, small.small)
    } finally {
      await app.stop()
    }
  },
}

interface Turns {
  /** Another scenario and its program; not timed. */
  next(): void
  scenario(): ScenarioInput
  program(): LinearProgram
}

/** A planner's next scenario is another one: the carbon price is new in every turn, so that no answer is a repetition. */
function changingScenarios(dataset: Dataset): Turns {
  let turn = 0
  const at = () => ({
    dataset: 'china-2030' as const,
    carbon: { priceCnyPerTonne: 50 + ((37 * turn) % 100) + turn / 1000 },
  })
  const made = () => ({ scenario: at(), program: buildProgram(buildInstance(parseScenario(at()), dataset)).program })
  let now = made()
  return {
    next() {
      turn += 1
      now = made()
    },
    scenario: () => now.scenario,
    program: () => now.program,
  }
}

interface Seconds {
  readonly alone: number
  readonly chain: number
  readonly started: number
  readonly plain: number
  readonly whole: number
  readonly full: number
}

const intro = `The carbon price is another in every turn, from 50 to 150 CNY per tonne. “HiGHS alone” and “build to read back” begin at\nnothing; the server begins at the data set’s own optimum (server/decisions/0031).`

function table({ alone, chain, started, plain, whole, full }: Seconds, smallRatio: number, small: number) {
  const missed: string[] = []
  const row = (what: string, seconds: number, against: string, ratio: number, most: number | null): string[] => {
    if (most !== null && ratio > most) missed.push(`${what}: ${times(ratio)} of ${against}, budget ${times(most)}`)
    return [what, milliseconds(seconds), against, times(ratio), most === null ? '–' : times(most)]
  }
  const rows = [
    row('HiGHS alone', alone, '–', 1, null),
    row('build, solve, certify, read back', chain, 'HiGHS alone', chain / alone, chainBudget),
    row(
      'the same from the data set’s own optimum, as the server does it',
      started,
      'HiGHS alone',
      started / alone,
      null,
    ),
    row('POST /api/v1/solve as it is, warm, end to end', full, 'build to read back', full / chain, postBudget),
    row('the same POST', full, 'build to read back from the optimum', full / started, null),
    row('POST without baselines', plain, 'build to read back', plain / chain, null),
    row('scenario to plan in process, both baselines and words', whole, 'build to read back', whole / chain, null),
    row('javascript-lp-solver with its proof', small, 'HiGHS alone', smallRatio, null),
  ]
  const markdown = `# The national plan, china-2030, one year\n\n${intro}\n\n${markdownTable(['what', 'ms', 'against', 'ratio', 'at most'], rows)}`
  return { markdown, missed }
}
