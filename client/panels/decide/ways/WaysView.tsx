import '../../../style/decide/ways.css'
import { otherWays, wayStatements } from '../../../flows/otherWays.ts'
import { waysWords } from '../../../text/decide/waysWords.ts'
import { Statements } from '../../Statements.tsx'
import { say } from '../../useText.ts'
import { Compared } from '../comparison/Compared.tsx'
import { ChangesTable } from './ChangesTable.tsx'
import { Coordination } from './Coordination.tsx'
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
        const ways = otherWays(plan)
        const said = wayStatements(plan)
        return (
          <div data-testid="ways-answer">
            <Coordination plan={plan} />
            {said.worse.length > 0 && <Statements title={null} statements={said.worse.slice(0, shownWorse)} />}
            <WaysChart ways={ways} />
            <WaysTable ways={ways} />
            <ChangesTable ways={ways} />
            <Statements title={say(waysWords.said)} statements={[...said.worse.slice(shownWorse), ...said.others]} />
            <WayCards ways={ways} plan={plan} />
          </div>
        )
      }}
    </Compared>
  )
}
