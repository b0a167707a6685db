/** A dot in the units of the drawing, y downwards. */
export interface PlacedDot {
  readonly id: string
  readonly x: number
  readonly y: number
}

export interface DotLabel {
  /** Dots that lie too close to be told apart share a label. */
  readonly ids: readonly string[]
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Dots nearer than this are read as one. */
const nearPx = 9
const gapPx = 9
const lineHeightPx = 13

/**
 * Where the names of dots stand: beside their dot, or over or under it, off other dots and names, inside the drawing.
 * @param widthOf width of the joined names, estimated by the caller, who knows the type
 */
export function dotLabels(
  dots: readonly PlacedDot[],
  size: { readonly width: number; readonly height: number },
  widthOf: (ids: readonly string[]) => number,
): readonly DotLabel[] {
  const taken: Box[] = dots.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }))
  return groupsOf(dots).map((group) => {
    const ids = group.map(({ id }) => id)
    const x = group.reduce((sum, dot) => sum + dot.x, 0) / group.length
    const y = group.reduce((sum, dot) => sum + dot.y, 0) / group.length
    const width = widthOf(ids)
    const places: readonly DotLabel[] = [
      { ids, x: x + gapPx, y: y + 4, anchor: 'start' },
      { ids, x: x - gapPx, y: y + 4, anchor: 'end' },
      { ids, x, y: y - gapPx, anchor: 'middle' },
      { ids, x, y: y + gapPx + 9, anchor: 'middle' },
    ]
    const free = places.find((place) => {
      const box = boxOf(place, width)
      return isInside(box, size) && !taken.some((other) => overlaps(box, other))
    })
    const place = free ?? places.find((one) => isInside(boxOf(one, width), size)) ?? places[0]
    const label = place ?? { ids, x, y, anchor: 'start' }
    taken.push(boxOf(label, width))
    return label
  })
}

function groupsOf(dots: readonly PlacedDot[]): readonly (readonly PlacedDot[])[] {
  const groups: PlacedDot[][] = []
  for (const dot of dots) {
    const near = groups.find(([first]) => first && Math.hypot(first.x - dot.x, first.y - dot.y) < nearPx)
    if (near) near.push(dot)
    else groups.push([dot])
  }
  return groups
}

function boxOf({ x, y, anchor }: DotLabel, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - lineHeightPx + 3, bottom: y + 3 }
}

function isInside({ left, right, top, bottom }: Box, { width, height }: { width: number; height: number }): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
