import { operation } from '../state/hours.ts'
import { before, current, withoutPlan } from '../state/store.ts'
import { BindingRules } from './BindingRules.tsx'
import { CertificateBox } from './CertificateBox.tsx'
import { CostBars } from './CostBars.tsx'
import { GreenScores } from './GreenScores.tsx'
import { KpiTiles } from './KpiTiles.tsx'
import { Later } from './Later.tsx'
import { NoPlan } from './NoPlan.tsx'
import { Statements } from './Statements.tsx'
import { ThreeWays } from './ThreeWays.tsx'
import { t } from './useText.ts'

const whatChanged = () => import('./laterAnswers.ts').then((part) => part.WhatChanged)
const sitesOpened = () => import('./laterAnswers.ts').then((part) => part.SitesOpened)
const unprovenPlan = () => import('./laterAnswers.ts').then((part) => part.UnprovenPlan)
const planHours = () => import('./laterAnswers.ts').then((part) => part.PlanHours)

/** The answer: headline, comparison, words, money, rules, proof. */
export function PlanTab() {
  const solved = current.value
  if (!solved?.plan.kpis) return null
  const { plan } = solved
  return (
    <>
      {withoutPlan.value && <NoPlan plan={withoutPlan.value.plan} />}
      {withoutPlan.value && <h2>{t('previousPlan')}</h2>}
      <Later wanted={plan.status !== 'optimal' && plan.siting === undefined} load={unprovenPlan} />
      <KpiTiles kpis={solved.plan.kpis} />
      <p class="quiet">{t('assumptionLine')}</p>
      <p class="quiet">{t('hintLine')}</p>
      <Later wanted={before.value !== null} load={whatChanged} />
      <Later wanted={plan.siting !== undefined} load={sitesOpened} />
      <Later wanted={operation.value !== null} load={planHours} />
      <GreenScores kpis={solved.plan.kpis} />
      <ThreeWays plan={plan} />
      <Statements title={t('inWords')} statements={plan.statements} />
      <CostBars lines={plan.costLines} />
      <BindingRules rules={plan.bindingRules} />
      <CertificateBox plan={plan} />
    </>
  )
}
