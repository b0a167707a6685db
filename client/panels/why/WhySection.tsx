import '../../style/decide/why.css'
import { useEffect, useRef } from 'preact/hooks'
import type { PlanSite } from '../../../server/contract/plan.ts'
import { streamsAt } from '../../flows/whyParts.ts'
import { askedScenario } from '../../state/decide.ts'
import { sameScenario } from '../../state/draft.ts'
import { loadSources } from '../../state/solveRun.ts'
import { current, selectedSiteId } from '../../state/store.ts'
import { type AskedWhy, askedPlacement, whyOf, whyWanted } from '../../state/why.ts'
import { whyWords } from '../../text/decide/whyWords.ts'
import { AskBar } from '../decide/AskBar.tsx'
import { say } from '../useText.ts'
import { bringIntoView } from './bringIntoView.ts'
import { StreamChoice } from './StreamChoice.tsx'
import { WhyAnswer } from './WhyAnswer.tsx'

/** How long a tab takes to be drawn and scrolled to its top, ms. */
const settledMs = 80

/** Why here, why not here: a question about the open site, and its answer. */
export function WhySection() {
  const site = current.value?.plan.sites.find(({ siteId }) => siteId === selectedSiteId.value)
  useEffect(() => void loadSources(), [site?.siteId])
  return site ? <OneSite key={site.siteId} site={site} /> : null
}

function OneSite({ site: { siteId, itMw } }: { readonly site: PlanSite }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const isWanted = whyWanted.value === siteId
  useEffect(() => {
    if (!isWanted) return
    const timer = setTimeout(() => {
      whyWanted.value = null
      if (heading.current) bringIntoView(heading.current)
    }, settledMs)
    return () => clearTimeout(timer)
  }, [isWanted])
  const plan = current.value?.plan
  const streams = plan ? streamsAt(plan, siteId) : []
  const placement = askedPlacement.value?.siteId === siteId ? askedPlacement.value : null
  const stream =
    placement &&
    streams.find(({ regionId, workloadId }) => regionId === placement.regionId && workloadId === placement.workloadId)
  const isUsed = placement ? stream !== undefined && stream !== null : itMw > 0
  const question = whyOf(siteId)
  const scenario = askedScenario.value
  const asked = scenario && { scenario, siteId, placement }
  const answered = question.answered.value
  const isSame = answered !== null && samePlace(answered.asked, placement)
  return (
    <section class="why" data-testid="why">
      <h2 tabIndex={-1} ref={heading}>
        {say(isUsed ? whyWords.whyHere : whyWords.whyNotHere)}
      </h2>
      <p class="quiet">{say(whyWords.note)}</p>
      <StreamChoice siteId={siteId} streams={streams} placement={placement} />
      <AskBar
        question={question}
        asked={asked}
        label={say(isUsed ? whyWords.whyHere : whyWords.whyNotHere)}
        isCurrent={!isSame || (scenario !== null && sameScenario(answered.asked.scenario, scenario))}
        testId="why-ask"
      />
      {isSame && <WhyAnswer why={answered.answer} asked={answered.asked} />}
    </section>
  )
}

function samePlace(asked: AskedWhy, placement: AskedWhy['placement']): boolean {
  return asked.placement?.regionId === placement?.regionId && asked.placement?.workloadId === placement?.workloadId
}
