import type { SolveOutcome } from '../lp/outcome.ts'
import { buildProgram } from '../model/buildProgram.ts'
import { obstacles } from '../model/explain/obstacles.ts'
import type { NoPlan } from './conflict/explainConflict.ts'
import type { SolvedInstance } from './solveInstance.ts'
import { type Reasons, whyNoPlan } from './whyNoPlan.ts'

/** What is known of a scenario without a plan before any solver was asked for one. */
export interface SeenImpossible {
  readonly head: Pick<SolvedInstance, 'outcome' | 'certificate' | 'reason'>
  readonly why: Reasons
}

const outcome: SolveOutcome = {
  status: 'infeasible',
  solver: 'none',
  solverVersion: '',
  seconds: 0,
  iterations: null,
  boundFrom: 'none',
}

const reason = {
  en: 'None: what is asked was seen to be impossible before a solver was needed, and is proved so.',
  zh: '未使用求解器：求解之前即可判定所提要求无法满足，并已给出证明。',
}

/**
 * Where a solve would be long and an obstacle is plain to see, the answer comes without one. Only a proof that our own code
 * has checked stands in for the solver; null where there is none, or where a solve is short anyway.
 */
export async function impossibleAtSight(noPlan: Omit<NoPlan, 'built'>): Promise<SeenImpossible | null> {
  const { instance } = noPlan
  if (instance.periods.length === 1 || obstacles(instance).length === 0) return null
  const why = await whyNoPlan({ ...noPlan, built: buildProgram(instance) }, outcome)
  return why.conflict?.proof ? { head: { outcome, certificate: null, reason }, why } : null
}
