/** One line of a table, cut into cells. */
export interface TextRow {
  /** From 1, as an editor counts. */
  readonly line: number
  readonly cells: readonly string[]
}

/** A line of the file that is not empty. */
export interface TextLine {
  readonly line: number
  readonly text: string
}

/** A year of quarter-hours has 35 136 lines; sixteen years of hours, which people send whole, 140 256. */
const mostLines = 200_000
/** Room for some thousand columns. */
const longestLine = 100_000

/** Whether there are more or longer lines than any series has: such a text is not worth cutting up. */
export function isNoSeries(text: string): boolean {
  let [lines, start] = [0, 0]
  while (start <= text.length) {
    const end = lineEnd(text, start)
    lines++
    if (lines > mostLines || end - start > longestLine) return true
    start = end + 1
  }
  return false
}

function lineEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) return at
    if (at - start > longestLine) return at
  }
  return text.length
}

/** The lines that hold something, without byte order mark, whatever ends them. */
export function textLines(text: string): TextLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((one, index) => ({ line: index + 1, text: one }))
    .filter((one) => one.text.trim() !== '')
}

/** What separates the cells of a header: comma, semicolon or tab, whichever it has most of. */
export function delimiterOf(header: string): string {
  const count = (delimiter: string) => header.split(delimiter).length
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best))
}

/** Cells of one line, trimmed; a cell in quotation marks may hold the delimiter and doubled marks. */
export function splitLine({ line, text }: TextLine, delimiter: string): TextRow {
  if (!text.includes('"')) return { line, cells: text.split(delimiter).map((cell) => cell.trim()) }
  const cells: string[] = []
  let [cell, quoted] = ['', false]
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at)
    if (letter === '"' && quoted && text.charAt(at + 1) === '"') {
      cell += letter
      at++
    } else if (letter === '"') quoted = !quoted
    else if (letter === delimiter && !quoted) {
      cells.push(cell.trim())
      cell = ''
    } else cell += letter
  }
  return { line, cells: [...cells, cell.trim()] }
}
