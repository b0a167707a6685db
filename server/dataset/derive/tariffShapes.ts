import type { TariffShape } from '../../contract/shapes.ts'
import type { HourSpan } from '../calendarColumn.ts'
import { provenanceOf } from '../figures.ts'
import type { Tables } from '../readTables.ts'

type SeasonRow = Tables['tariffSeasons']['rows'][number]['cells']

/** Time-of-use tariffs: the periods of each season as 24 ratios to the flat price. An hour of two levels takes half of each. */
export function tariffShapes({ provinces, tariffSeasons }: Tables): readonly TariffShape[] {
  return provinces.rows
    .filter(({ cells }) => cells.inScope === 'yes')
    .map(({ cells: { provinceId } }) => ({
      provinceId,
      seasons: tariffSeasons.rows
        .filter(({ cells }) => cells.provinceId === provinceId)
        .map(({ cells }) => ({ months: cells.months, hourRatio: hourRatio(cells), ...provenanceOf(cells) })),
    }))
}

function hourRatio(row: SeasonRow): readonly number[] {
  const levels = [
    { hours: row.sharpHours, ratio: row.sharpRatio },
    { hours: row.peakHours, ratio: row.peakRatio },
    { hours: row.flatHours, ratio: 1 },
    { hours: row.valleyHours, ratio: row.valleyRatio },
    { hours: row.deepHours, ratio: row.deepRatio },
  ]
  return Array.from({ length: 24 }, (_, hour) =>
    levels.reduce((sum, { hours = [], ratio = 0 }) => sum + ratio * hoursWithin(hours, hour), 0),
  )
}

/** How much of the hour the spans hold: 0, 0.5 or 1. */
function hoursWithin(spans: readonly HourSpan[], hour: number): number {
  return spans.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, hour + 1) - Math.max(from, hour)), 0)
}
