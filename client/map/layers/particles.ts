import type L from 'leaflet'
import { pointAt } from '../../flows/ribbon.ts'
import type { MapColours } from '../theme.ts'
import type { DrawnFlow } from './drawScene.ts'
import { paddedCanvas } from './paddedCanvas.ts'

export interface Particles {
  /** Starts or stops the drift for these flows. Decoration only: size and taper carry the meaning. */
  show(flows: readonly DrawnFlow[], colours: MapColours, still: boolean): void
  destroy(): void
}

const frameMs = 1000 / 30
const travelMs = 9000
const perFlow = 2
/** The widest flows are enough to show direction. */
const drifting = 60

/** Small dots that drift from demand to site, on a canvas of their own; they rest while the map moves or is hidden. */
export function particles(map: L.Map, pane: string): Particles {
  const layer = paddedCanvas(map, pane, 0)
  let flows: readonly DrawnFlow[] = []
  let colours: MapColours | null = null
  let frame = 0
  let last = 0
  let moving = false

  function draw(now: number): void {
    frame = requestAnimationFrame(draw)
    if (now - last < frameMs || moving || document.hidden || !colours) return
    last = now
    const context = layer.begin()
    if (!context) return
    context.beginPath()
    for (const [f, { ribbon }] of flows.entries())
      for (let k = 0; k < perFlow; k++) {
        const share = (now / travelMs + k / perFlow + f * 0.137) % 1
        const { x, y } = pointAt(ribbon, share)
        const radius = Math.min(1.8, 0.8 + ribbon.width * 0.1)
        context.moveTo(x + radius, y)
        context.arc(x, y, radius, 0, 2 * Math.PI)
      }
    context.fillStyle = colours.particle
    context.fill()
  }

  const rest = (): void => {
    moving = true
    layer.begin()
  }
  const go = (): void => {
    moving = false
  }
  map.on('movestart zoomstart', rest)
  map.on('moveend zoomend', go)
  return {
    show(next, with_, still) {
      flows = next.slice(0, drifting)
      colours = with_
      cancelAnimationFrame(frame)
      layer.begin()
      if (!still) frame = requestAnimationFrame(draw)
    },
    destroy() {
      cancelAnimationFrame(frame)
      map.off('movestart zoomstart', rest)
      map.off('moveend zoomend', go)
      layer.destroy()
    },
  }
}
