import * as L from 'leaflet'

/** Sharper than this no eye sees on a map, and the cost of a canvas grows with its square. */
const pixelRatioMost = 2

/** A canvas in one of Leaflet's panes. Coordinates are those of the container, whatever was dragged. */
export interface PaddedCanvas {
  /** Moves and clears the canvas and hands out its context with the container's pixels as units. */
  begin(): CanvasRenderingContext2D | null
  clear(): void
  remove(): void
}

/** `padding`: 0.15 for what is redrawn only when the view changes, 0 for what moves all the time. */
export function paddedCanvas(map: L.Map, pane: string, zIndex: number, padding: number): PaddedCanvas {
  const parent = map.getPane(pane) ?? map.createPane(pane)
  parent.style.zIndex = String(zIndex)
  parent.style.pointerEvents = 'none'
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  parent.append(canvas)
  const context = canvas.getContext('2d')

  function begin(): CanvasRenderingContext2D | null {
    if (!context) return null
    const { x: width, y: height } = map.getSize()
    const [padX, padY] = [Math.ceil(width * padding), Math.ceil(height * padding)]
    const ratio = Math.min(pixelRatioMost, window.devicePixelRatio || 1)
    const [wide, high] = [Math.round((width + 2 * padX) * ratio), Math.round((height + 2 * padY) * ratio)]
    if (canvas.width !== wide || canvas.height !== high) {
      canvas.width = wide
      canvas.height = high
      canvas.style.width = `${width + 2 * padX}px`
      canvas.style.height = `${height + 2 * padY}px`
    }
    L.DomUtil.setPosition(canvas, map.containerPointToLayerPoint([-padX, -padY]))
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, wide, high)
    context.setTransform(ratio, 0, 0, ratio, padX * ratio, padY * ratio)
    return context
  }

  return {
    begin,
    clear: () => void begin(),
    remove: () => parent.remove(),
  }
}
