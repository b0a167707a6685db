import '../../../style/decide/prices.css'
import { useEffect } from 'preact/hooks'
import type { ShadowPrices } from '../../../../server/contract/shadowPrices.ts'
import { askedScenario } from '../../../state/decide.ts'
import { sameScenario } from '../../../state/draft.ts'
import { pricesQuestion, pricesTop } from '../../../state/prices.ts'
import { loadSources } from '../../../state/solveRun.ts'
import { pricesWords } from '../../../text/decide/pricesWords.ts'
import { about } from '../../about.ts'
import { Choice } from '../../Choice.tsx'
import { FigureList } from '../../FigureList.tsx'
import { Provenance } from '../../Provenance.tsx'
import { Statements } from '../../Statements.tsx'
import { say } from '../../useText.ts'
import { AskBar } from '../AskBar.tsx'
import { AppliedBox } from './AppliedBox.tsx'
import { PriceItem } from './PriceItem.tsx'

/** What the binding rules cost, how far each price holds, and a button that uses it. */
export function PricesView() {
  const scenario = askedScenario.value
  // Classes of demand are named by the data set.
  useEffect(() => void loadSources(), [scenario?.dataset])
  const asked = scenario && { scenario, top: pricesTop.value }
  const answered = pricesQuestion.answered.value
  const isCurrent = answered !== null && sameScenario(answered.asked, asked)
  return (
    <div class="prices">
      <p class="quiet">{say(pricesWords.intro)}</p>
      <div class="how-many">
        <span class="quiet">{say(pricesWords.top)}</span>
        <Choice
          label={say(pricesWords.top)}
          value={String(pricesTop.value)}
          options={['10', '20', '50'].map((top) => [top, top])}
          onChange={(top) => {
            pricesTop.value = Number(top)
          }}
        />
      </div>
      <AskBar
        question={pricesQuestion}
        asked={asked}
        label={say(pricesWords.ask)}
        isCurrent={isCurrent}
        testId="ask-prices"
      />
      <AppliedBox />
      {answered && <PriceList answer={answered.answer} />}
    </div>
  )
}

function PriceList({ answer }: { readonly answer: ShadowPrices }) {
  if (answer.objectiveCny === null) return <Statements title={say(pricesWords.noPlan)} statements={answer.reasons} />
  if (answer.prices.length === 0 && answer.reasons.length > 0)
    return <Statements title={null} statements={answer.reasons} />
  if (answer.prices.length === 0) return <p>{say(pricesWords.none)}</p>
  return (
    <>
      {!answer.complete && <p class="outdated">{say(pricesWords.cut)}</p>}
      {answer.dualsFrom === 'fixedDecisions' && <p>{say(pricesWords.fixed)}</p>}
      <p class="quiet">
        <Provenance about={about('ruleCount')}>
          {say(pricesWords.many)
            .replace('{all}', String(answer.bindingRules))
            .replace('{shown}', String(answer.prices.length))}
        </Provenance>
      </p>
      <FigureList class="price-list">
        {answer.prices.map((price) => (
          <PriceItem key={price.row} price={price} />
        ))}
      </FigureList>
    </>
  )
}
