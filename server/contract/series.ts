import { z } from 'zod'
import { Words } from './figure.ts'

/** Layouts of hourly series that people have. */
export const SeriesLayout = z.enum(['columns', 'renewablesNinja', 'pvgis'])
export type SeriesLayout = z.infer<typeof SeriesLayout>

export const SeriesTechnology = z.enum(['wind', 'solar'])
export type SeriesTechnology = z.infer<typeof SeriesTechnology>

/** One series of a year, as capacity factors. */
export const ImportedSeries = z.strictObject({
  name: z.string(),
  unit: z.string().describe('unit of the values in the file; what is answered are always capacity factors'),
  meanCapacityFactor: z.number().describe('mean over the year, 0..1'),
  fullLoadHours: z.number().describe('MWh per MW and year: the sum of all hours'),
  capacityFactor: z
    .array(z.number().min(0).max(1))
    .describe('MW per MW installed, 0..1, for each hour from 00:00 on 1 January in Asia/Shanghai'),
})
export type ImportedSeries = z.infer<typeof ImportedSeries>

/** Answer of `POST /api/v1/series/import`. */
export const SeriesImport = z.strictObject({
  layout: SeriesLayout,
  technology: SeriesTechnology.nullable().describe('null when neither the caller nor the file says'),
  year: z.number().int().nullable().describe('the year measured; null without a time column'),
  hoursPerYear: z.union([z.literal(8760), z.literal(8784)]),
  timeZone: z.literal('Asia/Shanghai'),
  notes: z.array(Words).describe('what was done to the file on the way'),
  series: z.array(ImportedSeries),
})
export type SeriesImport = z.infer<typeof SeriesImport>

/** Query of `POST /api/v1/series/import`. */
export const SeriesImportQuery = z.strictObject({
  technology: SeriesTechnology.optional().describe('what the series are, when the file does not say'),
  hoursPerYear: z
    .enum(['8760', '8784'])
    .optional()
    .describe('8760 drops 29 February of a leap year; 8784 asks for a leap year; left out, the file decides'),
})
