/** Longest text searched for its fault; beyond, the parser's own word must do. */
const longestSearched = 1_000_000

/** Index of the first character that no JSON text could continue with; the length when the text only breaks off. */
export function jsonFaultPosition(text: string): number {
  if (!isBroken(text)) return text.length
  const told = faultOf(text)?.position
  if (told !== undefined) return told
  if (text.length > longestSearched) return text.length
  // Some faults come without a position. Once a text is broken, more of it stays broken: halve.
  let [sound, broken] = [0, text.length]
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1
    if (isBroken(text.slice(0, middle))) broken = middle
    else sound = middle
  }
  return sound
}

/** Whether no continuation makes this JSON, as against a text that is whole or merely cut short. */
function isBroken(text: string): boolean {
  const fault = faultOf(text)
  return fault !== null && !fault.atEnd
}

function faultOf(text: string): { atEnd: boolean; position: number | undefined } | null {
  try {
    JSON.parse(text)
    return null
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const told = /position (\d+)/.exec(message)?.[1]
    const position = told === undefined ? undefined : Number(told)
    const atEnd = /end of JSON input|Unterminated/.test(message) || position === text.length
    return { atEnd, position }
  }
}
