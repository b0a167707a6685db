import type { DataFinding } from '../dataFinding.ts'
import { dayMean, weekMeans, yearMean } from '../derive/shapeMeans.ts'
import type { Tables } from '../readTables.ts'

/** Shapes carry three decimals; what is left of their mean is divided out when they are loaded. */
const rounding = 0.001

/** Every province in scope has a tariff for every month of the year, and one only. */
export function wrongSeasons(tables: Tables): readonly DataFinding[] {
  const { table, rows } = tables.tariffSeasons
  const provinces = tables.provinces.rows.filter(({ cells }) => cells.inScope === 'yes')
  return provinces.flatMap(({ cells: { provinceId } }): DataFinding[] => {
    const own = rows.filter(({ cells }) => cells.provinceId === provinceId)
    return Array.from({ length: 12 }, (_, at) => at + 1).flatMap((month): DataFinding[] => {
      const seasons = own.filter(({ cells }) => cells.months.includes(month))
      if (seasons.length === 1) return []
      const found =
        seasons.length === 0
          ? `${provinceId}: no sound season for month ${month}`
          : `${provinceId}: month ${month} in ${seasons.map(({ cells }) => cells.season).join(' and ')}`
      const fix = 'Let the seasons of the province hold each month once'
      return [{ file: table.file, line: seasons[1]?.line ?? 0, column: 'months', found, fix }]
    })
  })
}

/** Shapes average 1, so that the yearly figure they spread stays what its document prints. */
export function wrongMeans(tables: Tables): readonly DataFinding[] {
  const week = weekMeans(tables)
  return [
    ...tables.workloadShapes.rows.flatMap(({ line, cells }) =>
      cells.dayType === 'weekday'
        ? offMean(tables.workloadShapes.table.file, line, 'hour00Ratio', week.get(cells.workloadId), 'the week')
        : [],
    ),
    ...tables.gridCarbonShapes.rows.flatMap(({ line, cells }) =>
      offMean(tables.gridCarbonShapes.table.file, line, 'hour00Ratio', dayMean(cells), 'the day'),
    ),
    ...tables.hydroMonthly.rows.flatMap(({ line, cells }) =>
      offMean(tables.hydroMonthly.table.file, line, 'month01Ratio', yearMean(cells), 'the year of 365 days'),
    ),
  ]
}

function offMean(file: string, line: number, column: string, mean: number | undefined, over: string): DataFinding[] {
  if (mean === undefined || Math.abs(mean - 1) <= rounding) return []
  const found = `a mean of ${mean.toFixed(4)} over ${over}`
  return [{ file, line, column, found, fix: `Divide the values by it, so that they average 1 over ${over}` }]
}
