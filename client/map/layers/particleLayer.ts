import type * as L from 'leaflet'
import type { DrawnFlow } from './flowLayer.ts'
import { paddedCanvas } from './paddedCanvas.ts'
import { pointAlong } from './ribbon.ts'

export interface ParticleLayer {
  show(flows: readonly DrawnFlow[], colour: string, isStill: boolean): void
  destroy(): void
}

const frameMs = 1000 / 30
/** Time from demand to site. Slow: the particles tell the direction and nothing else. */
const travelMs = 9000
const particleRadiusPx = 1.1

/** Dots drifting from demand to site, on their own canvas with one fill per frame. Off while the map moves. */
export function addParticleLayer(map: L.Map): ParticleLayer {
  const canvas = paddedCanvas(map, 'particles', 420, 0)
  let flows: readonly DrawnFlow[] = []
  let colour = '#fff'
  let isStill = true
  let isMoving = false
  let frame = 0
  let lastMs = 0

  function step(nowMs: number): void {
    frame = requestAnimationFrame(step)
    if (nowMs - lastMs < frameMs - 2) return
    lastMs = nowMs
    const context = canvas.begin()
    if (!context) return
    context.beginPath()
    for (const [index, { arrow, ribbon }] of flows.entries()) {
      const count = arrow.widthPx > 6 ? 3 : arrow.widthPx > 3 ? 2 : 1
      for (let each = 0; each < count; each++) {
        // A start of its own per flow, so that they do not march in step.
        const share = (nowMs / travelMs + each / count + index * 0.618) % 1
        const { x, y } = pointAlong(ribbon, share)
        context.moveTo(x + particleRadiusPx, y)
        context.arc(x, y, particleRadiusPx, 0, 2 * Math.PI)
      }
    }
    context.fillStyle = colour
    context.fill()
  }

  function update(): void {
    const runs = !isStill && !isMoving && !document.hidden && flows.length > 0
    if (runs && frame === 0) frame = requestAnimationFrame(step)
    if (runs) return
    cancelAnimationFrame(frame)
    frame = 0
    canvas.clear()
  }

  function onMove(moving: boolean): void {
    isMoving = moving
    update()
  }
  map.on('movestart', () => onMove(true))
  map.on('moveend', () => onMove(false))
  document.addEventListener('visibilitychange', update)

  return {
    show(nextFlows, nextColour, nextStill) {
      flows = nextFlows
      colour = nextColour
      isStill = nextStill
      update()
    },
    destroy() {
      isStill = true
      update()
      document.removeEventListener('visibilitychange', update)
    },
  }
}
