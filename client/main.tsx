import 'leaflet/dist/leaflet.css'
import './style/console.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { momentOf } from './flows/moment.ts'
import { createMap } from './map/createMap.ts'
import { App } from './panels/App.tsx'
import { shownPeriod } from './state/hours.ts'
import { followPreferences, language, reducedMotion, theme } from './state/preferences.ts'
import { openConsole } from './state/solveRun.ts'
import { allFlows, current, layer, selectedSiteId, tab } from './state/store.ts'
import { loadWords } from './text/text.ts'

let mapped = false

/** Draws the map into its frame and keeps it in step with the store. */
async function mountMap(host: HTMLElement): Promise<void> {
  if (mapped) return
  mapped = true
  const map = await createMap(host, 'basemap/china.topo.json', {
    onSelectSite(siteId) {
      selectedSiteId.value = siteId
      if (siteId !== null) tab.value = 'sites'
    },
  })
  effect(() => {
    const plan = current.value?.plan ?? null
    const period = shownPeriod.value
    map.show({
      plan,
      moment: plan && period !== null ? momentOf(plan, period) : null,
      language: language.value,
      dark: theme.value === 'dark',
      layer: layer.value,
      allFlows: allFlows.value,
      selectedSiteId: selectedSiteId.value,
      reducedMotion: reducedMotion.value,
    })
  })
}

/** A fault while opening is said on the page; the rest of it stays usable. */
function sayFault(root: HTMLElement, error: unknown): void {
  const note = document.createElement('p')
  note.className = 'no-plan'
  note.setAttribute('role', 'alert')
  note.textContent = error instanceof Error ? error.message : String(error)
  root.prepend(note)
}

/** The plan is asked for while the words are on their way. */
async function start(page: HTMLElement): Promise<void> {
  followPreferences()
  const opened = openConsole()
  await loadWords(language.value)
  render(<App onMapHost={(host) => void mountMap(host).catch((error: unknown) => sayFault(page, error))} />, page)
  await opened
}

const root = document.getElementById('app')
if (root) start(root).catch((error: unknown) => sayFault(root, error))
