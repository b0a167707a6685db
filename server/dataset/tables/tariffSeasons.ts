import { type HourSpan, hourSpans, months } from '../calendarColumn.ts'
import { number, optional, slug, text } from '../column.ts'
import { defineTable, provenance, type RowFault } from '../table.ts'

const ratio = (max: number, description: string) => number({ unit: 'flat price = 1', min: 0.01, max, description })

/** Time-of-use periods of a province by season, as its price notice prints them, and the price of each over the flat one. */
export const tariffSeasons = defineTable({
  file: 'tables/tariff_seasons.csv',
  about: 'Time-of-use periods and price ratios by season',
  key: ['provinceId', 'season'],
  columns: {
    provinceId: text('province in scope', 'province'),
    season: slug('short name of the season'),
    months: months('months of the season; the seasons of a province hold each month once'),
    sharpHours: optional(hourSpans('sharp peak')),
    peakHours: optional(hourSpans('peak')),
    flatHours: optional(hourSpans('flat')),
    valleyHours: optional(hourSpans('valley')),
    deepHours: optional(hourSpans('deep valley')),
    sharpRatio: optional(ratio(5, 'price in sharp peak hours')),
    peakRatio: optional(ratio(5, 'price in peak hours')),
    valleyRatio: optional(ratio(1, 'price in valley hours')),
    deepRatio: optional(ratio(1, 'price in deep valley hours')),
    ...provenance,
  },
  faults: (row) => [...levelFaults(row), ...orderFaults(row), ...dayFaults(row)],
})

const levels = ['sharp', 'peak', 'valley', 'deep'] as const

type Spans = readonly HourSpan[] | undefined
interface SeasonCells {
  readonly sharpHours: Spans
  readonly peakHours: Spans
  readonly flatHours: Spans
  readonly valleyHours: Spans
  readonly deepHours: Spans
  readonly sharpRatio: number | undefined
  readonly peakRatio: number | undefined
  readonly valleyRatio: number | undefined
  readonly deepRatio: number | undefined
}

/** A level has hours and a ratio, or neither. */
function levelFaults(row: SeasonCells): readonly RowFault[] {
  return levels.flatMap((level): RowFault[] => {
    const hours = row[`${level}Hours`]
    if ((hours === undefined) === (row[`${level}Ratio`] === undefined)) return []
    const [empty, full] = hours === undefined ? (['Hours', 'Ratio'] as const) : (['Ratio', 'Hours'] as const)
    const fix = `Fill ${level}${empty}, or empty ${level}${full}`
    return [{ column: `${level}${empty}`, found: `an empty cell beside ${level}${full}`, fix }]
  })
}

/** Deep valley ≤ valley ≤ flat ≤ peak ≤ sharp peak. */
function orderFaults(row: SeasonCells): readonly RowFault[] {
  const { sharpRatio, peakRatio = 1, valleyRatio = 1, deepRatio } = row
  const faults: RowFault[] = []
  if (peakRatio < 1)
    faults.push({ column: 'peakRatio', found: `${peakRatio}, below the flat price`, fix: 'Give at least 1' })
  if (sharpRatio !== undefined && sharpRatio < peakRatio) {
    faults.push({
      column: 'sharpRatio',
      found: `${sharpRatio}, below the peak ratio ${peakRatio}`,
      fix: `Give at least ${peakRatio}`,
    })
  }
  if (deepRatio !== undefined && deepRatio > valleyRatio) {
    faults.push({
      column: 'deepRatio',
      found: `${deepRatio}, above the valley ratio ${valleyRatio}`,
      fix: `Give at most ${valleyRatio}`,
    })
  }
  return faults
}

/** The hours of all levels cover the day, each half hour once. */
function dayFaults(row: SeasonCells): readonly RowFault[] {
  const spans = [row.sharpHours, row.peakHours, row.flatHours, row.valleyHours, row.deepHours].flatMap((s) => s ?? [])
  for (let slot = 0; slot < 48; slot++) {
    const from = slot / 2
    const times = spans.filter((span) => span.from <= from && from < span.to).length
    if (times === 1) continue
    const clock = `${Math.floor(from)}:${from % 1 === 0 ? '00' : '30'}`
    const found = times === 0 ? `no level at ${clock}` : `${times} levels at ${clock}`
    return [{ column: 'flatHours', found, fix: 'Let the spans of the levels cover 0 to 24, each hour once' }]
  }
  return []
}
