import { type At, frontFrame } from './frontLayout.ts'

/** What words and marks cover in the drawing. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where the letters of a mark stand and which way they run. */
export interface LettersAt extends At {
  readonly anchor: 'start' | 'middle' | 'end'
}

/** Width of a capital or a space, ascent and descent, half a mark and half a point of the front, in units of the frame. */
const letter = 7
const ascent = 9
const descent = 2
const halfMark = 6.5
const halfPoint = 4

const places = [
  { dx: 0, dy: 19, anchor: 'middle' },
  { dx: 0, dy: -10, anchor: 'middle' },
  { dx: 10, dy: 4, anchor: 'start' },
  { dx: -10, dy: 4, anchor: 'end' },
] as const

/**
 * Letters under their mark, or over or beside it where under it stand the scale, another mark or the front. Those that
 * fit nowhere are at least kept off the scale.
 */
export function placeLetters(
  marks: readonly (At & { readonly letters: string })[],
  points: readonly At[],
): readonly LettersAt[] {
  const taken = [...marks.map((at) => around(at, halfMark)), ...points.map((at) => around(at, halfPoint))]
  return marks.map(({ x, y, letters }) => {
    const tried = places.map(({ dx, dy, anchor }) => ({ x: x + dx, y: y + dy, anchor }))
    if (letters === '') return { x, y, anchor: 'middle' }
    const inside = tried.filter((at) => isInPlot(lettersBox(at, letters)))
    const free = inside.find((at) => !taken.some((box) => overlaps(lettersBox(at, letters), box)))
    const at = free ?? inside[0] ?? { x, y: y - 10, anchor: 'middle' }
    taken.push(lettersBox(at, letters))
    return at
  })
}

/** What letters cover where they stand. */
export function lettersBox({ x, y, anchor }: LettersAt, letters: string): Box {
  const width = letter * letters.length
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - ascent, bottom: y + descent }
}

export function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

function around({ x, y }: At, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half }
}

/** Off the scale below and at the left, and in the drawing. */
function isInPlot({ left, right, top, bottom }: Box): boolean {
  const { width, height } = frontFrame
  return left >= frontFrame.left && right <= width && top >= 0 && bottom <= height - frontFrame.bottom
}
