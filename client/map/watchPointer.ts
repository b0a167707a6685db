import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type * as L from 'leaflet'
import { provinceAdcodes } from '../flows/provinceAdcodes.ts'
import { provinceCarbon } from '../flows/provinceCarbon.ts'
import type { BaseMap } from './baseMap.ts'
import type { Hover, MapInput } from './createMap.ts'
import type { MapParts } from './drawMap.ts'
import { dotLines, flowLines, siteLines } from './layers/tooltip.ts'
import { mapWords } from './mapWords.ts'

export interface PointerEvents {
  input(): MapInput | null
  onHover(hover: Hover): void
  onSelectSite(siteId: string | null): void
}

interface Found {
  /** null: something to tell about, but nothing on the map to fade for it. */
  readonly hover: Hover
  readonly lines: readonly string[]
}

/**
 * What lies under the pointer: a site before a dot, a dot before a flow; on the carbon layer the
 * province. Nothing is looked up while dragging.
 */
export function watchPointer(
  frame: HTMLElement,
  map: L.Map,
  base: BaseMap,
  parts: MapParts,
  events: PointerEvents,
): void {
  let isDragging = false
  const leave = (): void => {
    parts.tooltip.hide()
    frame.style.cursor = ''
    events.onHover(null)
  }
  const find = (at: L.Point): Found | null => {
    const input = events.input()
    if (!input) return null
    const site = parts.places.hitSite(at)
    if (site) return { hover: { kind: 'site', id: site.siteId }, lines: siteLines(site, input.language) }
    const dot = parts.places.hitDot(at)
    if (dot) return { hover: { kind: 'region', id: dot.regionId }, lines: dotLines(dot, input.language) }
    if (input.layer === 'carbon') return findProvince(map.containerPointToLatLng(at), input)
    const flow = parts.flows.hit(at)
    return flow ? { hover: { kind: 'flow', id: flow.id }, lines: flowLines(flow, input.language) } : null
  }

  const findProvince = ({ lng, lat }: L.LatLng, { plan, language }: MapInput): Found | null => {
    const unit = base.provinces.find((each) => booleanPointInPolygon([lng, lat], each))
    if (!plan || !unit) return null
    const { adcode, name } = unit.properties
    const region = plan.regions.find(({ regionId }) => provinceAdcodes[regionId] === adcode)
    const grams = provinceCarbon(plan).get(adcode)
    const words = mapWords(language)
    return {
      hover: null,
      lines: [
        region?.name[language] ?? name,
        grams === undefined ? words.noFigure : `${Math.round(grams)} ${words.unit}`,
      ],
    }
  }

  map.on('movestart', () => {
    isDragging = true
    leave()
  })
  map.on('moveend', () => {
    isDragging = false
  })
  map.on('mousemove', ({ containerPoint }) => {
    if (isDragging) return
    const found = find(containerPoint)
    if (!found) return leave()
    frame.style.cursor = found.hover?.kind === 'site' ? 'pointer' : 'default'
    parts.tooltip.show(found.lines, containerPoint)
    events.onHover(found.hover)
  })
  map.on('mouseout', leave)
  map.on('click', ({ containerPoint }) => {
    events.onSelectSite(parts.places.hitSite(containerPoint)?.siteId ?? null)
  })
}
