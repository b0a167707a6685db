import { useEffect, useRef } from 'preact/hooks'
import { hoursWaiting } from '../state/hours.ts'
import { allFlows, layer, withoutPlan } from '../state/store.ts'
import { Choice } from './Choice.tsx'
import { t } from './useText.ts'

/** The map's frame and its switches; the map itself is drawn by the map room into `host`. */
export function MapPane({ onMapHost }: { readonly onMapHost: (host: HTMLElement) => void }) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (host.current) onMapHost(host.current)
  }, [onMapHost])
  return (
    <section class={withoutPlan.value ? 'map stale' : 'map'} aria-label={t('mapLabel')}>
      <div class="map-host" ref={host} />
      <div class="map-switches">
        <Choice
          label={t('layers')}
          value={layer.value}
          options={[
            ['flows', t('layerFlows')],
            ['carbon', t('layerCarbon')],
          ]}
          onChange={(value) => {
            layer.value = value
          }}
        />
        {layer.value === 'flows' ? (
          <Choice
            label={t('whichFlows')}
            value={allFlows.value ? 'all' : 'east'}
            options={[
              ['east', t('showLeavingEast')],
              ['all', t('showAll')],
            ]}
            onChange={(value) => {
              allFlows.value = value === 'all'
            }}
          />
        ) : (
          <p class="choice note" role="status">
            {t('carbonLayerNote')}
          </p>
        )}
        {hoursWaiting.value && (
          <p class="choice">
            <button type="button" data-testid="show-hours" onClick={() => void hoursWaiting.value?.()}>
              {t('showHours')}
            </button>
          </p>
        )}
      </div>
      {withoutPlan.value && <p class="stale-note">{t('previousPlan')}</p>}
    </section>
  )
}
