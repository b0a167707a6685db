import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type * as L from 'leaflet'
import { type BaseMap, ringsOf } from './baseMap.ts'
import { toLeaflet } from './position.ts'

/** Sea that stays free between a panel and the coast or border, px. */
const clearPx = 4

/**
 * Makes a panel at the edge of the map small when it would cover land of the fitted country, and full again when it
 * no longer does. What a small panel leaves out is up to the style sheet.
 */
export function keepOffLand(map: L.Map, base: BaseMap, panel: HTMLElement, smallClass: string): void {
  panel.classList.remove(smallClass)
  panel.classList.toggle(smallClass, coversLand(map, base, panel))
}

function coversLand(map: L.Map, base: BaseMap, panel: HTMLElement): boolean {
  const outer = map.getContainer().getBoundingClientRect()
  const { left, top, right, bottom } = panel.getBoundingClientRect()
  const [west, east] = [left - outer.left - clearPx, right - outer.left + clearPx]
  const [north, south] = [top - outer.top - clearPx, bottom - outer.top + clearPx]
  const isBorderUnder = base.outline.some(({ geometry }) =>
    ringsOf(geometry).some((ring) =>
      ring.some((position) => {
        const { x, y } = map.latLngToContainerPoint(toLeaflet(position))
        return x > west && x < east && y > north && y < south
      }),
    ),
  )
  // A panel wholly inland has no border under it.
  const { lng, lat } = map.containerPointToLatLng([east, north])
  return isBorderUnder || base.outline.some((land) => booleanPointInPolygon([lng, lat], land))
}
