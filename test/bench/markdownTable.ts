/** A Markdown table; numbers stand to the right. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---:')), ...rows.map(line)].join('\n')
}

/** Milliseconds with three figures, without a unit. */
export function milliseconds(seconds: number): string {
  return String(Number((1000 * seconds).toPrecision(3)))
}

/** How many times as long, with two figures. */
export function times(ratio: number): string {
  return `${ratio.toFixed(2)}×`
}
