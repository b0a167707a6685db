import type * as L from 'leaflet'
import { carbonColour } from '../../flows/carbonRamp.ts'
import type { DemandDot } from '../../flows/demandDots.ts'
import type { SiteCircle } from '../../flows/siteCircles.ts'
import type { MapColours } from '../mapColours.ts'
import { formatGw, type MapLanguage } from '../mapWords.ts'
import { toLeaflet } from '../position.ts'
import { paddedCanvas } from './paddedCanvas.ts'
import { type Box, boxAround, type LabelWish, labelSides, placeLabels } from './placeLabels.ts'
import type { Pixel } from './ribbon.ts'

export interface PlaceStyle {
  readonly colours: MapColours
  readonly dark: boolean
  readonly language: MapLanguage
  readonly selectedSiteId: string | null
  /** Panels over the map, in the container's pixels: no name is written under them. */
  readonly covered: readonly Box[]
  readonly isLit: (kind: 'site' | 'region', id: string) => boolean
}

export interface PlaceLayer {
  draw(sites: readonly SiteCircle[], dots: readonly DemandDot[], style: PlaceStyle): void
  hitSite(at: Pixel): SiteCircle | null
  hitDot(at: Pixel): DemandDot | null
}

type At<T> = T & { readonly at: Pixel }
const ringWidthPx = 3.2
const dotRadiusPx = 2.6
const nameHeightPx = 14
const fadedShare = 0.25

/** Site rings, demand dots and every name, on a canvas over the flows. */
export function addPlaceLayer(map: L.Map): PlaceLayer {
  const canvas = paddedCanvas(map, 'places', 430, 0.15)
  let sites: readonly At<SiteCircle>[] = []
  let dots: readonly At<DemandDot>[] = []

  return {
    draw(nextSites, nextDots, style) {
      sites = nextSites.map((site) => ({ ...site, at: map.latLngToContainerPoint(toLeaflet(site.position)) }))
      dots = nextDots.map((dot) => ({ ...dot, at: map.latLngToContainerPoint(toLeaflet(dot.position)) }))
      const context = canvas.begin()
      if (!context) return
      for (const dot of dots) drawDot(context, dot, style)
      for (const site of [...sites].reverse()) drawRing(context, site, style)
      const size = map.getSize()
      drawNames(context, sites, dots, style, { left: 2, top: 2, right: size.x - 2, bottom: size.y - 2 })
      context.globalAlpha = 1
    },
    hitSite: (at) => nearest(sites, at, (site) => site.radiusPx + 4),
    hitDot: (at) => nearest(dots, at, (dot) => Math.max(dot.homeRadiusPx, dotRadiusPx) + 3),
  }
}

function nearest<T extends { readonly at: Pixel }>(
  places: readonly T[],
  at: Pixel,
  reach: (place: T) => number,
): T | null {
  const hits = places
    .map((place) => ({ place, away: Math.hypot(place.at.x - at.x, place.at.y - at.y) }))
    .filter(({ place, away }) => away <= reach(place))
    .sort((a, b) => a.away - b.away)
  return hits[0]?.place ?? null
}

function drawDot(context: CanvasRenderingContext2D, dot: At<DemandDot>, { colours, isLit }: PlaceStyle): void {
  context.globalAlpha = isLit('region', dot.regionId) ? 1 : fadedShare
  if (dot.homeRadiusPx > 0) circle(context, dot.at, dot.homeRadiusPx, { stroke: colours.dot, width: 1.5 })
  circle(context, dot.at, dotRadiusPx, { fill: colours.dot, stroke: colours.casing, width: 1 })
}

function drawRing(context: CanvasRenderingContext2D, site: At<SiteCircle>, style: PlaceStyle): void {
  const { colours, dark, selectedSiteId, isLit } = style
  context.globalAlpha = isLit('site', site.siteId) ? 1 : fadedShare
  const { at, radiusPx } = site
  circle(context, at, radiusPx, { fill: colours.land, stroke: colours.casing, width: ringWidthPx + 3 })
  circle(context, at, radiusPx, { stroke: colours.track, width: ringWidthPx })
  const end = -Math.PI / 2 + 2 * Math.PI * site.utilisation
  context.beginPath()
  context.arc(at.x, at.y, radiusPx, -Math.PI / 2, end)
  context.strokeStyle = carbonColour(site.gramsPerKwh, dark)
  context.lineWidth = ringWidthPx
  context.stroke()
  if (site.siteId === selectedSiteId) circle(context, at, radiusPx + 5, { stroke: colours.accent, width: 2 })
}

interface Paint {
  readonly fill?: string
  readonly stroke: string
  readonly width: number
}

function circle(context: CanvasRenderingContext2D, at: Pixel, radiusPx: number, { fill, stroke, width }: Paint): void {
  context.beginPath()
  context.arc(at.x, at.y, radiusPx, 0, 2 * Math.PI)
  context.lineWidth = width
  context.strokeStyle = stroke
  context.stroke()
  if (!fill) return
  context.fillStyle = fill
  context.fill()
}

function drawNames(
  context: CanvasRenderingContext2D,
  sites: readonly At<SiteCircle>[],
  dots: readonly At<DemandDot>[],
  style: PlaceStyle,
  inside: Box,
): void {
  const { colours, language, covered, isLit } = style
  const bold = `600 12.5px ${colours.fontFamily}`
  const plain = `400 11.5px ${colours.fontFamily}`
  const widthOf = (text: string, font: string): number => {
    context.font = font
    return context.measureText(text).width
  }
  const siteWishes = sites.map(
    (site): LabelWish => ({
      id: `site:${site.siteId}`,
      at: site.at,
      radiusPx: site.radiusPx + ringWidthPx,
      widthPx: Math.max(widthOf(site.name[language], bold), widthOf(formatGw(site.itMw), plain)),
      heightPx: 2 * nameHeightPx,
      sides: labelSides,
    }),
  )
  const siteNames = new Set(sites.map((site) => site.name[language]))
  const dotWishes = dots
    .filter((dot) => !siteNames.has(dot.name[language]))
    .map(
      (dot): LabelWish => ({
        id: `region:${dot.regionId}`,
        at: dot.at,
        radiusPx: Math.max(dot.homeRadiusPx, dotRadiusPx),
        widthPx: widthOf(dot.name[language], plain),
        heightPx: nameHeightPx,
        sides: ['right', 'left', 'above', 'below', 'aboveRight', 'belowRight', 'aboveLeft', 'belowLeft'],
      }),
    )
  const symbols = [
    ...sites.map((site) => boxAround(site.at, site.radiusPx)),
    ...dots.map((dot) => boxAround(dot.at, dotRadiusPx)),
    ...covered,
  ]
  const labels = new Map(placeLabels([...siteWishes, ...dotWishes], symbols, inside).map((label) => [label.id, label]))
  context.lineJoin = 'round'
  context.textBaseline = 'middle'
  const write = (text: string, font: string, x: number, y: number, colour: string): void => {
    context.font = font
    context.strokeStyle = colours.casing
    context.lineWidth = 3
    context.strokeText(text, x, y)
    context.fillStyle = colour
    context.fillText(text, x, y)
  }
  for (const dot of dots) {
    const box = labels.get(`region:${dot.regionId}`)?.box
    if (!box) continue
    context.globalAlpha = isLit('region', dot.regionId) ? 1 : fadedShare
    context.textAlign = 'left'
    write(dot.name[language], plain, box.left, (box.top + box.bottom) / 2, colours.quietText)
  }
  for (const site of sites) {
    const label = labels.get(`site:${site.siteId}`)
    if (!label) continue
    const { box, side } = label
    context.globalAlpha = isLit('site', site.siteId) ? 1 : fadedShare
    const isLeft = side === 'left' || side.endsWith('Left')
    const isRight = side === 'right' || side.endsWith('Right')
    context.textAlign = isLeft ? 'right' : isRight ? 'left' : 'center'
    const x = isLeft ? box.right : isRight ? box.left : (box.left + box.right) / 2
    write(formatGw(site.itMw), plain, x, box.top + 1.5 * nameHeightPx, colours.quietText)
    write(site.name[language], bold, x, box.top + 0.5 * nameHeightPx, colours.text)
  }
}
