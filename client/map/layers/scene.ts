import type L from 'leaflet'
import { rampColour } from '../../flows/carbonRamp.ts'
import { type FlowArrow, flowArrows } from '../../flows/flowArrows.ts'
import { demandDots, siteCircles } from '../../flows/places.ts'
import { distanceTo, ribbon } from '../../flows/ribbon.ts'
import { ribbonWidth, siteRadius } from '../../flows/widths.ts'
import type { MapInput } from '../createMap.ts'
import { toLatLng } from '../position.ts'
import { mapColours } from '../theme.ts'
import { drawLabels } from './drawLabels.ts'
import { type DrawnDot, type DrawnFlow, type DrawnSite, drawDots, drawFlows, drawSites } from './drawScene.ts'
import { paddedCanvas } from './paddedCanvas.ts'
import { particles } from './particles.ts'

/** What lies under the pointer. */
export type Hit =
  | { readonly kind: 'flow'; readonly arrow: FlowArrow }
  | { readonly kind: 'site'; readonly drawn: DrawnSite }
  | { readonly kind: 'dot'; readonly drawn: DrawnDot }

export interface Scene {
  show(input: MapInput): void
  /** Fades all but what was hit; null lights everything. */
  light(hit: Hit | null): void
  hitAt(layerPoint: L.Point): Hit | null
  readonly largestMw: number
  destroy(): void
}

/** How near the pointer must be, in pixels. */
const reachPx = 4

/** Flows, sites and demand on one padded canvas, redrawn only when data or view change. */
export function scene(map: L.Map, pane: string): Scene {
  const layer = paddedCanvas(map, pane, 0.15)
  const drift = particles(map, 'particles')
  let input: MapInput | null = null
  let flows: DrawnFlow[] = []
  let sites: DrawnSite[] = []
  let dots: DrawnDot[] = []
  let lit: Hit | null = null
  let largestMw = 0

  function layOut(): void {
    if (!input?.plan) return
    const { plan, dark, allFlows } = input
    const arrows = input.layer === 'flows' ? flowArrows(plan, { allFlows }) : []
    largestMw = arrows[0]?.itMw ?? 0
    flows = arrows.map((arrow) => {
      const from = map.latLngToLayerPoint(toLatLng(arrow.from))
      const to = map.latLngToLayerPoint(toLatLng(arrow.to))
      const width = ribbonWidth(arrow.itMw, largestMw)
      return { arrow, ribbon: ribbon(from, to, width), colour: rampColour(arrow.gramsPerKwh, dark) }
    })
    const circles = siteCircles(plan)
    const largestSite = circles[0]?.itMw ?? 0
    sites = circles.map((site) => ({
      site,
      at: map.latLngToLayerPoint(toLatLng(site.at)),
      radius: siteRadius(site.itMw, largestSite),
      colour: rampColour(site.gramsPerKwh, dark),
    }))
    dots = demandDots(plan).map((dot) => ({ dot, at: map.latLngToLayerPoint(toLatLng(dot.at)) }))
  }

  function draw(): void {
    const context = layer.begin()
    if (!context || !input) return
    const colours = mapColours(input.dark)
    const hit = lit
    const isLit = (arrow: FlowArrow): boolean =>
      hit === null ||
      (hit.kind === 'flow' && hit.arrow.regionId === arrow.regionId && hit.arrow.siteId === arrow.siteId) ||
      (hit.kind === 'site' && hit.drawn.site.siteId === arrow.siteId) ||
      (hit.kind === 'dot' && hit.drawn.dot.regionId === arrow.regionId)
    drawFlows(context, flows, isLit, colours)
    drawDots(context, dots, colours)
    drawSites(context, sites, input.selectedSiteId, colours)
    drawLabels(context, sites, dots, input.language, colours)
  }

  const redraw = (): void => {
    layOut()
    draw()
    if (input) drift.show(flows, mapColours(input.dark), input.reducedMotion)
  }
  map.on('moveend zoomend resize viewreset', redraw)
  return {
    show(next) {
      input = next
      lit = null
      redraw()
    },
    light(hit) {
      lit = hit
      draw()
    },
    hitAt(point) {
      const near = (at: { x: number; y: number }, radius: number): boolean =>
        Math.hypot(at.x - point.x, at.y - point.y) <= radius + reachPx
      const site = sites.find((drawn) => near(drawn.at, drawn.radius))
      if (site) return { kind: 'site', drawn: site }
      const dot = dots.find((drawn) => near(drawn.at, 3))
      if (dot) return { kind: 'dot', drawn: dot }
      let best: { arrow: FlowArrow; distance: number } | null = null
      for (const { arrow, ribbon: shape } of flows) {
        const distance = distanceTo(shape, point)
        // Thin ribbons lie on top of wide ones, so of several that hold the pointer the later wins.
        if (distance <= reachPx && (best === null || Math.max(0, distance) <= Math.max(0, best.distance)))
          best = { arrow, distance }
      }
      return best ? { kind: 'flow', arrow: best.arrow } : null
    },
    get largestMw() {
      return largestMw
    },
    destroy() {
      map.off('moveend zoomend resize viewreset', redraw)
      drift.destroy()
      layer.destroy()
    },
  }
}
