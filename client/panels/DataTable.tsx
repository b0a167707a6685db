import { withDecimals } from '../text/withDecimals.ts'
import { FigureTable } from './FigureTable.tsx'
import { t } from './useText.ts'

type Cell = string | number | null

export interface Column<Row> {
  readonly title: string
  readonly cell: (row: Row) => Cell
  /** What its numbers are, as `about` writes it. */
  readonly about?: (row: Row) => string
  /** Decimals of its numbers, trailing zeros kept, so that a column lines up; left out: as they are. */
  readonly decimals?: number
  /** True where the cell names the row. */
  readonly isName?: true
}

/** A button in every row; it stands in no download. */
interface RowAction<Row> {
  readonly title: string
  readonly label: (row: Row) => string
  /** Which row it is about, for those who hear the button alone. */
  readonly about: (row: Row) => string
  readonly press: (row: Row) => void
}

interface DataTableProps<Row> {
  readonly title: string
  readonly testId: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  /** data-… attributes of a row, for programs that read the page. */
  readonly marks: (row: Row) => Readonly<Record<`data-${string}`, string | number>>
  readonly action?: RowAction<Row>
}

/** A plain table with its download: what the map draws, for those who do not see it. */
export function DataTable<Row>({ title, testId, columns, rows, rowId, marks, action }: DataTableProps<Row>) {
  const quote = (cell: Cell): string => `"${String(cell ?? '').replaceAll('"', '""')}"`
  const csv = (): string => {
    const table = [columns.map((column) => column.title), ...rows.map((row) => columns.map(({ cell }) => cell(row)))]
    return `\uFEFF${table.map((line) => line.map(quote).join(',')).join('\r\n')}\r\n`
  }
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
      <div class="scroll-x">
        <FigureTable label={title} testId={testId}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.title} scope="col" class={column.isName ? 'name' : ''}>
                  {column.title}
                </th>
              ))}
              {action && <th scope="col">{action.title}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowId(row)} {...marks(row)}>
                {columns.map(({ title: column, cell, about, isName, decimals }) =>
                  isName ? (
                    <th key={column} scope="row">
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={column} data-about={about?.(row)}>
                      {inDigits(cell(row), decimals)}
                    </td>
                  ),
                )}
                {action && (
                  <td>
                    <button
                      type="button"
                      class="link"
                      data-rove
                      aria-label={`${action.label(row)} ${action.about(row)}`}
                      onClick={() => action.press(row)}
                    >
                      {action.label(row)}
                    </button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </FigureTable>
      </div>
    </section>
  )
}

function inDigits(cell: Cell, decimals: number | undefined): Cell {
  return typeof cell === 'number' && decimals !== undefined ? withDecimals(cell, decimals, decimals) : (cell ?? '–')
}
