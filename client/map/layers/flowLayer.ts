import type * as L from 'leaflet'
import { carbonColour } from '../../flows/carbonRamp.ts'
import type { FlowArrow } from '../../flows/flowArrows.ts'
import type { MapColours } from '../mapColours.ts'
import { toLeaflet } from '../position.ts'
import { paddedCanvas } from './paddedCanvas.ts'
import { distanceToRibbon, type Pixel, type Ribbon, ribbonBetween, ribbonEdge } from './ribbon.ts'

export interface DrawnFlow {
  readonly arrow: FlowArrow
  readonly ribbon: Ribbon
}

export interface FlowLayer {
  /** Recomputes the geometry for the map's view and draws; `isLit` says which flows stay at full strength. */
  draw(arrows: readonly FlowArrow[], style: FlowStyle): readonly DrawnFlow[]
  hit(at: Pixel): FlowArrow | null
}

export interface FlowStyle {
  readonly colours: MapColours
  readonly dark: boolean
  readonly isLit: (arrow: FlowArrow) => boolean
}

const casingPx = 1.6
const fadedShare = 0.13
/** A pointer this close to a ribbon still takes it. */
const reachPx = 3

/** Flow ribbons on a canvas padded by 15 %: redrawn when data, hover or view change, never while dragging. */
export function addFlowLayer(map: L.Map): FlowLayer {
  const canvas = paddedCanvas(map, 'flows', 410, 0.15)
  let drawn: readonly DrawnFlow[] = []

  return {
    draw(arrows, { colours, dark, isLit }) {
      drawn = arrows.flatMap((arrow) => {
        const from = map.latLngToContainerPoint(toLeaflet(arrow.from))
        const to = map.latLngToContainerPoint(toLeaflet(arrow.to))
        const ribbon = ribbonBetween(from, to, arrow.widthPx)
        return ribbon ? [{ arrow, ribbon }] : []
      })
      const context = canvas.begin()
      if (!context) return drawn
      // What is pointed at lies over what fades.
      const faded = drawn.filter(({ arrow }) => !isLit(arrow))
      const lit = drawn.filter(({ arrow }) => isLit(arrow))
      for (const { arrow, ribbon } of [...faded, ...lit]) {
        const isFaded = !isLit(arrow)
        context.globalAlpha = isFaded ? fadedShare : 1
        if (!isFaded) fill(context, ribbonEdge(ribbon, casingPx), colours.casing)
        fill(context, ribbonEdge(ribbon), carbonColour(arrow.gramsPerKwh, dark))
      }
      context.globalAlpha = 1
      return drawn
    },
    hit(at) {
      let best: { readonly arrow: FlowArrow; readonly away: number } | null = null
      // Later ones lie on top: on equal distance they win.
      for (const { arrow, ribbon } of drawn) {
        const away = distanceToRibbon(ribbon, at)
        if (away <= reachPx && (best === null || away <= best.away)) best = { arrow, away }
      }
      return best?.arrow ?? null
    },
  }
}

function fill(context: CanvasRenderingContext2D, edge: readonly Pixel[], colour: string): void {
  context.beginPath()
  for (const { x, y } of edge) context.lineTo(x, y)
  context.closePath()
  context.fillStyle = colour
  context.fill()
}
