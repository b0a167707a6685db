import type { FlowArrow } from '../../flows/flowArrows.ts'
import type { DemandDot, SiteCircle } from '../../flows/places.ts'
import { outlineOf, type Point, type Ribbon } from '../../flows/ribbon.ts'
import type { MapColours } from '../theme.ts'

export interface DrawnFlow {
  readonly arrow: FlowArrow
  readonly ribbon: Ribbon
  readonly colour: string
}

export interface DrawnSite {
  readonly site: SiteCircle
  readonly at: Point
  readonly radius: number
  readonly colour: string
}

export interface DrawnDot {
  readonly dot: DemandDot
  readonly at: Point
}

/** Opacity of everything that is not under the pointer. */
const faded = 0.13
const casingPx = 1.6

/** Ribbons, widest first, each with its casing. */
export function drawFlows(
  context: CanvasRenderingContext2D,
  flows: readonly DrawnFlow[],
  lit: (arrow: FlowArrow) => boolean,
  colours: MapColours,
): void {
  for (const flow of flows) {
    context.globalAlpha = lit(flow.arrow) ? 1 : faded
    fillOutline(context, outlineOf(flow.ribbon, casingPx / 2), colours.casing)
    fillOutline(context, outlineOf(flow.ribbon), flow.colour)
  }
  context.globalAlpha = 1
}

function fillOutline(context: CanvasRenderingContext2D, outline: readonly Point[], colour: string): void {
  const [first, ...rest] = outline
  if (!first) return
  context.beginPath()
  context.moveTo(first.x, first.y)
  for (const { x, y } of rest) context.lineTo(x, y)
  context.closePath()
  context.fillStyle = colour
  context.fill()
}

/** Demand: small dark dots; what stays at home is a ring round them. */
export function drawDots(context: CanvasRenderingContext2D, dots: readonly DrawnDot[], colours: MapColours): void {
  for (const { dot, at } of dots) {
    context.beginPath()
    context.arc(at.x, at.y, 3, 0, 2 * Math.PI)
    context.fillStyle = colours.dot
    context.fill()
    if (dot.homeShare <= 0.005) continue
    context.beginPath()
    context.arc(at.x, at.y, 6.5, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * dot.homeShare)
    context.lineWidth = 2
    context.strokeStyle = colours.dot
    context.stroke()
  }
}

/** Sites: a disc, a grey ring for what is free, a coloured arc for what is used. */
export function drawSites(
  context: CanvasRenderingContext2D,
  sites: readonly DrawnSite[],
  selectedSiteId: string | null,
  colours: MapColours,
): void {
  for (const { site, at, radius, colour } of sites) {
    context.beginPath()
    context.arc(at.x, at.y, radius + 1.5, 0, 2 * Math.PI)
    context.fillStyle = colours.casing
    context.fill()
    context.lineWidth = Math.max(2.5, radius * 0.34)
    context.beginPath()
    context.arc(at.x, at.y, radius - context.lineWidth / 2, 0, 2 * Math.PI)
    context.strokeStyle = colours.empty
    context.stroke()
    context.beginPath()
    context.arc(at.x, at.y, radius - context.lineWidth / 2, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * Math.min(1, site.utilisation))
    context.strokeStyle = colour
    context.stroke()
    if (site.siteId !== selectedSiteId) continue
    context.beginPath()
    context.arc(at.x, at.y, radius + 4, 0, 2 * Math.PI)
    context.lineWidth = 2
    context.strokeStyle = colours.name
    context.stroke()
  }
}
