import type { Plan } from '../contract/plan.ts'

/** What the shell is told. Documented by `xisuan --help` and the README. */
export const exitCodes = { solved: 0, fault: 1, badInput: 2, noPlan: 3, timeLimit: 4 } as const

export function exitCodeOf(plan: Pick<Plan, 'status' | 'kpis'>): number {
  if (plan.status === 'infeasible' || plan.status === 'unbounded') return exitCodes.noPlan
  // The best plan found within the time is still a plan.
  if (plan.status === 'timeLimit' && plan.kpis === null) return exitCodes.timeLimit
  return exitCodes.solved
}
