import { type ListEntry, readList, writeList } from '../../state/draft.ts'
import { amount, type NumberField } from '../../state/field.ts'
import { leverParts } from '../../state/leverParts.ts'
import { nameOf, regionNames, siteNames } from '../../state/names.ts'
import { provinceChoices, siteChoices } from '../../state/places.ts'
import { draft } from '../../state/store.ts'
import { formWords } from '../../text/siting/formWords.ts'
import { say } from '../useText.ts'
import { AddChoice, RemoveButton } from './AddChoice.tsx'
import { ListNumber } from './ListNumber.tsx'

const path = 'policy.levers'

type Lever = ListEntry<typeof path>

function leverField(i: number, part: keyof typeof leverParts): NumberField {
  const { label, factor, max, whenEmpty } = leverParts[part]
  return amount(`${path}[${i}].${part}`, label, { factor, max, step: 10, whenEmpty })
}

/** What the public pays or asks at single sites, or at every site of a province. */
export function Levers() {
  const levers = readList(draft.value, path)
  const write = (next: readonly Lever[]): void => {
    draft.value = writeList(draft.value, path, next)
  }
  return (
    <>
      {levers.map((lever, i) => {
        const name = say(
          lever.siteId === undefined
            ? nameOf(regionNames.value, lever.provinceId ?? '')
            : nameOf(siteNames.value, lever.siteId),
        )
        return (
          <div key={placeOf(lever)} class="entry" data-testid={`lever-${lever.siteId ?? lever.provinceId}`}>
            <p>
              <b>{name}</b>
              <RemoveButton of={name} onRemove={() => write(levers.filter((_, k) => k !== i))} />
            </p>
            {(Object.keys(leverParts) as (keyof typeof leverParts)[]).map((part) => (
              <ListNumber
                key={part}
                field={leverField(i, part)}
                of={name}
                value={lever[part]}
                write={(next) => {
                  const { [part]: _old, ...kept } = lever
                  const changed = next === undefined ? kept : { ...kept, [part]: next }
                  write(levers.map((one, k) => (k === i ? changed : one)))
                }}
              />
            ))}
          </div>
        )
      })}
      <AddChoice
        label={formWords.addPlace}
        testId="add-lever"
        groups={[
          [formWords.provinces, provinceChoices.value],
          [formWords.sites, siteChoices.value],
        ]}
        taken={levers.map(placeOf)}
        onAdd={(id, group) => write([...levers, group === 0 ? { provinceId: id } : { siteId: id }])}
      />
    </>
  )
}

/** As the choices name it: 0 for a province, 1 for a site. */
function placeOf({ siteId, provinceId }: Lever): string {
  return siteId === undefined ? `0 ${provinceId}` : `1 ${siteId}`
}
