import type { Plan } from '../../server/contract/plan.ts'
import type { Run } from '../../server/contract/run.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { failedBy, RequestFailed } from '../api/readProblem.ts'
import { followRun, planOfRun, readRun, startRun, stopRun } from '../api/runs.ts'
import { forget, remember, remembered } from './preferences.ts'
import { longRun } from './store.ts'

const key = 'xisuan.run'

/** Thrown when a solve ended without a plan because somebody pressed Stop. */
export class Stopped extends Error {
  constructor() {
    super('stopped')
    this.name = 'Stopped'
  }
}

interface Remembered {
  readonly id: string
  readonly scenario: ScenarioInput
}

/** Solves with an address: the page may be left and opened again meanwhile. @throws RequestFailed, Stopped */
export async function solveLong(scenario: ScenarioInput): Promise<Plan> {
  const run = await startRun(scenario)
  remember(key, JSON.stringify({ id: run.id, scenario } satisfies Remembered))
  return planAtEnd(run)
}

/** Asks the solve that goes on to end; false where none has an address yet. */
export async function stopLong(): Promise<boolean> {
  const run = longRun.value
  if (!run) return false
  longRun.value = { ...run, stopRequested: true }
  // One that is over meanwhile tells its end by itself.
  await stopRun(run.id).catch((error: unknown) => {
    if (!(error instanceof RequestFailed)) throw error
  })
  return true
}

/** The solve that went on while the page was away, with its plan to come; null where there is none. */
export async function longSolveOfLastTime(): Promise<{ scenario: ScenarioInput; plan: Promise<Plan> } | null> {
  const stored = remembered(key)
  if (stored === null) return null
  try {
    const { id, scenario } = JSON.parse(stored) as Remembered
    const run = await readRun(id)
    if (run.finishedAt === null) return { scenario, plan: planAtEnd(run) }
  } catch {
    // A server that was started anew knows it no more.
  }
  forget(key)
  return null
}

async function planAtEnd(run: Run): Promise<Plan> {
  const tell = (next: Run): void => {
    longRun.value = next
  }
  try {
    tell(run)
    const { id, state, problem } = await followRun(run.id, tell)
    if (state === 'cancelled') throw new Stopped()
    if (state === 'failed' && problem) throw failedBy(problem)
    return await planOfRun(id)
  } finally {
    forget(key)
    longRun.value = null
  }
}
