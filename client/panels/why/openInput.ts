import { allFields } from '../../state/fields.ts'
import { tab } from '../../state/store.ts'
import { bringIntoView } from './bringIntoView.ts'

/** The tab draws itself and scrolls to its top first, ms. */
const settledMs = 80
/** A part of the page that is still on its way is waited for so long, ms. */
const patienceMs = 3000

/** Whether the form has a field for a path of the scenario, or for something within it. */
export function hasField(path: string): boolean {
  return path !== '' && allFields.some((field) => field.path === path || field.path.startsWith(`${path}.`))
}

/** Opens the Scenario tab with the input of a path focused; the form alone where it has none. */
export function openInput(path: string): void {
  tab.value = 'scenario'
  const until = Date.now() + patienceMs
  const look = (): void => {
    if (tab.value !== 'scenario') return
    const input = inputOf(path)
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

/** The control of the path itself, else the first one within it; lists are named by their own path. */
function inputOf(path: string): HTMLElement | null {
  if (path === '') return null
  const exact = document.getElementById(`input-${path}`)
  if (exact) return exact
  const name = CSS.escape(`input-${path}`)
  return document.querySelector<HTMLElement>(`[id^="${name}."], [id^="${name}["], [id^="${name}-"]`)
}
