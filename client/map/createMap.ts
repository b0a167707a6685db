import L from 'leaflet'
import type { Plan } from '../../server/contract/plan.ts'
import { loadBaseMap } from './baseMap.ts'
import { provinceLayer } from './layers/provinces.ts'
import { type Hit, scene } from './layers/scene.ts'
import { legend } from './legend.ts'
import { mapWords } from './mapWords.ts'
import { albers, toLatLng } from './position.ts'
import { seaInset } from './seaInset.ts'
import { tooltip } from './tooltip.ts'

export interface MapInput {
  readonly plan: Plan | null
  readonly language: 'en' | 'zh'
  readonly dark: boolean
  readonly layer: 'flows' | 'carbon'
  /** false: only flows that leave the east zone. */
  readonly allFlows: boolean
  readonly selectedSiteId: string | null
  readonly reducedMotion: boolean
}

export interface MapEvents {
  onSelectSite(siteId: string | null): void
}

export interface MapView {
  /** Redraws for this input. */
  show(input: MapInput): void
  destroy(): void
}

/** Corners of the part that is always in view; the South China Sea has its inset. */
const mainland = [
  [73.5, 39],
  [135, 48],
  [123, 53.6],
  [109.5, 18.1],
  [97, 28],
] as const

/** Builds the map in an element. @throws Error when the base map cannot be read. */
export async function createMap(container: HTMLElement, baseMapUrl: string, events: MapEvents): Promise<MapView> {
  const baseMap = await loadBaseMap(baseMapUrl)
  const map = L.map(container, {
    crs: albers,
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0,
    zoomDelta: 0.5,
    wheelPxPerZoomLevel: 160,
    minZoom: 0,
    maxZoom: 6,
    maxBoundsViscosity: 0.8,
  })
  map.createPane('flows').style.zIndex = '410'
  const drift = map.createPane('particles')
  drift.style.zIndex = '420'
  drift.style.pointerEvents = 'none'
  const fit = (): void => fitMainland(map)
  fit()
  L.control.zoom({ position: 'topright' }).addTo(map)
  const provinces = provinceLayer(map, baseMap)
  const drawing = scene(map, 'flows')
  const overlay = document.createElement('div')
  overlay.className = 'map-overlay'
  container.append(overlay)
  const key = legend(overlay)
  const inset = seaInset(overlay, baseMap)
  const note = document.createElement('p')
  note.className = 'map-note'
  overlay.append(note)
  const tip = tooltip(container)
  let shown: MapInput | null = null
  let lit: Hit | null = null

  map.on('mousemove', (event: L.LeafletMouseEvent) => {
    const hit = drawing.hitAt(event.layerPoint)
    container.classList.toggle('pointing', hit !== null)
    if (hit && shown) tip.show(hit, event.containerPoint, shown.language)
    else tip.hide()
    if (sameHit(hit, lit)) return
    lit = hit
    drawing.light(hit)
  })
  map.on('mouseout movestart', () => {
    tip.hide()
    if (lit === null) return
    lit = null
    drawing.light(null)
  })
  map.on('click', (event: L.LeafletMouseEvent) => {
    const hit = drawing.hitAt(event.layerPoint)
    if (hit?.kind === 'site') events.onSelectSite(hit.drawn.site.siteId)
    else if (hit?.kind === 'flow') events.onSelectSite(hit.arrow.siteId)
  })
  const watch = new ResizeObserver(() => {
    map.invalidateSize({ animate: false })
    fit()
  })
  watch.observe(container)
  return {
    show(input) {
      shown = input
      provinces.show(input.plan, input.layer, input.dark)
      drawing.show(input)
      key.show(input.layer, drawing.largestMw, input.language, input.dark)
      inset.show(input.language)
      note.textContent = mapWords.mapNote[input.language]
    },
    destroy() {
      watch.disconnect()
      drawing.destroy()
      map.remove()
    },
  }
}

/** Legend and inset lie below and beside the land, so a little room at the edges is enough. */
function fitMainland(map: L.Map): void {
  const points = mainland.map(([lon, lat]) => map.options.crs?.latLngToPoint(toLatLng([lon, lat]), 0) ?? L.point(0, 0))
  const bounds = L.bounds(points)
  const size = map.getSize()
  const room = bounds.getSize()
  if (size.x <= 0 || size.y <= 0) return
  const scale = Math.min((size.x - 40) / room.x, (size.y - 70) / room.y)
  const zoom = Math.log2(scale)
  const centre = map.options.crs?.pointToLatLng(bounds.getCenter(), 0) ?? toLatLng([105, 36])
  map.setMinZoom(zoom - 0.3)
  map.setView(centre, zoom, { animate: false })
}

function sameHit(a: Hit | null, b: Hit | null): boolean {
  return JSON.stringify(a && keyOf(a)) === JSON.stringify(b && keyOf(b))
}

function keyOf(hit: Hit): readonly string[] {
  if (hit.kind === 'flow') return [hit.arrow.regionId, hit.arrow.siteId]
  return hit.kind === 'site' ? ['site', hit.drawn.site.siteId] : ['dot', hit.drawn.dot.regionId]
}

