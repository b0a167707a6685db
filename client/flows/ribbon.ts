import { thinEnd } from './widths.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A tapered, bulging ribbon in pixels: its middle line and its outline. */
export interface Ribbon {
  readonly from: Point
  readonly control: Point
  readonly to: Point
  readonly width: number
}

/** How far the middle line bulges, as a share of its length; to the left of travel, so both directions stay apart. */
const bulge = 0.14

export function ribbon(from: Point, to: Point, width: number): Ribbon {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const control = { x: (from.x + to.x) / 2 + dy * bulge, y: (from.y + to.y) / 2 - dx * bulge }
  return { from, control, to, width }
}

/** Point of the middle line at 0..1. */
export function pointAt({ from, control, to }: Ribbon, share: number): Point {
  const rest = 1 - share
  return {
    x: rest * rest * from.x + 2 * rest * share * control.x + share * share * to.x,
    y: rest * rest * from.y + 2 * rest * share * control.y + share * share * to.y,
  }
}

/** Half the ribbon's width at 0..1 of its way: thin at the demand, full at the site. */
export function halfWidthAt(of: Ribbon, share: number): number {
  return (of.width * (thinEnd + (1 - thinEnd) * share)) / 2
}

const steps = 22

/** The outline, there along one edge and back along the other; empty when both ends are the same point. */
export function outlineOf(of: Ribbon, grow = 0): Point[] {
  if (Math.hypot(of.to.x - of.from.x, of.to.y - of.from.y) < 1e-9) return []
  const left: Point[] = []
  const right: Point[] = []
  for (let i = 0; i <= steps; i++) {
    const share = i / steps
    const at = pointAt(of, share)
    const tangent = tangentAt(of, share)
    const half = halfWidthAt(of, share) + grow
    left.push({ x: at.x - tangent.y * half, y: at.y + tangent.x * half })
    right.push({ x: at.x + tangent.y * half, y: at.y - tangent.x * half })
  }
  return [...left, ...right.reverse()]
}

function tangentAt({ from, control, to }: Ribbon, share: number): Point {
  const x = (1 - share) * (control.x - from.x) + share * (to.x - control.x)
  const y = (1 - share) * (control.y - from.y) + share * (to.y - control.y)
  const length = Math.hypot(x, y) || 1
  return { x: x / length, y: y / length }
}

/** Distance in pixels from a point to the ribbon's edge; 0 or less inside it. */
export function distanceTo(of: Ribbon, point: Point): number {
  let nearest = Number.POSITIVE_INFINITY
  for (let i = 0; i <= steps * 2; i++) {
    const share = i / (steps * 2)
    const at = pointAt(of, share)
    nearest = Math.min(nearest, Math.hypot(at.x - point.x, at.y - point.y) - halfWidthAt(of, share))
  }
  return nearest
}
