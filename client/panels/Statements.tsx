import type { Statement } from '../../server/contract/plan.ts'
import { about } from './about.ts'
import { FigureList } from './FigureList.tsx'
import { Provenance } from './Provenance.tsx'
import { say } from './useText.ts'

interface StatementsProps {
  readonly title: string | null
  readonly statements: readonly Statement[]
}

/** Conclusions in words; what got worse stands out. */
export function Statements({ title, statements }: StatementsProps) {
  return (
    <section>
      {title !== null && <h2>{title}</h2>}
      <FigureList class="statements">
        {statements.map((statement) => (
          <li key={statement.text.en} class={statement.tone} data-code={statement.code}>
            <Provenance about={about('statement')}>{say(statement.text)}</Provenance>
          </li>
        ))}
      </FigureList>
    </section>
  )
}
