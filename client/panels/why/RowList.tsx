import { type ItemBeside, rowsBehind } from '../../flows/whyParts.ts'
import { current } from '../../state/store.ts'
import { whyWords } from '../../text/decide/whyWords.ts'
import { about } from '../about.ts'
import { FigureList } from '../FigureList.tsx'
import { Provenance } from '../Provenance.tsx'
import { say } from '../useText.ts'
import { ruleName } from './ruleName.ts'

interface RowListProps {
  readonly items: readonly ItemBeside[]
  /** The question was asked of the very plan on screen: its binding rules are those of the answer. */
  readonly ofPlan: boolean
}

/** The rows that set two places apart: as the plan's binding rules say them where they are the same, else by name. */
export function RowList({ items, ofPlan }: RowListProps) {
  const rows = rowsBehind(items)
  const binding = ofPlan ? (current.value?.plan.bindingRules ?? []) : []
  return (
    <section data-testid="why-rows">
      <h3>{say(whyWords.rows)}</h3>
      {rows.length === 0 && <p class="quiet">{say(whyWords.noRows)}</p>}
      <FigureList class="rules">
        {rows.map((row) => {
          const rule = binding.find((one) => one.row === row)
          return (
            <li key={row} data-row={row}>
              <Provenance about={about(rule ? 'rule' : 'row', { row })}>
                {rule ? say(rule.text) : ruleName(row)}
              </Provenance>
            </li>
          )
        })}
      </FigureList>
    </section>
  )
}
