import type { Sensitivity } from '../../../../server/contract/sensitivity.ts'
import { tornadoOf } from '../../../flows/tornadoRows.ts'
import { askedScenario } from '../../../state/decide.ts'
import { answersWhat, driversMeasure, tornadoQuestion, tornadoTop } from '../../../state/drivers.ts'
import { driversWords } from '../../../text/decide/driversWords.ts'
import { about } from '../../about.ts'
import { Choice } from '../../Choice.tsx'
import { Provenance } from '../../Provenance.tsx'
import { Statements } from '../../Statements.tsx'
import { say, t } from '../../useText.ts'
import { AskBar } from '../AskBar.tsx'
import { MeasureChoice } from './MeasureChoice.tsx'
import { amountText } from './measured.ts'
import { TornadoList } from './TornadoList.tsx'
import { TornadoTable } from './TornadoTable.tsx'
import { Unmoved } from './Unmoved.tsx'

/** All that can be listed: the server varies every figure anyway, and switching what is shown asks it nothing. */
const all = 200

/** Every figure at its low and its high, those first that move the plan most. */
export function TornadoPart() {
  const scenario = askedScenario.value
  const asked = scenario && { scenario, oneWay: { top: all } }
  const answer = tornadoQuestion.answered.value?.answer
  return (
    <section>
      <p class="quiet">{say(driversWords.tornadoIntro)}</p>
      <AskBar
        question={tornadoQuestion}
        asked={asked}
        label={say(driversWords.askTornado)}
        isCurrent={answersWhat(tornadoQuestion, asked)}
        testId="ask-tornado"
      />
      {answer && <TornadoAnswer answer={answer} />}
    </section>
  )
}

function TornadoAnswer({ answer }: { readonly answer: Sensitivity }) {
  const measure = driversMeasure.value
  const tornado = tornadoOf(answer, measure, tornadoTop.value)
  if (!tornado) return <Statements title={say(driversWords.noPlan)} statements={answer.reasons} />
  // Where there is no demand, nothing that was varied says anything.
  const empty = answer.statements.filter(({ code }) => code === 'noDemand')
  if (empty.length > 0) return <Statements title={null} statements={empty} />
  return (
    <>
      {!answer.complete && <p class="outdated">{say(driversWords.cut)}</p>}
      <Statements title={null} statements={answer.statements} />
      <div class="drivers-choices">
        <MeasureChoice />
        <span class="how-many">
          <span class="quiet">{say(driversWords.bars)}</span>
          <Choice
            label={say(driversWords.bars)}
            value={String(tornadoTop.value)}
            options={['5', '10', '20', '50'].map((top) => [top, top])}
            onChange={(top) => {
              tornadoTop.value = Number(top)
            }}
          />
        </span>
      </div>
      <p class="quiet">
        {say(driversWords.now)}
        {t('colon')}
        <Provenance about={about(measure === 'cost' ? 'kpiCostWithout' : 'kpiCarbon')}>
          {amountText(tornado.base, measure)}
        </Provenance>
        {say(driversWords.yearly)}
        {say(driversWords.stop)}
        {say(driversWords.less)}
      </p>
      {tornado.rows.length > 0 ? (
        <>
          <TornadoList tornado={tornado} measure={measure} />
          <TornadoTable tornado={tornado} measure={measure} />
        </>
      ) : (
        <p role="status">{say(driversWords.nothingMoves)}</p>
      )}
      <Unmoved oneWay={answer.oneWay} still={tornado.still} />
    </>
  )
}
