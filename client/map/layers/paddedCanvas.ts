import L from 'leaflet'

/** A canvas laid over the map, larger than the view so that dragging needs no redraw. */
export interface PaddedCanvas {
  readonly canvas: HTMLCanvasElement
  /** Moves and clears it for the view as it is now; drawing is in layer points. Null without a 2D context. */
  begin(): CanvasRenderingContext2D | null
  destroy(): void
}

export function paddedCanvas(map: L.Map, pane: string, padding: number): PaddedCanvas {
  const canvas = L.DomUtil.create('canvas', 'map-canvas', map.getPane(pane))
  return {
    canvas,
    begin() {
      const size = map.getSize()
      const pad = size.multiplyBy(padding).round()
      const ratio = Math.min(2, devicePixelRatio || 1)
      const width = size.x + 2 * pad.x
      const height = size.y + 2 * pad.y
      const origin = map.containerPointToLayerPoint([0, 0]).subtract(pad)
      L.DomUtil.setPosition(canvas, origin)
      canvas.width = Math.round(width * ratio)
      canvas.height = Math.round(height * ratio)
      canvas.style.width = `${width}px`
      canvas.style.height = `${height}px`
      const context = canvas.getContext('2d')
      context?.setTransform(ratio, 0, 0, ratio, -origin.x * ratio, -origin.y * ratio)
      return context
    },
    destroy: () => canvas.remove(),
  }
}
