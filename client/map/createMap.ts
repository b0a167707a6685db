import * as L from 'leaflet'
import type { Plan } from '../../server/contract/plan.ts'
import type { Moment } from '../flows/moment.ts'
import { unprojectAlbers } from './albers.ts'
import { type BaseMap, loadBaseMap } from './baseMap.ts'
import { drawGround, drawMap, type MapParts } from './drawMap.ts'
import { addGlide } from './glide.ts'
import { keepOffLand } from './keepOffLand.ts'
import { addBaseLayer } from './layers/baseLayer.ts'
import { addFlowLayer } from './layers/flowLayer.ts'
import { addInset } from './layers/inset.ts'
import { addLegend } from './layers/legend.ts'
import { addParticleLayer } from './layers/particleLayer.ts'
import { addPlaceLayer } from './layers/placeLayer.ts'
import { addTooltip } from './layers/tooltip.ts'
import { mapWords } from './mapWords.ts'
import { albersChina, toLeaflet } from './position.ts'
import { watchPointer } from './watchPointer.ts'

export interface MapInput {
  readonly plan: Plan | null
  readonly language: 'en' | 'zh'
  readonly dark: boolean
  readonly layer: 'flows' | 'carbon'
  /** false: only flows that leave the east zone */
  readonly allFlows: boolean
  /** The hour shown; null for the whole year. */
  readonly moment: Moment | null
  readonly selectedSiteId: string | null
  readonly reducedMotion: boolean
}

export interface MapView {
  show(input: MapInput): void
  destroy(): void
}

export interface MapEvents {
  onSelectSite(siteId: string | null): void
}

/** What is pointed at; the rest fades. */
export type Hover =
  | { readonly kind: 'flow'; readonly id: string }
  | { readonly kind: 'site'; readonly id: string }
  | { readonly kind: 'region'; readonly id: string }
  | null

/** Empty edge around the country, px. */
const marginPx = 14
/** In a container as narrow as a phone the switches and buttons span it: there the country starts below them. px */
const narrowPx = 560
const switchesPx = 54
/** How far one may zoom in beyond the whole country. */
const deepestZoomSteps = 4

/** Draws the map into `container`, which must have a size. Rejects when the base map cannot be read. */
export async function createMap(container: HTMLElement, baseMapUrl: string, events: MapEvents): Promise<MapView> {
  const base = await loadBaseMap(baseMapUrl)
  container.classList.add('map-view')
  const frame = document.createElement('div')
  frame.className = 'map-canvas'
  frame.setAttribute('role', 'region')
  container.append(frame)
  const map = L.map(frame, {
    crs: albersChina,
    zoomSnap: 0,
    zoomDelta: 0.75,
    zoomAnimation: false,
    fadeAnimation: false,
    inertia: false,
    attributionControl: false,
    zoomControl: false,
  })
  let isFitting = false
  let isTouched = false
  const fitAll = (): void => {
    isFitting = true
    fitCountry(map, base)
    isFitting = false
  }
  fitAll()
  const zoom = L.control.zoom({ position: 'topleft' }).addTo(map)
  const parts: MapParts = {
    container,
    frame,
    base: addBaseLayer(map, base),
    flows: addFlowLayer(map),
    particles: addParticleLayer(map),
    places: addPlaceLayer(map),
    inset: addInset(container, base),
    legend: addLegend(container),
    tooltip: addTooltip(container),
    footer: container.appendChild(Object.assign(document.createElement('div'), { className: 'map-footer' })),
  }

  let input: MapInput | null = null
  let hover: Hover = null
  const redraw = (): void => {
    if (input) drawMap(parts, { ...input, moment: glide.moment }, hover)
  }
  const glide = addGlide(redraw)
  const makeRoom = (): void => {
    if (!isTouched) keepOffLand(map, base, parts.legend.element, 'map-legend-small')
  }
  watchPointer(frame, map, base, parts, {
    input: () => input,
    onHover(next) {
      if (hover?.kind === next?.kind && hover?.id === next?.id) return
      hover = next
      redraw()
    },
    onSelectSite: events.onSelectSite,
  })
  map.on('moveend', redraw)
  // Whoever moved the map keeps that view when the window changes; before, the country stays fitted.
  map.on('movestart', () => {
    if (!isFitting) isTouched = true
  })
  const observer = new ResizeObserver(() => {
    map.invalidateSize({ animate: false, pan: false })
    if (!isTouched) fitAll()
    makeRoom()
    redraw()
  })
  observer.observe(container)

  return {
    show(next) {
      if (next.plan !== input?.plan) hover = null
      const isLegendNew = next.language !== input?.language || next.layer !== input.layer
      const isGroundNew = isLegendNew || next.plan !== input?.plan || next.dark !== input.dark
      // The same plan on the same layer, another hour.
      const isStep = !isGroundNew && next.moment !== input?.moment
      input = next
      if (isGroundNew) {
        container.dataset.theme = next.dark ? 'dark' : 'light'
        nameZoomButtons(zoom, next.language)
        drawGround(parts, next)
      }
      glide.to(next.moment, isStep && !next.reducedMotion)
      if (!isLegendNew) return
      makeRoom()
      redraw()
    },
    destroy() {
      observer.disconnect()
      glide.stop()
      parts.particles.destroy()
      map.remove()
      container.replaceChildren()
      container.classList.remove('map-view')
    },
  }
}

/** The whole country inside the container; in a tall one it stands at the top, which leaves room for the legend. */
function fitCountry(map: L.Map, base: BaseMap): void {
  const { x: width, y: height } = map.getSize()
  const { west, south, east, north } = base.extent
  const topPx = width < narrowPx ? switchesPx : marginPx
  // Zoom 0 draws 10 km on a pixel.
  const scale = Math.min(
    (width - 2 * marginPx) / ((east - west) / 10),
    (height - topPx - 2 * marginPx) / ((north - south) / 10),
  )
  if (!(scale > 0)) return
  const kmPerPx = 10 / scale
  const spareKm = Math.max(0, height * kmPerPx - (north - south))
  const middle = unprojectAlbers([(west + east) / 2, (north + south) / 2 - spareKm / 2 + topPx * kmPerPx])
  const zoom = Math.log2(scale)
  map.setMinZoom(zoom - 0.5)
  map.setMaxZoom(zoom + deepestZoomSteps)
  map.setView(toLeaflet(middle), zoom, { animate: false })
}

function nameZoomButtons(control: L.Control, language: 'en' | 'zh'): void {
  const words = mapWords(language)
  const [plus, minus] = control.getContainer()?.querySelectorAll('a') ?? []
  for (const [button, name] of [[plus, words.zoomIn] as const, [minus, words.zoomOut] as const]) {
    button?.setAttribute('aria-label', name)
    button?.setAttribute('title', name)
  }
}
