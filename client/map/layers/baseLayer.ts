import * as L from 'leaflet'
import { carbonColour } from '../../flows/carbonRamp.ts'
import type { BaseMap } from '../baseMap.ts'

export interface BaseLayerInput {
  /** Adcodes of provinces that carry the tint. */
  readonly hosts: ReadonlySet<string>
  /** Grid carbon by adcode, gCO2 per kWh; null paints no choropleth. */
  readonly carbon: ReadonlyMap<string, number> | null
  readonly dark: boolean
}

export interface BaseLayer {
  show(input: BaseLayerInput): void
}

/** Provinces, islands, dashes and the outline as SVG paths, coloured by the style sheet. */
export function addBaseLayer(map: L.Map, base: BaseMap): BaseLayer {
  const renderer = L.svg({ padding: 0.3 })
  const shared = { interactive: false, renderer, smoothFactor: 0.6 }
  const provinces = L.geoJSON([...base.provinces], { ...shared, style: { className: 'map-province' } }).addTo(map)
  L.geoJSON([...base.southChinaSea], {
    ...shared,
    style: (sea) => ({ className: sea?.properties.kind === 'dash' ? 'map-dash' : 'map-island' }),
  }).addTo(map)
  L.geoJSON([...base.outline], { ...shared, style: { className: 'map-outline' } }).addTo(map)

  return {
    show({ hosts, carbon, dark }) {
      provinces.eachLayer((layer) => {
        const element = layer instanceof L.Path ? layer.getElement() : undefined
        const adcode = 'feature' in layer ? adcodeOf(layer.feature) : ''
        if (!(element instanceof SVGElement)) return
        element.classList.toggle('map-province-host', carbon === null && hosts.has(adcode))
        const grams = carbon?.get(adcode)
        // A breath of the ground keeps rings and names readable over a dark step.
        element.style.fill = grams === undefined ? '' : carbonColour(grams, dark)
        element.style.fillOpacity = grams === undefined ? '' : '0.72'
      })
    },
  }
}

function adcodeOf(feature: unknown): string {
  if (typeof feature !== 'object' || feature === null || !('properties' in feature)) return ''
  const { properties } = feature
  if (typeof properties !== 'object' || properties === null || !('adcode' in properties)) return ''
  return String(properties.adcode)
}
