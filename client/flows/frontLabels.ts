import { type At, frontFrame } from './frontLayout.ts'
import { type Box, overlaps } from './frontLetters.ts'

/** Words beside a point, where they stand and which way they run. */
export interface FrontLabel extends At {
  readonly index: number
  readonly text: string
  readonly anchor: 'start' | 'end'
}

/** Rough width of a letter and of a Chinese character, and the height of a line, in units of the frame. */
const letter = 6.4
const character = 11.5
const line = 13

/** How far a line reaches below its base. */
const descent = 3
/** Room between two labels on one line. */
const gap = 5

/** Places beside a point: a front is convex, so above and to the right is free, then below and to the left. */
const places = [
  { dx: 9, dy: -9, anchor: 'start' },
  { dx: -9, dy: 16, anchor: 'end' },
  { dx: 12, dy: 4, anchor: 'start' },
  { dx: 12, dy: 17, anchor: 'start' },
  { dx: 12, dy: 30, anchor: 'start' },
  { dx: 9, dy: -23, anchor: 'start' },
] as const satisfies readonly { dx: number; dy: number; anchor: FrontLabel['anchor'] }[]
/** Near the right edge the front is flat, and above and to the left is free. */
const placesAtEdge = [{ dx: 4, dy: -11, anchor: 'end' }, { dx: 4, dy: -24, anchor: 'end' }, ...places] as const
const edge = 0.75 * frontFrame.width

/**
 * Words beside points such that none covers another or a letter, or leaves the plot; one that fits nowhere stands in the
 * first place.
 */
export function placeFrontLabels(
  points: readonly At[],
  texts: ReadonlyMap<number, string>,
  letters: readonly Box[] = [],
): readonly FrontLabel[] {
  const placed: FrontLabel[] = []
  for (const [index, text] of texts) {
    const at = points[index]
    if (!at) continue
    const beside = at.x > edge ? placesAtEdge : places
    const tried = beside.map(({ dx, dy, anchor }) => ({ index, text, anchor, x: at.x + dx, y: at.y + dy }))
    const free = tried.find(
      (label) =>
        isInPlot(label) &&
        !placed.some((other) => overlap(label, other)) &&
        !letters.some((box) => overlaps(boxOf(label), box)),
    )
    const best = free ?? tried[0]
    if (best) placed.push(best)
  }
  return placed
}

function isInPlot(label: FrontLabel): boolean {
  const { from, to } = extent(label)
  const { left, width, height, bottom } = frontFrame
  return from >= left && to <= width && label.y - line >= 0 && label.y + descent <= height - bottom
}

function overlap(a: FrontLabel, b: FrontLabel): boolean {
  const [one, other] = [extent(a), extent(b)]
  return one.from < other.to + gap && other.from < one.to + gap && Math.abs(a.y - b.y) < line
}

function boxOf(label: FrontLabel): Box {
  const { from, to } = extent(label)
  return { left: from, right: to, top: label.y - line + descent, bottom: label.y + descent }
}

function extent({ x, text, anchor }: FrontLabel): { readonly from: number; readonly to: number } {
  const width = [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? character : letter), 0)
  return anchor === 'start' ? { from: x, to: x + width } : { from: x - width, to: x }
}
