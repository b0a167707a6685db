import { useState } from 'preact/hooks'
import type { Words } from '../../../server/contract/figure.ts'
import { readList, writeList } from '../../state/draft.ts'
import { nameOf, siteNames } from '../../state/names.ts'
import { decidedSites } from '../../state/places.ts'
import { draft } from '../../state/store.ts'
import { formWords } from '../../text/siting/formWords.ts'
import { say, t } from '../useText.ts'
import { AddChoice, RemoveButton } from './AddChoice.tsx'

const path = 'siting.exclusive'

/** Lists of sites of which at most one is opened. A list that falls below two sites goes. */
export function ExclusiveSites() {
  const all = readList(draft.value, path)
  const write = (next: readonly string[][]): void => {
    draft.value = writeList(
      draft.value,
      path,
      next.filter((list) => list.length > 1),
    )
  }
  const replace = (i: number, list: string[]): void => write(all.map((one, k) => (k === i ? list : one)))
  return (
    <>
      <p class="quiet">{say(formWords.exclusiveNote)}</p>
      {all.map((list, i) => (
        <ul key={list.join(' ')} class="entry chips" aria-label={list.map(name).join(t('listComma'))}>
          {list.map((id) => (
            <li key={id}>
              {name(id)}{' '}
              <RemoveButton
                of={name(id)}
                onRemove={() =>
                  replace(
                    i,
                    list.filter((one) => one !== id),
                  )
                }
              />
            </li>
          ))}
          <li>
            <AddChoice
              label={formWords.anotherSite}
              testId={`add-exclusive-${i}`}
              groups={[[formWords.sites, decidedSites.value]]}
              taken={list.map((id) => `0 ${id}`)}
              onAdd={(id) => replace(i, [...list, id])}
            />
          </li>
        </ul>
      ))}
      <NewPair onAdd={(pair) => write([...all, pair])} />
    </>
  )
}

function name(siteId: string): string {
  return say(nameOf(siteNames.value, siteId))
}

/** Two sites start a list. */
function NewPair({ onAdd }: { readonly onAdd: (pair: string[]) => void }) {
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const isPair = first !== '' && second !== '' && first !== second
  return (
    <p class="pair">
      <SiteChoice label={formWords.firstSite} testId="exclusive-first" value={first} onChange={setFirst} />
      <SiteChoice label={formWords.secondSite} testId="exclusive-second" value={second} onChange={setSecond} />
      <button
        type="button"
        data-testid="exclusive-add"
        disabled={!isPair}
        onClick={() => {
          onAdd([first, second])
          setFirst('')
          setSecond('')
        }}
      >
        {say(formWords.add)}
      </button>
    </p>
  )
}

interface SiteChoiceProps {
  readonly label: Words
  readonly testId: string
  readonly value: string
  readonly onChange: (siteId: string) => void
}

function SiteChoice({ label, testId, value, onChange }: SiteChoiceProps) {
  return (
    <select
      aria-label={say(label)}
      data-testid={testId}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{`${say(label)}…`}</option>
      {decidedSites.value.map((site) => (
        <option key={site.id} value={site.id}>
          {say(site.name)}
        </option>
      ))}
    </select>
  )
}
