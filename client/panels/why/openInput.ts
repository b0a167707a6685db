import { ownProperty } from '../../../server/contract/jsonPath.ts'
import { draft, tab } from '../../state/store.ts'
import { bringIntoView } from './bringIntoView.ts'

/** The tab draws itself and scrolls to its top first, ms. */
const settledMs = 80
/** A part of the page that is still on its way is waited for so long, ms. */
const patienceMs = 3000

/**
 * Opens the Scenario tab with the input of a path focused; the form alone where it has none.
 * @param entryId of a list, the entry that names this id
 */
export function openInput(path: string, entryId: string | null): void {
  tab.value = 'scenario'
  const until = Date.now() + patienceMs
  const look = (): void => {
    if (tab.value !== 'scenario') return
    const input = inputOf(path, entryId)
    if (!input) {
      if (Date.now() < until) setTimeout(look, settledMs)
      else document.getElementById('tab-scenario')?.focus()
      return
    }
    // A closed group keeps its fields out of reach.
    for (let at = input.closest('details'); at; at = at.parentElement?.closest('details') ?? null) at.open = true
    bringIntoView(input)
  }
  setTimeout(look, settledMs)
}

/** The entry of a list, else the control of the path itself, else the list, else the first control within the path. */
function inputOf(path: string, entryId: string | null): HTMLElement | null {
  if (path === '') return null
  const within = (start: string): HTMLElement | null =>
    document.querySelector<HTMLElement>(`[id^="${CSS.escape(`input-${path}${start}`)}"]`)
  const entry = entryId === null ? -1 : entryOf(path, entryId)
  return (
    (entry < 0 ? null : within(`[${entry}]`)) ??
    document.getElementById(`input-${path}`) ??
    document.getElementById(`list-${path}`) ??
    within('.')
  )
}

/** Where in a list of the draft the entry stands that names an id; -1 where none does. */
function entryOf(path: string, id: string): number {
  const list = path.split('.').reduce<unknown>((at, key) => ownProperty(at, key), draft.value)
  const names = (entry: unknown): boolean =>
    typeof entry === 'object' && entry !== null && Object.values(entry).includes(id)
  return Array.isArray(list) ? list.findIndex(names) : -1
}
