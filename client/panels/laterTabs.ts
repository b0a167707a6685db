/** The tabs a first look does not need: loaded together when one of them is first opened. */
export { DecideTab } from './decide/DecideTab.tsx'
export { HelpTab } from './HelpTab.tsx'
export { ScenarioTab } from './ScenarioTab.tsx'
export { SitesTab } from './SitesTab.tsx'
export { SourcesTab } from './SourcesTab.tsx'
export { TableTab } from './TableTab.tsx'
