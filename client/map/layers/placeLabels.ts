import type { Pixel } from './ribbon.ts'

export interface LabelWish {
  readonly id: string
  readonly at: Pixel
  /** Free space the label keeps from the middle of its symbol. px */
  readonly radiusPx: number
  readonly widthPx: number
  readonly heightPx: number
  /** Sides to try, best first. */
  readonly sides: readonly LabelSide[]
  /** How much farther off it may stand, with a line back to its symbol, when no side close by is free. px */
  readonly leadersPx?: readonly number[]
}

export const labelSides = [
  'above',
  'left',
  'below',
  'right',
  'aboveRight',
  'aboveLeft',
  'belowRight',
  'belowLeft',
] as const
export type LabelSide = (typeof labelSides)[number]

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface PlacedLabel {
  readonly id: string
  readonly side: LabelSide
  readonly box: Box
  /** 0 when it stands beside its symbol and needs no line. */
  readonly leaderPx: number
}

const gapPx = 3

/**
 * Labels that fit, in the order of the wishes: each takes the first side where it covers no label placed before and
 * no obstacle. Those without a free side may then stand farther off, but nowhere nearer to another symbol than to
 * their own. A label with no free place is dropped, so wishes stand in order of weight.
 */
export function placeLabels(wishes: readonly LabelWish[], obstacles: readonly Box[], inside: Box): PlacedLabel[] {
  const placed: PlacedLabel[] = []
  const isFree = ({ box }: PlacedLabel): boolean =>
    contains(inside, box) &&
    !obstacles.some((other) => overlaps(box, other)) &&
    !placed.some((other) => overlaps(box, other.box))
  const placesOf = (wish: LabelWish, leaderPx: number): PlacedLabel[] =>
    wish.sides.map((side) => ({ id: wish.id, side, leaderPx, box: boxAt(wish, side, leaderPx) }))

  const left: LabelWish[] = []
  for (const wish of wishes) {
    const free = placesOf(wish, 0).find(isFree)
    if (free) placed.push(free)
    else left.push(wish)
  }
  for (const wish of left) {
    const others = obstacles.filter((other) => !overlaps(other, boxAround(wish.at, 1)))
    const far = (wish.leadersPx ?? []).flatMap((leaderPx) => placesOf(wish, leaderPx))
    const free = far.find(
      (place) => isFree(place) && !others.some((other) => overlaps(grown(place.box, place.leaderPx), other)),
    )
    if (free) placed.push(free)
  }
  return placed
}

/** The square around a symbol of this radius. */
export function boxAround({ x, y }: Pixel, radiusPx: number): Box {
  return { left: x - radiusPx, top: y - radiusPx, right: x + radiusPx, bottom: y + radiusPx }
}

function boxAt({ at, radiusPx, widthPx, heightPx }: LabelWish, side: LabelSide, leaderPx: number): Box {
  const away = radiusPx + gapPx + leaderPx
  // At a corner the round edge of the symbol leaves room.
  const corner = away * 0.7
  const lefts: Record<LabelSide, number> = {
    above: at.x - widthPx / 2,
    below: at.x - widthPx / 2,
    left: at.x - away - widthPx,
    right: at.x + away,
    aboveRight: at.x + corner,
    belowRight: at.x + corner,
    aboveLeft: at.x - corner - widthPx,
    belowLeft: at.x - corner - widthPx,
  }
  const tops: Record<LabelSide, number> = {
    above: at.y - away - heightPx,
    below: at.y + away,
    left: at.y - heightPx / 2,
    right: at.y - heightPx / 2,
    aboveRight: at.y - corner - heightPx,
    aboveLeft: at.y - corner - heightPx,
    belowRight: at.y + corner,
    belowLeft: at.y + corner,
  }
  const [left, top] = [lefts[side], tops[side]]
  return { left, top, right: left + widthPx, bottom: top + heightPx }
}

function grown({ left, top, right, bottom }: Box, byPx: number): Box {
  return { left: left - byPx, top: top - byPx, right: right + byPx, bottom: bottom + byPx }
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  )
}
