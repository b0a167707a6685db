export interface Pixel {
  readonly x: number
  readonly y: number
}

/** The middle line of a ribbon, which stays while the view stays. */
export interface Spine {
  readonly points: readonly (Pixel & {
    readonly normal: Pixel
    /** Width here over width at the site end, 0..1. */
    readonly taper: number
  })[]
}

/** A tapered ribbon: its middle line, and its full width at the site end. */
export interface Ribbon extends Spine {
  readonly widthPx: number
}

/** Width at the demand end over width at the site end. */
const thinShare = 0.22
/** How far the curve's handle stands off the straight line, over its length: to the left of travel. */
const bulge = 0.16
/** A piece is about this long: a short ribbon needs fewer to look smooth. px */
const piecePx = 16
const [fewestPieces, mostPieces] = [6, 24]

/**
 * A quadratic curve from demand to site, bulging to one side of travel, so that A to B and B to A lie apart.
 * Places on the same pixel give none.
 */
export function spineBetween(from: Pixel, to: Pixel): Spine | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const straightPx = Math.hypot(dx, dy)
  if (straightPx < 1) return null
  const pieces = Math.min(mostPieces, Math.max(fewestPieces, 2 * Math.ceil(straightPx / piecePx / 2)))
  const handle = { x: (from.x + to.x) / 2 + dy * bulge, y: (from.y + to.y) / 2 - dx * bulge }
  const points = Array.from({ length: pieces + 1 }, (_, piece) => {
    const t = piece / pieces
    const slope = {
      x: (1 - t) * (handle.x - from.x) + t * (to.x - handle.x),
      y: (1 - t) * (handle.y - from.y) + t * (to.y - handle.y),
    }
    const length = Math.hypot(slope.x, slope.y) || 1
    return {
      x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * handle.x + t * t * to.x,
      y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * handle.y + t * t * to.y,
      normal: { x: -slope.y / length, y: slope.x / length },
      taper: thinShare + (1 - thinShare) * t,
    }
  })
  return { points }
}

/** Draws the closed edge of a ribbon, `extraPx` wider on both sides. */
export function traceRibbon(path: Pick<CanvasPath, 'lineTo'>, { points, widthPx }: Ribbon, extraPx = 0): void {
  for (const { x, y, normal, taper } of points) {
    const away = (widthPx / 2) * taper + extraPx
    path.lineTo(x + normal.x * away, y + normal.y * away)
  }
  for (let i = points.length - 1; i >= 0; i--) {
    const point = points[i]
    if (!point) break
    const away = (widthPx / 2) * point.taper + extraPx
    path.lineTo(point.x - point.normal.x * away, point.y - point.normal.y * away)
  }
}

/** How far a pixel lies outside a ribbon; 0 inside. */
export function distanceToRibbon({ points, widthPx }: Ribbon, at: Pixel): number {
  let least = Number.POSITIVE_INFINITY
  for (const [index, start] of points.entries()) {
    const end = points[index + 1]
    if (!end) break
    const [dx, dy] = [end.x - start.x, end.y - start.y]
    const along = ((at.x - start.x) * dx + (at.y - start.y) * dy) / (dx * dx + dy * dy || 1)
    const t = Math.min(1, Math.max(0, along))
    const away = Math.hypot(at.x - start.x - t * dx, at.y - start.y - t * dy)
    least = Math.min(least, away - (widthPx / 2) * (start.taper + t * (end.taper - start.taper)))
  }
  return Math.max(0, least)
}

/** Where a particle is after `share` (0..1) of the way. */
export function pointAlong({ points }: Spine, share: number): Pixel {
  const place = Math.min(1, Math.max(0, share)) * (points.length - 1)
  const start = points[Math.floor(place)]
  const end = points[Math.ceil(place)]
  if (!start || !end) return { x: 0, y: 0 }
  const t = place - Math.floor(place)
  return { x: start.x + t * (end.x - start.x), y: start.y + t * (end.y - start.y) }
}
