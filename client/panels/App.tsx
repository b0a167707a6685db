import { operation } from '../state/hours.ts'
import { current, longRun } from '../state/store.ts'
import { Later } from './Later.tsx'
import { MapPane } from './MapPane.tsx'
import { SidePanel } from './SidePanel.tsx'
import { SolveNews } from './SolveNews.tsx'
import { TopBar } from './TopBar.tsx'
import { t } from './useText.ts'

const solveProgress = () => import('./SolveProgress.tsx').then((part) => part.SolveProgress)
const hourStrip = () => import('./HourStrip.tsx').then((part) => part.HourStrip)

/** The whole console: top bar, map, hours, panel. `onMapHost` is given the element that Leaflet may fill. */
export function App({ onMapHost }: { readonly onMapHost: (host: HTMLElement) => void }) {
  return (
    <>
      <a class="skip" href="#panel">
        {t('skipToPanel')}
      </a>
      <TopBar />
      <SolveNews />
      <Later wanted={longRun.value !== null} load={solveProgress} />
      <main class="frame">
        <div class="stage">
          <MapPane onMapHost={onMapHost} />
          <Later wanted={operation.value !== null} load={hourStrip} />
        </div>
        {current.value && <SidePanel />}
      </main>
    </>
  )
}
