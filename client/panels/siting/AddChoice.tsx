import type { Words } from '../../../server/contract/figure.ts'
import type { Named } from '../../state/places.ts'
import { formWords } from '../../text/siting/formWords.ts'
import { say } from '../useText.ts'

interface AddChoiceProps {
  readonly label: Words
  readonly testId: string
  readonly groups: readonly (readonly [Words, readonly Named[]])[]
  /** Ids that stand in the list already. */
  readonly taken: readonly string[]
  readonly onAdd: (id: string, group: number) => void
}

/** Adds what is chosen, and is ready for the next. */
export function AddChoice({ label, testId, groups, taken, onAdd }: AddChoiceProps) {
  return (
    <select
      class="add"
      aria-label={say(label)}
      data-testid={testId}
      value=""
      onChange={(event) => {
        const [group = '', ...id] = event.currentTarget.value.split(' ')
        event.currentTarget.value = ''
        if (id.length > 0) onAdd(id.join(' '), Number(group))
      }}
    >
      <option value="">{say(label)}…</option>
      {groups.map(([name, choices], group) => (
        <optgroup key={name.en} label={say(name)}>
          {choices
            .filter(({ id }) => !taken.includes(`${group} ${id}`))
            .map((choice) => (
              <option key={choice.id} value={`${group} ${choice.id}`}>
                {say(choice.name)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  )
}

/** Takes one entry of a list away. */
export function RemoveButton({ of, onRemove }: { readonly of: string; readonly onRemove: () => void }) {
  return (
    <button type="button" class="link" aria-label={`${say(formWords.remove)}: ${of}`} onClick={onRemove}>
      {say(formWords.remove)}
    </button>
  )
}
