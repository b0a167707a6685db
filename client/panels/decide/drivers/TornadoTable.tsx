import type { Measure, Tornado, TornadoRow, TornadoSide } from '../../../flows/tornadoRows.ts'
import { driversWords } from '../../../text/decide/driversWords.ts'
import { about } from '../../about.ts'
import { type Column, DataTable } from '../../DataTable.tsx'
import { say, t } from '../../useText.ts'
import { amountText, valueWithUnit } from './measured.ts'

/** The tornado as a table, with where each range comes from. */
export function TornadoTable({ tornado, measure }: { readonly tornado: Tornado; readonly measure: Measure }) {
  const [varied, swing] =
    measure === 'cost' ? (['variedCost', 'swingCost'] as const) : (['variedCarbon', 'swingCarbon'] as const)
  const valueColumn = (title: string, side: (row: TornadoRow) => TornadoSide): Column<TornadoRow> => ({
    title,
    cell: (row) => valueWithUnit(side(row).value, row.isKind, row.unit),
    about: () => about('variedValue'),
  })
  const atColumn = (title: string, side: (row: TornadoRow) => TornadoSide): Column<TornadoRow> => ({
    title,
    cell: (row) => amountText(side(row).at, measure),
    about: () => about(varied),
  })
  return (
    <details>
      <summary>{t('asTable')}</summary>
      <DataTable
        title={say(driversWords.tornadoTable)}
        testId="tornado-table"
        rows={tornado.rows}
        rowId={({ name }) => name}
        marks={({ name, low, high, swing }) => ({
          'data-name': name,
          'data-low': low.at ?? '',
          'data-high': high.at ?? '',
          'data-swing': swing,
        })}
        columns={[
          { title: say(driversWords.parameter), isName: true, cell: ({ words }) => say(words) },
          { title: say(driversWords.swing), cell: (row) => amountText(row.swing, measure), about: () => about(swing) },
          valueColumn(say(driversWords.low), ({ low }) => low),
          atColumn(say(driversWords.atLow), ({ low }) => low),
          valueColumn(say(driversWords.high), ({ high }) => high),
          atColumn(say(driversWords.atHigh), ({ high }) => high),
          {
            title: say(driversWords.rangeFrom),
            cell: ({ rangeFrom }) => say(driversWords[rangeFrom]),
            about: () => about('variedValue'),
          },
        ]}
      />
    </details>
  )
}
