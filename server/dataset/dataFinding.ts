/** One thing wrong with a table: where it stands, what was found, how to mend it. */
export interface DataFinding {
  /** Path below the data folder, e.g. `tables/site_pue.csv`. */
  readonly file: string
  /** 1-based; the header is line 1. 0 where the whole file is meant. */
  readonly line: number
  readonly column: string
  readonly found: string
  readonly fix: string
}

/** One finding on one line, as a person reads it in a terminal. */
export function describeFinding(finding: DataFinding): string {
  const { file, line, column, found, fix } = finding
  return `data/${file}${line > 0 ? `:${line}` : ''}${column === '' ? '' : ` [${column}]`} ${found}. ${fix}.`
}

/** Thrown where tables cannot make a data set; carries every finding at once. */
export class DataTableError extends Error {
  readonly findings: readonly DataFinding[]
  constructor(findings: readonly DataFinding[]) {
    const more = findings.length > 20 ? `\n… and ${findings.length - 20} more` : ''
    super(`The data tables are refused:\n${findings.slice(0, 20).map(describeFinding).join('\n')}${more}`)
    this.name = 'DataTableError'
    this.findings = findings
  }
}
