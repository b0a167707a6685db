import type * as L from 'leaflet'

/** Changes whenever a place may lie on another pixel of the container than before. */
export function viewKey(map: L.Map): string {
  const { x, y } = map.getPixelBounds().min ?? { x: 0, y: 0 }
  const size = map.getSize()
  return `${map.getZoom()} ${x} ${y} ${size.x} ${size.y}`
}
