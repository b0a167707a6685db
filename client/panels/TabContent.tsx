import type { ComponentType } from 'preact'
import { type Tab, tab } from '../state/store.ts'
import { Later } from './Later.tsx'
import { PlanTab } from './PlanTab.tsx'

type LaterTabs = typeof import('./laterTabs.ts')

const part = (name: keyof LaterTabs) => (): Promise<ComponentType> =>
  import('./laterTabs.ts').then((tabs) => tabs[name])

const parts: Readonly<Record<Exclude<Tab, 'plan'>, () => Promise<ComponentType>>> = {
  decide: part('DecideTab'),
  scenario: part('ScenarioTab'),
  sites: part('SitesTab'),
  table: part('TableTab'),
  sources: part('SourcesTab'),
  help: part('HelpTab'),
}

/** What the open tab shows; all but the plan come in a part of their own. */
export function TabContent() {
  const open = tab.value
  return open === 'plan' ? <PlanTab /> : <Later key={open} wanted load={parts[open]} />
}
