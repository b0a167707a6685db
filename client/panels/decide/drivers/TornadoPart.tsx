import type { Sensitivity } from '../../../../server/contract/sensitivity.ts'
import { tornadoOf } from '../../../flows/tornadoRows.ts'
import { askedScenario } from '../../../state/decide.ts'
import { answersWhat, driversMeasure, tornadoQuestion, tornadoTop } from '../../../state/drivers.ts'
import { current } from '../../../state/store.ts'
import { decideWords } from '../../../text/decide/decideWords.ts'
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
  const isCurrent = answersWhat(tornadoQuestion, asked)
  return (
    <section>
      <p class="quiet">{say(driversWords.tornadoIntro)}</p>
      <AskBar
        question={tornadoQuestion}
        asked={asked}
        label={say(driversWords.askTornado)}
        isCurrent={isCurrent}
        testId="ask-tornado"
      />
      {answer && <TornadoAnswer answer={answer} isCurrent={isCurrent} />}
    </section>
  )
}

interface TornadoAnswerProps {
  readonly answer: Sensitivity
  /** Whether it speaks of the plan on screen. */
  readonly isCurrent: boolean
}

function TornadoAnswer({ answer, isCurrent }: TornadoAnswerProps) {
  const measure = driversMeasure.value
  const tornado = tornadoOf(answer, measure, tornadoTop.value)
  if (!tornado) return <Statements title={say(driversWords.noPlan)} statements={answer.reasons} />
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
        <p role="status">
          {say(
            isCurrent && current.value?.plan.kpis?.demandItMw === 0 ? decideWords.noDemand : driversWords.nothingMoves,
          )}
        </p>
      )}
      <Unmoved oneWay={answer.oneWay} still={tornado.still} />
    </>
  )
}
