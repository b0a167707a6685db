import { describeIssue } from '../../contract/describeIssue.ts'
import { ProblemError } from '../../contract/problem.ts'
import { type ImportedSeries, type SeriesImport, SeriesImportQuery } from '../../contract/series.ts'
import { importSeries } from './importSeries.ts'
import type { HourlySeries } from './seriesLayout.ts'

/** The import in its wire form. Throws `ProblemError('invalidSeries')` with every finding on the query or the text. */
export function answerImport(text: string, query: unknown): SeriesImport {
  const asked = SeriesImportQuery.safeParse(query)
  if (!asked.success) {
    const findings = asked.error.issues.flatMap((issue) => describeIssue(SeriesImportQuery, query, issue))
    throw new ProblemError('invalidSeries', findings)
  }
  const { technology, hoursPerYear } = asked.data
  const answer = importSeries(text, {
    ...(technology ? { technology } : {}),
    ...(hoursPerYear ? { hoursPerYear: hoursPerYear === '8784' ? 8784 : 8760 } : {}),
  })
  if (!answer.ok) throw new ProblemError('invalidSeries', answer.findings)
  return {
    layout: answer.layout,
    technology: answer.technology,
    year: answer.year,
    hoursPerYear: answer.hoursPerYear,
    timeZone: 'Asia/Shanghai',
    notes: [...answer.notes],
    series: answer.series.map(onTheWire),
  }
}

function onTheWire({ name, unit, values }: HourlySeries): ImportedSeries {
  const fullLoadHours = values.reduce((sum, value) => sum + value, 0)
  const meanCapacityFactor = fullLoadHours / values.length
  return { name, unit, meanCapacityFactor, fullLoadHours, capacityFactor: Array.from(values) }
}
