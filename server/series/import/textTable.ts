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
