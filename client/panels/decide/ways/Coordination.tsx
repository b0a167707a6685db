import type { Plan } from '../../../../server/contract/plan.ts'
import { language } from '../../../state/preferences.ts'
import { waysWords } from '../../../text/decide/waysWords.ts'
import { joined, money, percent } from '../../../text/format.ts'
import { about } from '../../about.ts'
import { Provenance } from '../../Provenance.tsx'
import { say } from '../../useText.ts'

/** The headline: what it is worth that the provinces plan together, or why no amount can be given. */
export function Coordination({ plan: { valueOfCoordination: value, statements } }: { readonly plan: Plan }) {
  const said = statements.find(({ code }) => code === 'valueOfCoordination')
  if (!value) return null
  return (
    <section class={`headline ${said?.tone ?? 'neutral'}`} data-testid="coordination">
      <h2>{say(waysWords.coordination)}</h2>
      {value.costCny !== null && (
        <p class="headline-figure">
          <Provenance about={about('coordination')}>
            <b>{joined(money(value.costCny, language.value))}</b> {say(waysWords.yearly)}
          </Provenance>
          {value.shareOfCostWithoutServers !== null && (
            <Provenance about={about('coordination')}>{percent(value.shareOfCostWithoutServers)}</Provenance>
          )}
        </p>
      )}
      <p>
        <Provenance about={about('coordination')}>
          {said ? say(said.text) : value.reason && say(value.reason)}
        </Provenance>
      </p>
    </section>
  )
}
