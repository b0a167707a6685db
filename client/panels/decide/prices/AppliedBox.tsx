import { priceStep, verdictOf } from '../../../flows/priceStep.ts'
import { appliedPrice } from '../../../state/prices.ts'
import { pricesWords } from '../../../text/decide/pricesWords.ts'
import { about } from '../../about.ts'
import { Provenance } from '../../Provenance.tsx'
import { say, t } from '../../useText.ts'
import { LimitStep, Prediction } from './ApplyBox.tsx'
import { moneyAYear } from './priceText.ts'

/** The price applied last: what it predicted beside what the solve found. */
export function AppliedBox() {
  const applied = appliedPrice.value
  if (!applied) return null
  const { price, beforeCny, afterCny, state } = applied
  const step = priceStep(price)
  const actualCny = afterCny === null ? null : afterCny - beforeCny
  const verdict =
    step && actualCny !== null && price.apply?.exact === true ? verdictOf(step, actualCny, beforeCny) : null
  return (
    <div
      class="applied"
      role="status"
      data-testid="applied"
      data-state={state}
      data-predicted={step?.wholeCny ?? ''}
      data-actual={actualCny ?? ''}
      data-verdict={verdict ?? ''}
    >
      <p>
        <b>{say(pricesWords.applied)}</b>
        {t('colon')}
        <Provenance about={about('rulePrice')}>{say(price.text)}</Provenance>
      </p>
      {step && (
        <p>
          {say(pricesWords.limit)}
          {t('colon')}
          <LimitStep step={step} unit={price.unit} />
        </p>
      )}
      {step && price.apply?.exact === true && (
        <p>
          <Prediction step={step} />
        </p>
      )}
      {price.apply?.exact === false && <p>{say(pricesWords.notExact)}</p>}
      {state === 'solving' && <p>{say(pricesWords.solving)}</p>}
      {state === 'noPlan' && <p class="wrong">{say(pricesWords.noPlanAfter)}</p>}
      {state === 'unsolved' && <p class="wrong">{say(pricesWords.unsolved)}</p>}
      {actualCny !== null && (
        <p>
          {say(pricesWords.actual)}
          {t('colon')}
          <Provenance about={about('ruleStep')}>{moneyAYear(actualCny)}</Provenance>
          {verdict && `${say(pricesWords.stop)}${say(pricesWords[verdict])}`}
        </p>
      )}
    </div>
  )
}
