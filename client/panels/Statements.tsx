import { useState } from 'preact/hooks'
import type { Statement } from '../../server/contract/plan.ts'
import { about } from './about.ts'
import { FigureList } from './FigureList.tsx'
import { Provenance } from './Provenance.tsx'
import { say, t } from './useText.ts'

interface StatementsProps {
  readonly title: string | null
  readonly statements: readonly Statement[]
}

/** Conclusions in words; what got worse stands out. Single moves stay folded under the sentence that sums them up. */
export function Statements({ title, statements }: StatementsProps) {
  const [unfolded, setUnfolded] = useState(false)
  const isMove = ({ code }: Statement): boolean => code === 'moveCarriesMore'
  const moves = statements.filter(isMove).length
  return (
    <section>
      {title !== null && <h2>{title}</h2>}
      <FigureList class="statements">
        {statements.map(
          (statement) =>
            (unfolded || !isMove(statement)) && (
              <li key={statement.text.en} class={statement.tone} data-code={statement.code}>
                <Provenance about={about('statement')}>{say(statement.text)}</Provenance>
                {statement.code === 'movingWorse' && moves > 0 && (
                  <button
                    type="button"
                    class="link"
                    aria-expanded={unfolded}
                    onClick={() => setUnfolded(!unfolded)}
                  >{`${t('largestMoves')} (${moves})`}</button>
                )}
              </li>
            ),
        )}
      </FigureList>
    </section>
  )
}
