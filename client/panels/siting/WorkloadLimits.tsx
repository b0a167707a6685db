import { baseOf } from '../../state/baseOf.ts'
import { type ListEntry, readList, writeList } from '../../state/draft.ts'
import { amount, type NumberField } from '../../state/field.ts'
import { classChoices } from '../../state/places.ts'
import { draft, draftBases } from '../../state/store.ts'
import { workloadParts } from '../../state/workloadParts.ts'
import { formWords } from '../../text/siting/formWords.ts'
import { say } from '../useText.ts'
import { AddChoice, RemoveButton } from './AddChoice.tsx'
import { ListNumber } from './ListNumber.tsx'

const path = 'workloads'

type Change = ListEntry<typeof path>

function partField(i: number, { workloadId }: Change, part: keyof typeof workloadParts): NumberField {
  const { label, ...limits } = workloadParts[part]
  return amount(`${path}[${i}].${part}`, label, { ...limits, figure: `workloads.${workloadId}.${part}` })
}

/** What single classes may and must: how much of the demand they are, how far and how late they may run. */
export function WorkloadLimits() {
  const changes = readList(draft.value, path)
  const write = (next: readonly Change[]): void => {
    draft.value = writeList(draft.value, path, next)
  }
  const nameOfClass = (id: string): string => say(classChoices.value.find((one) => one.id === id)?.name ?? both(id))
  return (
    <>
      <p class="quiet">{say(formWords.workloadNote)}</p>
      {changes.map((change, i) => {
        const name = nameOfClass(change.workloadId)
        return (
          <div key={change.workloadId} class="entry" data-testid={`workload-${change.workloadId}`}>
            <p>
              <b>{name}</b>
              <RemoveButton of={name} onRemove={() => write(changes.filter((_, k) => k !== i))} />
            </p>
            {(Object.keys(workloadParts) as (keyof typeof workloadParts)[]).map((part) => {
              const field = partField(i, change, part)
              return (
                <ListNumber
                  key={part}
                  field={field}
                  of={name}
                  value={change[part]}
                  base={baseOf(field, draftBases.value)}
                  write={(next) => {
                    const { [part]: _old, ...kept } = change
                    const changed = next === undefined ? kept : { ...kept, [part]: next }
                    write(changes.map((one, k) => (k === i ? changed : one)))
                  }}
                />
              )
            })}
          </div>
        )
      })}
      <AddChoice
        label={formWords.addClass}
        testId="add-workload"
        groups={[[formWords.classes, classChoices.value]]}
        taken={changes.map(({ workloadId }) => `0 ${workloadId}`)}
        onAdd={(workloadId) => write([...changes, { workloadId }])}
      />
    </>
  )
}

function both(text: string): { readonly en: string; readonly zh: string } {
  return { en: text, zh: text }
}
