import { readList, writeList } from '../../state/draft.ts'
import { classChoices } from '../../state/places.ts'
import { draft } from '../../state/store.ts'
import { formWords } from '../../text/siting/formWords.ts'
import { say } from '../useText.ts'

const path = 'siting.singleSource'

/** Classes of which each region is served from one site. */
export function SingleSource() {
  const chosen = readList(draft.value, path)
  return (
    <>
      <p class="quiet">{say(formWords.singleSourceNote)}</p>
      {classChoices.value.map(({ id, name }) => {
        const isChosen = chosen.includes(id)
        return (
          <div key={id} class={isChosen ? 'field changed' : 'field'}>
            <label for={`input-${path}-${id}`}>{say(name)}</label>
            <input
              id={`input-${path}-${id}`}
              type="checkbox"
              checked={isChosen}
              onChange={() => {
                const next = isChosen ? chosen.filter((one) => one !== id) : [...chosen, id]
                draft.value = writeList(draft.value, path, next)
              }}
            />
          </div>
        )
      })}
    </>
  )
}
