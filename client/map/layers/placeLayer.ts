import type * as L from 'leaflet'
import { carbonColour } from '../../flows/carbonRamp.ts'
import type { DemandDot } from '../../flows/demandDots.ts'
import type { SiteCircle } from '../../flows/siteCircles.ts'
import { toLeaflet } from '../position.ts'
import { paddedCanvas } from './paddedCanvas.ts'
import { drawNames, layNames, type NamePlaces } from './placeNames.ts'
import { type At, dotRadiusPx, fadedShare, type PlaceStyle, ringWidthPx } from './placeStyle.ts'
import type { Pixel } from './ribbon.ts'
import { viewKey } from './viewKey.ts'

export interface Places {
  readonly sites: readonly SiteCircle[]
  readonly dots: readonly DemandDot[]
}

export interface PlaceLayer {
  /** Draws places as they are `now`; names stand where the whole `year` puts them, whatever the hour. */
  draw(now: Places, year: Places, style: PlaceStyle): void
  hitSite(at: Pixel): SiteCircle | null
  hitDot(at: Pixel): DemandDot | null
}

/** Site rings and demand dots on a canvas over the flows, every name on one over them. */
export function addPlaceLayer(map: L.Map): PlaceLayer {
  const canvas = paddedCanvas(map, 'places', 430, 0.15)
  let sites: readonly At<SiteCircle>[] = []
  let dots: readonly At<DemandDot>[] = []
  let names: NamePlaces = new Map()
  // Names stay while the hour moves: on a canvas of their own they are not written anew.
  const nameCanvas = paddedCanvas(map, 'names', 431, 0.15)
  let laidFor = ''
  let writtenFor = ''
  let laidYear: Places | null = null

  return {
    draw(now, year, style) {
      const place = <T extends SiteCircle | DemandDot>(one: T): At<T> => ({
        ...one,
        at: map.latLngToContainerPoint(toLeaflet(one.position)),
      })
      sites = now.sites.map(place)
      dots = now.dots.map(place)
      const context = canvas.begin()
      if (!context) return
      for (const dot of dots) drawDot(context, dot, style)
      for (const site of [...sites].reverse()) drawRing(context, site, style)
      const size = map.getSize()
      const layFor = [viewKey(map), style.language, JSON.stringify(style.covered)].join(' ')
      if (layFor !== laidFor || year !== laidYear) {
        const inside = { left: 2, top: 2, right: size.x - 2, bottom: size.y - 2 }
        names = layNames(context, year.sites.map(place), year.dots.map(place), style, inside)
      }
      const lit = [
        ...dots.map(({ regionId }) => style.isLit('region', regionId)),
        ...sites.map(({ siteId }) => style.isLit('site', siteId)),
      ]
      const writeFor = [layFor, style.dark, ...lit].join(' ')
      if (writeFor !== writtenFor || year !== laidYear) {
        const written = nameCanvas.begin()
        if (written) drawNames(written, year.sites.map(place), year.dots.map(place), names, style)
      }
      laidFor = layFor
      laidYear = year
      writtenFor = writeFor
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
