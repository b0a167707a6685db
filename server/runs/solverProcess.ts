import { parseScenario } from '../contract/parseScenario.ts'
import { ProblemError } from '../contract/problem.ts'
import { loadDatasets } from '../dataset/loadDataset.ts'
import { createAnswerPacker } from './answerPacker.ts'
import { openServerLine } from './serverLine.ts'
import { createSolvedBefore } from './solvedBefore.ts'
import { isWorkOrder, type SolverMessage, type WorkOrder } from './solverMessages.ts'
import { solveScenario } from './solveScenario.ts'
import { createStartingPoints } from './startingPoints.ts'
import { parseStoredStart } from './storedStart.ts'
import { type WorkContext, type WorkKind, works } from './work.ts'

/** Progress that crosses to the server, at most once in that time. */
const reportEveryMs = 100
/** The national baselines take 0.3 MB each. */
const solvedBeforeBytes = 64 * 1024 * 1024

const packer = createAnswerPacker()

/**
 * A solver process, forked by solverPool with the data folder and the start of the opening plan as its arguments. It reads the data sets and compiles
 * the solver before it says it is ready, does one piece of work at a time, and ends with its parent.
 */
async function main(): Promise<void> {
  const line = openServerLine()
  // Ctrl-C reaches the whole group; the server decides when a solver process ends.
  process.on('SIGINT', () => {})
  const dataDir = process.argv[2]
  if (dataDir === undefined) throw new Error('solverProcess needs the data folder as its argument')
  const datasets = loadDatasets(dataDir)
  const solvedBefore = createSolvedBefore(solvedBeforeBytes)
  const startingPoints = createStartingPoints(parseStoredStart(process.argv[3] ?? ''))
  await warmUp()
  process.on('message', (message) => {
    if (!isWorkOrder(message)) return
    const { id, isFollowed } = message
    const shouldStop = () => line.stoppedOrder() === id
    const report = isFollowed ? reporter() : () => {}
    void answer(message, { datasets, solvedBefore, startingPoints, isFollowed, report, shouldStop })
  })
  send({ type: 'ready' })
}

async function answer<Kind extends WorkKind>(order: WorkOrder<Kind>, context: WorkContext): Promise<void> {
  try {
    send({ type: 'answer', gzipped: packer.pack(await works[order.kind](order.request, context)) })
  } catch (error) {
    if (!(error instanceof ProblemError)) {
      // WebAssembly memory may be spoilt after a fault: the server starts a fresh process.
      console.error(error)
      process.exit(1)
    }
    send({ type: 'problem', code: error.code, findings: error.findings })
  }
}

function reporter(): WorkContext['report'] {
  const unknown = { doneShare: null, iterations: null, objectiveCny: null, boundCny: null, relativeGap: null }
  const began = performance.now()
  let nextAt = began
  return (report) => {
    const now = performance.now()
    if (now < nextAt) return
    nextAt = now + reportEveryMs
    send({ type: 'progress', progress: { ...unknown, ...report, seconds: (now - began) / 1000 } })
  }
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
