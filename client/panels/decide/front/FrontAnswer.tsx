import type { ParetoFront } from '../../../../server/contract/pareto.ts'
import { type FrontAsked, loadedPoint, shownPoint } from '../../../state/front.ts'
import type { Answered } from '../../../state/question.ts'
import { withServers } from '../../../state/store.ts'
import { frontWords } from '../../../text/decide/frontWords.ts'
import { Statements } from '../../Statements.tsx'
import { statusText } from '../../statusText.ts'
import { say } from '../../useText.ts'
import { FrontOthers } from './FrontOthers.tsx'
import { FrontPicture } from './FrontPicture.tsx'
import { FrontPoint } from './FrontPoint.tsx'
import { FrontProof } from './FrontProof.tsx'
import { FrontTable } from './FrontTable.tsx'
import { frontScales } from './frontFigures.ts'

interface FrontAnswerProps {
  readonly answered: Answered<FrontAsked, ParetoFront>
}

/** The front in a picture, the point shown, the conclusions, and all of it as tables. */
export function FrontAnswer({ answered }: FrontAnswerProps) {
  const { answer } = answered
  if (answer.points.length === 0) return <NoFront answer={answer} />
  const scales = frontScales(answer)
  const shown = shownPoint.value
  const loaded = loadedPoint.value
  const view = { answer, scales, shown, loaded, servers: withServers.value }
  return (
    <div data-testid="front-answer" data-points={answer.points.length} data-complete={answer.complete}>
      {!answer.complete && (
        <p class="outdated" role="status">
          {say(frontWords.incomplete).replace('…', String(answer.points.length))}
        </p>
      )}
      {answer.account !== (answered.asked.scenario.carbon?.account ?? 'location') && (
        <p class="quiet" data-testid="front-account">
          {say(frontWords.otherAccount)}
        </p>
      )}
      <FrontPicture {...view} />
      <FrontPoint {...view} answered={answered} />
      <Statements title={say(frontWords.inWords)} statements={answer.statements} />
      <FrontTable {...view} />
      <FrontOthers {...view} />
      <FrontProof answer={answer} />
    </div>
  )
}

/** Why there is no point at all. */
function NoFront({ answer }: { readonly answer: ParetoFront }) {
  return (
    <section class="no-plan" role="alert" data-testid="no-front">
      <h2>
        {answer.status === 'infeasible'
          ? say(frontWords.none)
          : `${say(frontWords.noneIn)} (${statusText(answer.status)})`}
      </h2>
      <Statements title={null} statements={[...answer.statements, ...answer.reasons]} />
    </section>
  )
}
