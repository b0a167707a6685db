import type * as L from 'leaflet'
import type { Hover, MapInput } from './createMap.ts'
import type { MapParts } from './drawMap.ts'
import { dotLines, flowLines, siteLines } from './layers/tooltip.ts'

export interface PointerEvents {
  input(): MapInput | null
  onHover(hover: Hover): void
  onSelectSite(siteId: string | null): void
}

interface Found {
  readonly hover: Exclude<Hover, null>
  readonly lines: readonly string[]
}

/** What lies under the pointer: a site before a dot, a dot before a flow. Nothing is looked up while dragging. */
export function watchPointer(frame: HTMLElement, map: L.Map, parts: MapParts, events: PointerEvents): void {
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
    const flow = parts.flows.hit(at)
    return flow ? { hover: { kind: 'flow', id: flow.id }, lines: flowLines(flow, input.language) } : null
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
    frame.style.cursor = found.hover.kind === 'site' ? 'pointer' : 'default'
    parts.tooltip.show(found.lines, containerPoint)
    events.onHover(found.hover)
  })
  map.on('mouseout', leave)
  map.on('click', ({ containerPoint }) => {
    events.onSelectSite(parts.places.hitSite(containerPoint)?.siteId ?? null)
  })
}
