import { current, withoutPlan } from '../state/store.ts'
import { BindingRules } from './BindingRules.tsx'
import { CertificateBox } from './CertificateBox.tsx'
import { CostBars } from './CostBars.tsx'
import { GreenScores } from './GreenScores.tsx'
import { HourFigures } from './HourFigures.tsx'
import { KpiTiles } from './KpiTiles.tsx'
import { NoPlan } from './NoPlan.tsx'
import { Statements } from './Statements.tsx'
import { ThreeWays } from './ThreeWays.tsx'
import { t } from './useText.ts'
import { WhatChanged } from './WhatChanged.tsx'
import { YearCheck } from './YearCheck.tsx'

/** The answer: headline, comparison, words, money, rules, proof. */
export function PlanTab() {
  const solved = current.value
  if (!solved?.plan.kpis) return null
  const { plan } = solved
  return (
    <>
      {withoutPlan.value && <NoPlan plan={withoutPlan.value.plan} />}
      {withoutPlan.value && <h2>{t('previousPlan')}</h2>}
      <KpiTiles kpis={solved.plan.kpis} />
      <p class="quiet">{t('assumptionLine')}</p>
      <p class="quiet">{t('hintLine')}</p>
      <WhatChanged />
      <HourFigures siteId={null} />
      <GreenScores kpis={solved.plan.kpis} />
      {plan.yearCheck && <YearCheck check={plan.yearCheck} />}
      <ThreeWays plan={plan} />
      <Statements title={t('inWords')} statements={plan.statements} />
      <CostBars lines={plan.costLines} />
      <BindingRules rules={plan.bindingRules} />
      <CertificateBox plan={plan} />
    </>
  )
}
