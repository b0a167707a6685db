import { useEffect, useRef } from 'preact/hooks'
import { type Tab, tab, tabs } from '../state/store.ts'
import type { TextKey } from '../text/en.ts'
import { ProvenancePopover } from './ProvenancePopover.tsx'
import { TabContent } from './TabContent.tsx'
import { t } from './useText.ts'

const titles: Readonly<Record<Tab, TextKey>> = {
  plan: 'tabPlan',
  decide: 'tabDecide',
  scenario: 'tabScenario',
  sites: 'tabSites',
  table: 'tabTable',
  sources: 'tabSources',
  help: 'tabHelp',
}

/** The panel beside the map: one tab at a time, arrow keys between them. */
export function SidePanel() {
  const panel = useRef<HTMLElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    scroller.current?.scrollTo(0, 0)
  }, [tab.value])
  const step = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    const next = tabs[(tabs.indexOf(tab.value) + by + tabs.length) % tabs.length] ?? 'plan'
    tab.value = next
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
    event.preventDefault()
  }
  return (
    <aside class="panel" id="panel" tabIndex={-1} aria-label={t('tabs')} ref={panel}>
      <div class="tabs" role="tablist" aria-label={t('tabs')} ref={list} onKeyDown={step}>
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === tab.value}
            aria-controls="tab-content"
            tabIndex={name === tab.value ? 0 : -1}
            onClick={() => {
              tab.value = name
            }}
          >
            {t(titles[name])}
          </button>
        ))}
      </div>
      <div
        class="tab-content"
        id="tab-content"
        role="tabpanel"
        aria-labelledby={`tab-${tab.value}`}
        tabIndex={0}
        ref={scroller}
      >
        <TabContent />
      </div>
      <ProvenancePopover within={panel} />
    </aside>
  )
}
