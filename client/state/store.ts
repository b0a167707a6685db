import { computed, signal } from '@preact/signals'
import type { Dataset } from '../../server/contract/dataset.ts'
import type { Words } from '../../server/contract/figure.ts'
import type { Plan, RestsOn } from '../../server/contract/plan.ts'
import type { Finding } from '../../server/contract/problem.ts'
import type { Run } from '../../server/contract/run.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { sameScenario } from './draft.ts'

/** A plan with the scenario it answers. */
export interface Solved {
  readonly scenario: ScenarioInput
  readonly plan: Plan
}

export type Tab = 'plan' | 'decide' | 'scenario' | 'sites' | 'table' | 'sources' | 'help'
export const tabs: readonly Tab[] = ['plan', 'decide', 'scenario', 'sites', 'table', 'sources', 'help']

/** What the planner edits. */
export const draft = signal<ScenarioInput>({ dataset: 'china-2030' })
/** The plan on the map. */
export const current = signal<Solved | null>(null)
/** The plan before it, for what changed. */
export const before = signal<Solved | null>(null)
/** The last answer when it is no plan: its reasons are shown, `current` stays. */
export const withoutPlan = signal<Solved | null>(null)

export type SolveState =
  | { readonly phase: 'idle' | 'done' | 'stopped' }
  | { readonly phase: 'solving'; readonly since: number }
  | { readonly phase: 'failed'; readonly why: Words | null }
export const solveState = signal<SolveState>({ phase: 'idle' })
/** How far a solve that takes long is; null for one that is answered at once. */
export const longRun = signal<Run | null>(null)
/** What the API would refuse in the draft, kept up to date while it is edited. */
export const draftFindings = signal<readonly Finding[]>([])
/** What the API did refuse, with the draft it refused: some of it only the data set can tell. */
export const refused = signal<{ readonly scenario: ScenarioInput; readonly findings: readonly Finding[] } | null>(null)
/** Everything to mend in the draft, each thing once. */
export const findings = computed<readonly Finding[]>(() => {
  if (draftFindings.value.length > 0) return draftFindings.value
  return refused.value?.scenario === draft.value ? refused.value.findings : []
})

export const tab = signal<Tab>('plan')
export const layer = signal<'flows' | 'carbon'>('flows')
export const allFlows = signal(false)
export const selectedSiteId = signal<string | null>(null)
/** Unit the planner gives demand in. */
export const demandIn = signal<'itMw' | 'pflops'>('itMw')
export const withServers = signal(false)

/** Data set of the plan on screen, read when provenance is first asked for. */
export const sourcesOf = signal<Dataset | null>(null)
export const sourcesFailed = signal(false)

/** Figures of the data sets as plans have shown them unchanged: what an edited value is compared with. */
export const bases = signal<readonly (RestsOn & { readonly datasetId: string | null })[]>([])

/** Those of the data set the draft asks for. */
export const draftBases = computed(() => {
  const asked = draft.value.dataset ?? 'china-2030'
  return bases.value.filter(({ datasetId }) => datasetId === asked)
})

export const unsolved = computed(() => {
  const solved = withoutPlan.value ?? current.value
  return solved !== null && !sameScenario(solved.scenario, draft.value)
})
