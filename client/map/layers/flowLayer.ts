import type * as L from 'leaflet'
import { carbonColour } from '../../flows/carbonRamp.ts'
import type { FlowArrow } from '../../flows/flowArrows.ts'
import type { MapColours } from '../mapColours.ts'
import { toLeaflet } from '../position.ts'
import { paddedCanvas } from './paddedCanvas.ts'
import { distanceToRibbon, type Pixel, type Ribbon, type Spine, spineBetween, traceRibbon } from './ribbon.ts'
import { viewKey } from './viewKey.ts'

export interface DrawnFlow {
  readonly arrow: FlowArrow
  readonly ribbon: Ribbon
}

export interface FlowLayer {
  /** Draws in the map's view; `isLit` says which flows stay at full strength. Geometry is kept until the view changes. */
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
  let view = ''
  let spines = new Map<string, Kept>()

  const spineOf = ({ id, from, to }: FlowArrow): Spine | null => {
    const kept = spines.get(id)
    if (kept && kept.from === from && kept.to === to) return kept.spine
    const spine = spineBetween(map.latLngToContainerPoint(toLeaflet(from)), map.latLngToContainerPoint(toLeaflet(to)))
    spines.set(id, { from, to, spine })
    return spine
  }

  return {
    draw(arrows, { colours, dark, isLit }) {
      const viewNow = viewKey(map)
      if (viewNow !== view) spines = new Map()
      view = viewNow
      drawn = arrows.flatMap((arrow) => {
        const spine = spineOf(arrow)
        return spine ? [{ arrow, ribbon: { points: spine.points, widthPx: arrow.widthPx } }] : []
      })
      const context = canvas.begin()
      if (!context) return drawn
      // What is pointed at lies over what fades.
      const faded = drawn.filter(({ arrow }) => !isLit(arrow))
      const lit = drawn.filter(({ arrow }) => isLit(arrow))
      for (const { arrow, ribbon } of [...faded, ...lit]) {
        const isFaded = !isLit(arrow)
        context.globalAlpha = isFaded ? fadedShare : 1
        if (!isFaded) fill(context, ribbon, casingPx, colours.casing)
        fill(context, ribbon, 0, carbonColour(arrow.gramsPerKwh, dark))
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

interface Kept extends Pick<FlowArrow, 'from' | 'to'> {
  readonly spine: Spine | null
}

function fill(context: CanvasRenderingContext2D, ribbon: Ribbon, extraPx: number, colour: string): void {
  context.beginPath()
  traceRibbon(context, ribbon, extraPx)
  context.closePath()
  context.fillStyle = colour
  context.fill()
}
