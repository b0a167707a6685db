import { current } from '../state/store.ts'
import { HourStripLater } from './HourStripLater.tsx'
import { MapPane } from './MapPane.tsx'
import { SidePanel } from './SidePanel.tsx'
import { SolveNews } from './SolveNews.tsx'
import { SolveProgress } from './SolveProgress.tsx'
import { TopBar } from './TopBar.tsx'
import { t } from './useText.ts'

/** The whole console: top bar, map, hours, panel. `onMapHost` is given the element that Leaflet may fill. */
export function App({ onMapHost }: { readonly onMapHost: (host: HTMLElement) => void }) {
  return (
    <>
      <a class="skip" href="#panel">
        {t('skipToPanel')}
      </a>
      <TopBar />
      <SolveNews />
      <SolveProgress />
      <main class="frame">
        <div class="stage">
          <MapPane onMapHost={onMapHost} />
          <HourStripLater />
        </div>
        {current.value && <SidePanel />}
      </main>
    </>
  )
}
