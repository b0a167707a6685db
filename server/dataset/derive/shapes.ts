import type { Shapes } from '../../contract/shapes.ts'
import { need, provenanceOf } from '../figures.ts'
import { hourValues, monthValues } from '../numberedColumns.ts'
import type { Tables } from '../readTables.ts'
import { dayMean, weekMeans, yearMean } from './shapeMeans.ts'
import { tariffShapes } from './tariffShapes.ts'

/** How yearly figures run through day, week and year. The tables round their values; here every mean is exactly 1. */
export function shapes(tables: Tables): Shapes {
  return {
    workloadShapes: workloadShapes(tables),
    tariffShapes: tariffShapes(tables),
    gridCarbonShapes: tables.gridCarbonShapes.rows.map(({ cells }) => ({
      gridRegion: cells.gridRegion,
      hourRatio: over(hourValues(cells), dayMean(cells)),
      ...provenanceOf(cells),
    })),
    hydroMonthlyRatio: hydroMonthlyRatio(tables),
  }
}

function workloadShapes(tables: Tables): Shapes['workloadShapes'] {
  const { rows } = tables.workloadShapes
  const means = weekMeans(tables)
  const weekends = new Map(
    rows.flatMap(({ cells }) => (cells.dayType === 'weekend' ? [[cells.workloadId, cells]] : [])),
  )
  return rows.flatMap(({ cells }) => {
    if (cells.dayType !== 'weekday') return []
    const mean = need(means, cells.workloadId)
    return {
      workloadId: cells.workloadId,
      weekdayRatio: over(hourValues(cells), mean),
      weekendRatio: over(hourValues(need(weekends, cells.workloadId)), mean),
      ...provenanceOf(cells),
    }
  })
}

function hydroMonthlyRatio({ hydroMonthly }: Tables): Shapes['hydroMonthlyRatio'] {
  const rows = new Map(hydroMonthly.rows.map(({ cells }) => [cells.technology, cells]))
  const cells = need(rows, 'hydro')
  return { monthRatio: over(monthValues(cells), yearMean(cells)), ...provenanceOf(cells) }
}

const over = (values: readonly number[], mean: number) => values.map((value) => value / mean)
