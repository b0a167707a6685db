import '../../../style/decide/ways.css'
import type { Statement } from '../../../../server/contract/plan.ts'
import type { Said } from '../../../flows/againstWays.ts'
import { otherWays, wayStatements } from '../../../flows/otherWays.ts'
import { againstSentence } from '../../../text/decide/againstSentence.ts'
import { waysWords } from '../../../text/decide/waysWords.ts'
import { Statements } from '../../Statements.tsx'
import { say } from '../../useText.ts'
import { Compared } from '../comparison/Compared.tsx'
import { ChangesTable } from './ChangesTable.tsx'
import { Coordination } from './Coordination.tsx'
import { MovesTable } from './MovesTable.tsx'
import { WayCards } from './WayCards.tsx'
import { WaysChart } from './WaysChart.tsx'
import { WaysTable } from './WaysTable.tsx'

/** What got worse stands first; more than so many sentences hide the figures. */
const shownWorse = 3

/** The optimum beside five other ways of serving the same demand. */
export function WaysView() {
  return (
    <Compared intro={waysWords.intro} ask={waysWords.ask}>
      {(plan) => {
        const empty = plan.statements.filter(({ code }) => code === 'noDemand')
        if (empty.length > 0) return <Statements title={null} statements={empty} />
        const ways = otherWays(plan)
        const said = wayStatements(plan)
        const worse = said.worse.map(asStatement)
        const others = [...worse.slice(shownWorse), ...said.others.map(asStatement)]
        return (
          <div data-testid="ways-answer">
            <Coordination plan={plan} />
            {worse.length > 0 && <Statements title={null} statements={worse.slice(0, shownWorse)} />}
            <WaysChart ways={ways} />
            <WaysTable ways={ways} />
            <ChangesTable ways={ways} />
            {others.length > 0 && <Statements title={say(waysWords.said)} statements={others} />}
            {said.moves.length > 0 && <MovesTable moves={said.moves} plan={plan} />}
            <WayCards ways={ways} plan={plan} />
          </div>
        )
      }}
    </Compared>
  )
}

/** What is told of several ways at once reads like any other sentence. */
function asStatement(said: Said): Statement {
  if ('code' in said) return said
  const { ids, tone } = said
  const text = againstSentence({ ...said, names: ids.map((id) => waysWords[id]) })
  return { code: `against.${ids.join('.')}`, tone, text, values: {} }
}
