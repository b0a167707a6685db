import '../../../style/charts.css'
import '../../../style/decide/comparison.css'
import type { ComponentChildren } from 'preact'
import type { Words } from '../../../../server/contract/figure.ts'
import type { Plan } from '../../../../server/contract/plan.ts'
import { askedComparison, comparison, isComparisonCurrent } from '../../../state/comparison.ts'
import { waysWords } from '../../../text/decide/waysWords.ts'
import { NoPlan } from '../../NoPlan.tsx'
import { say } from '../../useText.ts'
import { AskBar } from '../AskBar.tsx'

interface ComparedProps {
  /** What the view answers. */
  readonly intro: Words
  /** What its button says. */
  readonly ask: Words
  readonly children: (plan: Plan) => ComponentChildren
}

/** A view of the one comparison: the button that asks, then what this view reads out of the answer. */
export function Compared({ intro, ask, children }: ComparedProps) {
  const plan = comparison.answered.value?.answer ?? null
  return (
    <>
      <p class="intro">{say(intro)}</p>
      <AskBar
        question={comparison}
        asked={askedComparison.value}
        label={say(ask)}
        isCurrent={isComparisonCurrent.value}
        testId="comparison"
      />
      {!plan && <p class="quiet">{say(waysWords.shared)}</p>}
      {plan && (plan.kpis ? children(plan) : <NoPlan plan={plan} />)}
    </>
  )
}
