import type { ShadowPrice } from '../../../../server/contract/shadowPrices.ts'
import { type PriceStep, priceStep } from '../../../flows/priceStep.ts'
import { applyPrice, pricesQuestion } from '../../../state/prices.ts'
import { solveState } from '../../../state/store.ts'
import { pricesWords } from '../../../text/decide/pricesWords.ts'
import { about } from '../../about.ts'
import { Provenance } from '../../Provenance.tsx'
import { say, t } from '../../useText.ts'
import { bracketed } from '../bracketed.ts'
import { ChangeLines } from './ChangeLines.tsx'
import { limitText, moneyAYear, moneyBetween } from './priceText.ts'

/** What would be changed, what the price predicts of it, and the button; or why there is none. */
export function ApplyBox({ price }: { readonly price: ShadowPrice }) {
  const { apply, family, unit } = price
  const answered = pricesQuestion.answered.value
  if (!apply || !answered)
    return <p class="quiet">{say(family === 'originVolume' ? pricesWords.noLeverVolume : pricesWords.noLever)}</p>
  const step = priceStep(price)
  const isSolving = solveState.value.phase === 'solving'
  return (
    <div class="apply">
      <ChangeLines
        changes={apply.changes}
        scenario={answered.asked.scenario ?? {}}
        datasetId={answered.answer.datasetId}
      />
      {step && apply.exact && (
        <>
          <p>
            {say(pricesWords.limit)}
            {t('colon')}
            <LimitStep step={step} unit={unit} />
          </p>
          <p>
            <Prediction step={step} />
          </p>
        </>
      )}
      {!apply.exact && <p class="quiet">{say(pricesWords.notExact)}</p>}
      {apply.exact && !step && <p class="quiet">{say(pricesWords.noPrediction)}</p>}
      <button
        type="button"
        data-testid="apply-price"
        aria-disabled={isSolving}
        onClick={() => {
          // Not disabled: the keyboard would lose its place while the plan is solved.
          if (!isSolving) void applyPrice(price).then(keepPlace)
        }}
      >
        {say(pricesWords.apply)}
      </button>
    </div>
  )
}

/** The solve shows the plan and comes back, which takes the pressed button away: the keyboard goes on from the tab. */
function keepPlace(): void {
  if (document.activeElement === document.body) document.getElementById('tab-decide')?.focus()
}

/** The limit as it is, and as it would be. */
export function LimitStep({ step: { from, to }, unit }: { readonly step: PriceStep; readonly unit: string }) {
  return <Provenance about={about('ruleLimit')}>{`${limitText(from, unit)} → ${limitText(to, unit)}`}</Provenance>
}

/** Inside the range one figure, past its end two bounds. */
export function Prediction({ step }: { readonly step: PriceStep }) {
  const worth = step.isInside ? moneyAYear(step.wholeCny) : moneyBetween(step.insideCny, step.wholeCny)
  return (
    <>
      {say(pricesWords.predicted)}
      {t('colon')}
      <Provenance about={about('ruleStep')}>{worth}</Provenance>
      {bracketed(say(step.isInside ? pricesWords.inside : pricesWords.past))}
    </>
  )
}
