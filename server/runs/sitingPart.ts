import type { Plan, Statement } from '../contract/plan.ts'
import { sitingStatements } from '../model/explain/sitingStatements.ts'
import type { Instance } from '../model/instance.ts'
import type { PlanBody } from '../model/read/readPlan.ts'
import { readSiting } from '../model/read/readSiting.ts'
import type { SolvedInstance } from './solveInstance.ts'

export interface SitingPart {
  readonly plan: Pick<Plan, 'siting' | 'dualsFrom'>
  readonly statements: readonly Statement[]
}

/** What decisions in whole numbers add to a plan; nothing where there are none. */
export function sitingPart(instance: Instance, solved: SolvedInstance, body: PlanBody): SitingPart {
  const isWhole = solved.built.program.integer?.includes(1) === true
  if (!isWhole) return { plan: {}, statements: [] }
  const siting = readSiting(instance, solved, body)
  const hasDuals = solved.outcome.rowDuals !== undefined
  return {
    plan: { ...(siting ? { siting } : {}), ...(hasDuals ? { dualsFrom: 'fixedDecisions' as const } : {}) },
    statements: sitingStatements(siting, hasDuals),
  }
}
