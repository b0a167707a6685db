import type { Plan } from '../../server/contract/plan.ts'
import { Later } from './Later.tsx'
import { Statements } from './Statements.tsx'
import { statusText } from './statusText.ts'
import { t } from './useText.ts'

const conflictPanel = () => import('./why/ConflictPanel.tsx').then((part) => part.ConflictPanel)

/** Why there is no plan, in words, and what would mend it; the plan before stays on the map. */
export function NoPlan({ plan }: { readonly plan: Plan }) {
  return (
    <section class="no-plan" role="alert" data-testid="no-plan">
      <h2>
        {t('noPlanFound')}
        {plan.status !== 'infeasible' && ` (${statusText(plan.status)})`}
      </h2>
      <Statements
        title={null}
        // Each way out stands with its button in the panel of the clash.
        statements={plan.reasons.filter(({ code }) => !plan.conflict || !code.startsWith('change.'))}
      />
      <Later wanted={plan.conflict !== null} load={conflictPanel} />
    </section>
  )
}
