import L from 'leaflet'
import type { Plan } from '../../../server/contract/plan.ts'
import { rampColour } from '../../flows/carbonRamp.ts'
import type { BaseMap } from '../baseMap.ts'
import { toLatLng } from '../position.ts'

export interface ProvinceLayer {
  /** Tints the west, or fills every province by its grid's carbon. */
  show(plan: Plan | null, layer: 'flows' | 'carbon', dark: boolean): void
}

const coordsToLatLng = ([lon = 0, lat = 0]: readonly number[]): L.LatLng => toLatLng([lon, lat])

/** Land under the flows: fills, province lines, and one outline round all of it. */
export function provinceLayer(map: L.Map, baseMap: BaseMap): ProvinceLayer {
  const renderer = L.svg({ pane: 'tilePane', padding: 0.5 })
  const still = { renderer, interactive: false, coordsToLatLng } as const
  const land = L.geoJSON(baseMap.provinces, { ...still, style: { className: 'land', weight: 0.8, fillOpacity: 1 } })
  land.addTo(map)
  L.geoJSON(baseMap.outline, { ...still, style: { className: 'coast', weight: 1.3, fill: false } }).addTo(map)
  L.geoJSON(baseMap.southChinaSea, { ...still, style: { className: 'coast', weight: 1, fill: false } }).addTo(map)
  return {
    show(plan, layer, dark) {
      const zones = new Map(plan?.regions.map(({ name, zone }) => [name.zh, zone]) ?? [])
      const carbon = layer === 'carbon' && plan ? gridCarbonByName(plan) : new Map<string, number>()
      land.eachLayer((shape) => {
        if (!(shape instanceof L.Path) || !('feature' in shape)) return
        const name = provinceName(shape.feature)
        const path = shape.getElement()
        if (!(path instanceof SVGElement)) return
        const grams = carbon.get(name)
        path.classList.toggle('west', zones.get(name) === 'west')
        path.style.fill = grams === undefined ? '' : rampColour(grams, dark)
        path.style.fillOpacity = grams === undefined ? '1' : '0.62'
      })
    },
  }
}

function provinceName(feature: unknown): string {
  if (typeof feature !== 'object' || feature === null || !('properties' in feature)) return ''
  const { properties } = feature
  if (typeof properties !== 'object' || properties === null || !('name' in properties)) return ''
  return String(properties.name)
}

/** gCO2 per kWh of each province's grid, by Chinese name, from the figures the plan rests on. */
export function gridCarbonByName(plan: Plan): Map<string, number> {
  const names = new Map(plan.regions.map(({ regionId, name }) => [regionId, name.zh]))
  return new Map(
    plan.restsOn.flatMap(({ figure, value }) => {
      const [set, id = '', key = ''] = figure.split('.')
      const name = names.get(id)
      return set === 'provinces' && key.startsWith('gridCarbon') && name ? [[name, value * 1000] as const] : []
    }),
  )
}
