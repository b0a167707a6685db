import { effect } from '@preact/signals'
import type { Dataset } from '../../server/contract/dataset.ts'
import type { Plan } from '../../server/contract/plan.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { laterContract } from '../api/contract.ts'
import { dataset } from '../api/datasets.ts'
import { findingsIn } from '../api/findingsIn.ts'
import { opening, openingHours } from '../api/opening.ts'
import { RequestFailed } from '../api/readProblem.ts'
import { solve } from '../api/solve.ts'
import { readField } from './draft.ts'
import { hoursWaiting, showHoursOf } from './hours.ts'
import { longSolveOfLastTime, Stopped, solveLong, stopLong } from './longSolve.ts'
import { remember, remembered } from './preferences.ts'
import {
  bases,
  before,
  current,
  demandIn,
  draft,
  draftFindings,
  findings,
  refused,
  type Solved,
  solveState,
  sourcesFailed,
  sourcesOf,
  tab,
  withoutPlan,
} from './store.ts'

let running: AbortController | null = null

/** Puts the plan of the build on screen, and the planner's own draft of last time in the panel. */
export async function openConsole(): Promise<void> {
  // The draft first: whoever presses Solve as soon as there is a plan means the draft of last time.
  const [{ scenario, plan }, left] = await Promise.all([opening(), draftOfLastTime()])
  draft.value = left ?? scenario
  current.value = { scenario, plan }
  showHoursOf(plan, null)
  keepBases(plan)
  if (draft.value.demand?.totalPflops !== undefined) demandIn.value = 'pflops'
  effect(() => remember('xisuan.draft', JSON.stringify(draft.value)))
  effect(() => void checkDraft(draft.value))
  void resumeSolve()
  hoursWaiting.value = (scenario.timeMode ?? 'year') === 'year' ? null : () => addHours(scenario, plan)
}

/** The first screen shows the year; its hours come when somebody asks, unless another plan has taken its place. */
async function addHours(scenario: ScenarioInput, plan: Plan): Promise<void> {
  const operation = await openingHours()
  if (current.value?.plan !== plan) return
  const whole = { ...plan, operation }
  hoursWaiting.value = null
  current.value = { scenario, plan: whole }
  showHoursOf(whole, null)
}

function keepBases({ datasetId, restsOn }: Plan): void {
  const unchanged = restsOn.filter(({ changed }) => !changed).map((rests) => ({ ...rests, datasetId }))
  const names = new Set(unchanged.map(({ figure }) => figure))
  const others = bases.value.filter((base) => base.datasetId !== datasetId || !names.has(base.figure))
  bases.value = [...others, ...unchanged]
}

/** National figures that no plan has shown yet, such as those of siting. */
function keepNational({ id, national }: Dataset): void {
  const known = new Set(bases.value.filter(({ datasetId }) => datasetId === id).map(({ figure }) => figure))
  const more = Object.entries(national).flatMap(([name, { value, unit, year, sourceId, quality, status }]) => {
    const figure = `national.${name}`
    return known.has(figure)
      ? []
      : [{ figure, value, unit, year, sourceId, quality, status, changed: false, datasetId: id }]
  })
  bases.value = [...bases.value, ...more]
}

/** Says beside its field, while it is typed, what the API would refuse. */
async function checkDraft(scenario: typeof draft.value): Promise<void> {
  // The checking part is loaded with the first edit, not before: the opening scenario was solved.
  const found = scenario === current.value?.scenario ? [] : await findingsIn(scenario)
  if (draft.value === scenario) draftFindings.value = found
}

/** A stored draft that today's schema still reads; anything else is left alone. */
async function draftOfLastTime(): Promise<typeof draft.value | null> {
  const stored = remembered('xisuan.draft')
  if (stored === null) return null
  try {
    const value: unknown = JSON.parse(stored)
    const { Scenario } = await laterContract()
    return Scenario.safeParse(value).success ? (value as typeof draft.value) : null
  } catch {
    return null
  }
}

/** Solves the draft. The draft is never lost: a failure changes nothing but the message. */
export async function solveDraft(): Promise<void> {
  const scenario = draft.value
  const control = new AbortController()
  // Hours and siting take long: such a solve has an address, tells how far it is, and outlives the page.
  const isLong = (scenario.timeMode ?? 'year') !== 'year' || readField(scenario, 'siting') === true
  await show(scenario, control, () => (isLong ? solveLong(scenario) : solve(scenario, control.signal)))
}

/** Takes up the solve that went on while the page was away. */
async function resumeSolve(): Promise<void> {
  const left = await longSolveOfLastTime()
  if (left) await show(left.scenario, new AbortController(), () => left.plan)
}

async function show(scenario: ScenarioInput, control: AbortController, plan: () => Promise<Plan>): Promise<void> {
  if (running) return
  running = control
  refused.value = null
  solveState.value = { phase: 'solving', since: Date.now() }
  try {
    showPlan({ scenario, plan: await plan() })
    solveState.value = { phase: 'done' }
  } catch (error) {
    if (control.signal.aborted || error instanceof Stopped) solveState.value = { phase: 'stopped' }
    else {
      refused.value = { scenario, findings: error instanceof RequestFailed ? error.findings : [] }
      solveState.value = { phase: 'failed', why: error instanceof RequestFailed ? error.why : null }
      if (findings.value.length > 0) tab.value = 'scenario'
    }
  } finally {
    running = null
  }
}

/** Puts an answer on screen: the plan, or beside the plan before why there is none. */
export function showPlan(solved: Solved): void {
  const { plan } = solved
  keepBases(plan)
  if (plan.kpis) {
    before.value = current.value
    current.value = solved
    hoursWaiting.value = null
    showHoursOf(plan, before.value?.plan ?? null)
    withoutPlan.value = null
  } else withoutPlan.value = solved
  tab.value = 'plan'
}

/** Ends the solve that runs; one with an address keeps what it has found. */
export async function stopSolve(): Promise<void> {
  if (!(await stopLong())) running?.abort()
}

let asked: string | null = null

/** Reads the data set behind the plan once, for provenance. */
export async function loadSources(): Promise<void> {
  const id = current.value?.plan.datasetId ?? null
  if (id === null || asked === id) return
  asked = id
  sourcesFailed.value = false
  try {
    const data = await dataset(id)
    sourcesOf.value = data
    keepNational(data)
  } catch {
    asked = null
    sourcesFailed.value = true
  }
}
