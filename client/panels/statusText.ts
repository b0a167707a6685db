import type { Plan } from '../../server/contract/plan.ts'
import { t } from './useText.ts'

export function statusText(status: Plan['status']): string {
  return {
    optimal: t('statusOptimal'),
    feasible: t('statusFeasible'),
    infeasible: t('statusInfeasible'),
    unbounded: t('statusUnbounded'),
    timeLimit: t('statusTimeLimit'),
  }[status]
}
