/**
 * Width of small type, 11 px high, in px, with room to spare: a Chinese character is as wide as it is high. For deciding
 * whether a name fits, where measuring would need the page.
 */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '⺀' ? 11 : 6), 0) + 4
}
