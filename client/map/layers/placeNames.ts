import type { DemandDot } from '../../flows/demandDots.ts'
import type { SiteCircle } from '../../flows/siteCircles.ts'
import type { MapColours } from '../mapColours.ts'
import { formatGw } from '../mapWords.ts'
import { type Box, boxAround, type LabelWish, labelSides, type PlacedLabel, placeLabels } from './placeLabels.ts'
import { type At, dotRadiusPx, fadedShare, type PlaceStyle, ringWidthPx } from './placeStyle.ts'

const nameHeightPx = 14
/** In a crowd a site's name may stand this much farther off. px */
const leadersPx = [12, 24] as const

/** Where names stand, by the id of their place; the same while view, plan and language are the same. */
export type NamePlaces = ReadonlyMap<string, PlacedLabel>

const fontsOf = ({ fontFamily }: MapColours) => ({
  bold: `600 12.5px ${fontFamily}`,
  plain: `400 11.5px ${fontFamily}`,
})

/** As many names as find room, sites first. */
export function layNames(
  context: CanvasRenderingContext2D,
  sites: readonly At<SiteCircle>[],
  dots: readonly At<DemandDot>[],
  { colours, language, covered }: PlaceStyle,
  inside: Box,
): NamePlaces {
  const { bold, plain } = fontsOf(colours)
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
      leadersPx,
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
  return new Map(placeLabels([...siteWishes, ...dotWishes], symbols, inside).map((label) => [label.id, label]))
}

/** Bold names of sites with their load, grey names of demand. */
export function drawNames(
  context: CanvasRenderingContext2D,
  sites: readonly At<SiteCircle>[],
  dots: readonly At<DemandDot>[],
  labels: NamePlaces,
  { colours, language, isLit }: PlaceStyle,
): void {
  const { bold, plain } = fontsOf(colours)
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
    if (label.leaderPx > 0) drawLeader(context, site, box, colours)
    const isLeft = side === 'left' || side.endsWith('Left')
    const isRight = side === 'right' || side.endsWith('Right')
    context.textAlign = isLeft ? 'right' : isRight ? 'left' : 'center'
    const x = isLeft ? box.right : isRight ? box.left : (box.left + box.right) / 2
    write(formatGw(site.itMw), plain, x, box.top + 1.5 * nameHeightPx, colours.quietText)
    write(site.name[language], bold, x, box.top + 0.5 * nameHeightPx, colours.text)
  }
}

/** A thin line from the edge of the ring to the nearest point of its name. */
function drawLeader(
  context: CanvasRenderingContext2D,
  { at, radiusPx }: At<SiteCircle>,
  box: Box,
  colours: MapColours,
): void {
  const end = {
    x: Math.min(box.right, Math.max(box.left, at.x)),
    y: Math.min(box.bottom, Math.max(box.top, at.y)),
  }
  const length = Math.hypot(end.x - at.x, end.y - at.y)
  const start = (radiusPx + ringWidthPx) / length
  context.beginPath()
  context.moveTo(at.x + start * (end.x - at.x), at.y + start * (end.y - at.y))
  context.lineTo(end.x, end.y)
  context.strokeStyle = colours.quietText
  context.lineWidth = 1
  context.stroke()
}
