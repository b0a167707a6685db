import { t } from './useText.ts'

type Cell = string | number | null

interface DataTableProps {
  readonly title: string
  readonly testId: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** data-… attributes of a row, for programs that read the page. */
  readonly marks: (i: number) => Readonly<Record<`data-${string}`, string | number>>
}

/** A plain table with its download: what the map draws, for those who do not see it. */
export function DataTable({ title, testId, columns, rows, marks }: DataTableProps) {
  const quote = (cell: Cell): string => `"${String(cell ?? '').replaceAll('"', '""')}"`
  const csv = (): string => `\uFEFF${[columns, ...rows].map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`
  const download = (): void => {
    const url = URL.createObjectURL(new Blob([csv()], { type: 'text/csv' }))
    const link = document.createElement('a')
    link.href = url
    link.download = `xisuan-${testId}.csv`
    link.click()
    URL.revokeObjectURL(url)
  }
  return (
    <section>
      <h2>
        {title}
        <button type="button" class="link" aria-label={`${t('downloadCsv')}: ${title}`} onClick={download}>
          {t('downloadCsv')}
        </button>
      </h2>
      <section class="scroll-x" tabIndex={0} aria-label={title}>
        <table data-testid={testId}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={row.join('|')} {...marks(i)}>
                {row.map((cell, c) => (
                  <td key={columns[c]}>{cell ?? '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
