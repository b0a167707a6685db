import type { Statement } from '../../server/contract/plan.ts'
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
      <ul class="statements">
        {statements.map((statement) => (
          <li key={statement.text.en} class={statement.tone} data-code={statement.code}>
            {say(statement.text)}
          </li>
        ))}
      </ul>
    </section>
  )
}
