import { readList, writeList } from '../../state/draft.ts'
import { amount } from '../../state/field.ts'
import { nameOf, regionNames } from '../../state/names.ts'
import { loadOfProvince, provinceChoices } from '../../state/places.ts'
import { draft } from '../../state/store.ts'
import { formWords } from '../../text/siting/formWords.ts'
import { say } from '../useText.ts'
import { AddChoice, RemoveButton } from './AddChoice.tsx'
import { ListNumber } from './ListNumber.tsx'

const path = 'policy.provinceCaps'

/** Most AI load of single provinces. A new cap starts at what the plan on screen places there. */
export function ProvinceCaps() {
  const caps = readList(draft.value, path)
  return (
    <>
      {caps.map(({ provinceId, maxItMw }, i) => {
        const name = say(nameOf(regionNames.value, provinceId))
        return (
          <div key={provinceId} class="entry" data-testid={`cap-${provinceId}`}>
            <p>
              <b>{name}</b>
              <RemoveButton
                of={name}
                onRemove={() => {
                  draft.value = writeList(
                    draft.value,
                    path,
                    caps.filter((_, k) => k !== i),
                  )
                }}
              />
            </p>
            <ListNumber
              field={amount(`${path}[${i}].maxItMw`, formWords.capOf, { max: 1e12, step: 100 })}
              of={name}
              value={maxItMw}
              write={(next) => {
                const changed = next === undefined ? { provinceId } : { provinceId, maxItMw: next }
                draft.value = writeList(
                  draft.value,
                  path,
                  caps.map((cap, k) => (k === i ? changed : cap)),
                )
              }}
            />
          </div>
        )
      })}
      <AddChoice
        label={formWords.addProvince}
        testId="add-cap"
        groups={[[formWords.provinces, provinceChoices.value]]}
        taken={caps.map(({ provinceId }) => `0 ${provinceId}`)}
        onAdd={(provinceId) => {
          const cap = { provinceId, maxItMw: Math.ceil(loadOfProvince(provinceId)) }
          draft.value = writeList(draft.value, path, [...caps, cap])
        }}
      />
    </>
  )
}
