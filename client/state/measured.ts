import { signal } from '@preact/signals'
import type { Finding } from '../../server/contract/problem.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import type { ImportedSeries, SeriesImport, SeriesTechnology } from '../../server/contract/series.ts'
import { RequestFailed } from '../api/readProblem.ts'
import { readSeries } from '../api/series.ts'
import { siteNames } from './names.ts'
import { draft } from './store.ts'

/** The last file somebody chose for a site: being read, read, or refused. */
export type FileState = { readonly siteId: string; readonly technology: SeriesTechnology } & (
  | { readonly phase: 'reading' }
  | { readonly phase: 'read'; readonly answer: SeriesImport; readonly taken: readonly string[] }
  | { readonly phase: 'refused'; readonly findings: readonly Finding[] }
)
export const fileState = signal<FileState | null>(null)

/** The measured series a scenario gives for a site; undefined where the generated weather holds. */
export function measuredSeries(
  { time }: ScenarioInput,
  siteId: string,
  technology: SeriesTechnology,
): readonly number[] | undefined {
  return time?.series?.find((one) => one.siteId === siteId && one.technology === technology)?.capacityFactor
}

/** The scenario with the series of one site and technology replaced, or taken away. */
export function writeSeries(
  scenario: ScenarioInput,
  siteId: string,
  technology: SeriesTechnology,
  capacityFactor: readonly number[] | undefined,
): ScenarioInput {
  const { series = [], ...time } = scenario.time ?? {}
  const others = series.filter((one) => one.siteId !== siteId || one.technology !== technology)
  const next = capacityFactor ? [...others, { siteId, technology, capacityFactor: [...capacityFactor] }] : others
  const kept = next.length > 0 ? { ...time, series: next } : time
  const { time: _time, ...rest } = scenario
  return Object.keys(kept).length > 0 ? { ...rest, time: kept } : rest
}

/**
 * Reads a file for a site. A file of one series is that site's; of several, each goes to the site its column names, and
 * what names none is left to choose.
 */
export async function takeFile(siteId: string, technology: SeriesTechnology, file: Blob): Promise<void> {
  const at = { siteId, technology }
  fileState.value = { ...at, phase: 'reading' }
  try {
    const answer = await readSeries(file, technology)
    const [only, ...more] = answer.series
    const found = only && more.length === 0 ? [[siteId, only] as const] : answer.series.flatMap(siteOfColumn)
    for (const [id, series] of found) draft.value = writeSeries(draft.value, id, technology, series.capacityFactor)
    fileState.value = { ...at, phase: 'read', answer, taken: found.map(([id]) => id) }
  } catch (error) {
    fileState.value = { ...at, phase: 'refused', findings: error instanceof RequestFailed ? error.findings : [] }
  }
}

/** Gives the site of the last file one of its columns. */
export function takeColumn(name: string): void {
  const state = fileState.value
  if (state?.phase !== 'read') return
  const { siteId, technology, answer, taken } = state
  const series = answer.series.find((one) => one.name === name)
  if (!series) return
  draft.value = writeSeries(draft.value, siteId, technology, series.capacityFactor)
  fileState.value = { ...state, taken: [...taken, siteId] }
}

function siteOfColumn(series: ImportedSeries): (readonly [string, ImportedSeries])[] {
  const asked = series.name.trim().toLowerCase()
  const site = [...siteNames.value].find(([id, { en, zh }]) =>
    [id, en, zh].some((name) => name.toLowerCase() === asked),
  )
  return site ? [[site[0], series]] : []
}
