import type { Dataset } from '../contract/dataset.ts'
import { parseScenario } from '../contract/parseScenario.ts'
import { ProblemError } from '../contract/problem.ts'
import type { Scenario } from '../contract/scenario.ts'
import { loadDatasets } from '../dataset/loadDataset.ts'
import { startParentWatch } from './parentWatch.ts'
import { isSolveOrder, type SolverMessage } from './solverMessages.ts'
import { solveScenario } from './solveScenario.ts'

/**
 * A solver process, forked by solverPool with the data folder as its argument. It reads the data sets and compiles
 * the solver before it says it is ready, solves one scenario at a time, and ends with its parent.
 */
async function main(): Promise<void> {
  startParentWatch()
  // Ctrl-C reaches the whole group; the server decides when a solver process ends.
  process.on('SIGINT', () => {})
  const dataDir = process.argv[2]
  if (dataDir === undefined) throw new Error('solverProcess needs the data folder as its argument')
  const datasets = loadDatasets(dataDir)
  await warmUp()
  process.on('message', (message) => {
    if (isSolveOrder(message)) void answer(message.scenario, datasets)
  })
  send({ type: 'ready' })
}

async function answer(scenario: Scenario, datasets: readonly Dataset[]): Promise<void> {
  try {
    const plan = await solveScenario(scenario, datasetOf(scenario, datasets))
    send({ type: 'plan', planJson: JSON.stringify(plan) })
  } catch (error) {
    if (!(error instanceof ProblemError)) {
      // WebAssembly memory may be spoilt after a fault: the server starts a fresh process.
      console.error(error)
      process.exit(1)
    }
    send({ type: 'problem', code: error.code, findings: error.findings })
  }
}

function datasetOf(scenario: Scenario, datasets: readonly Dataset[]): Dataset | null {
  if (scenario.data) return null
  const id = scenario.dataset ?? 'china-2030'
  const dataset = datasets.find((candidate) => candidate.id === id)
  if (!dataset) throw new Error(`the data folder lacks ${id}`)
  return dataset
}

/** A two-line problem through HiGHS, so that the first planner does not wait for the compiler. */
async function warmUp(): Promise<void> {
  const data = { regions: [{ id: 'r' }], sites: [{ id: 's', existingItMw: 2 }], demand: [{ regionId: 'r', itMw: 1 }] }
  await solveScenario(parseScenario({ data, solver: 'highs' }), null)
}

function send(message: SolverMessage): void {
  // A server that just ended has closed the channel; this process follows it by itself.
  if (process.connected) process.send?.(message, undefined, undefined, () => {})
}

await main()
