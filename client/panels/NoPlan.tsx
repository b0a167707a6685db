import type { Plan } from '../../server/contract/plan.ts'
import { Statements } from './Statements.tsx'
import { statusText } from './statusText.ts'
import { t } from './useText.ts'

/** Why there is no plan, in words; the plan before stays on the map. */
export function NoPlan({ plan }: { readonly plan: Plan }) {
  return (
    <section class="no-plan" role="alert" data-testid="no-plan">
      <h2>
        {t('noPlanFound')}
        {plan.status !== 'infeasible' && ` (${statusText(plan.status)})`}
      </h2>
      <Statements title={null} statements={plan.reasons} />
    </section>
  )
}
