import { useEffect, useState } from 'preact/hooks'
import { type Tab, tab } from '../state/store.ts'
import { PlanTab } from './PlanTab.tsx'
import { t } from './useText.ts'

type Later = typeof import('./laterTabs.ts')

const parts = {
  decide: 'DecideTab',
  scenario: 'ScenarioTab',
  sites: 'SitesTab',
  table: 'TableTab',
  sources: 'SourcesTab',
  help: 'HelpTab',
} as const satisfies Record<Exclude<Tab, 'plan'>, keyof Later>

/** What the open tab shows; all but the plan come in a part of their own. */
export function TabContent() {
  const [later, setLater] = useState<Later | null>(null)
  const [failed, setFailed] = useState(false)
  const open = tab.value
  useEffect(() => {
    if (open === 'plan' || later) return
    import('./laterTabs.ts').then(setLater, () => setFailed(true))
  }, [open])
  if (open === 'plan') return <PlanTab />
  if (!later) return failed ? <p role="alert">{t('partFailed')}</p> : null
  const Content = later[parts[open]]
  return <Content />
}
