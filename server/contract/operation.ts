import { z } from 'zod'
import { Words } from './figure.ts'

const n = z.number()
const series = z.array(n)

/** How one site runs, one value per period, rounded to six digits for reading; the plan's sums are not made from these. */
export const SiteOperation = z.strictObject({
  siteId: z.string(),
  loadMw: series.describe('at the meter'),
  itLoadMw: series.describe('at work and idle'),
  windMw: series.describe('used or exported'),
  solarMw: series,
  curtailedMw: series.describe('wind and solar that blew and shone but were not used'),
  chargeMw: series,
  dischargeMw: series,
  storedMwh: series.describe('at the end of the period; typical days: mean over the days they stand for'),
  gridImportMw: series,
  gridExportMw: series,
  matchedGreenMw: series.describe('green supply that met load in this period'),
  backlogMwh: series.describe('work waiting at the end of the period, MWh of IT energy at work'),
  carbonTonnesPerMwh: series.describe('location-based, of a MWh at the meter'),
  priceCnyPerMwh: series.nullable().describe('what one more MWh of load would cost then; null without duals'),
})
export type SiteOperation = z.infer<typeof SiteOperation>

/** The plan hour by hour. */
export const Operation = z.strictObject({
  mode: z.enum(['typicalDays', 'hours']),
  periods: z.array(
    z.strictObject({
      id: z.string(),
      day: n.int().describe('number in days'),
      hours: n,
      weight: n.describe('how often a year it comes'),
      month: n.int().nullable(),
      dayOfMonth: n.int().nullable(),
      hour: n.int().nullable(),
    }),
  ),
  days: z.array(z.strictObject({ id: z.string(), name: Words, weight: n, firstPeriod: n.int(), periodCount: n.int() })),
  calendar: z.array(n.int()).describe('typical day of every day of the year'),
  notes: z.array(Words),
  activity: z.array(z.strictObject({ workloadId: z.string(), share: series.describe('share of demand at work') })),
  sites: z.array(SiteOperation),
  placements: z
    .array(z.strictObject({ regionId: z.string(), siteId: z.string(), workloadId: z.string(), placedItMw: series }))
    .describe('hourly routing only; steady streams follow `activity`'),
})
export type Operation = z.infer<typeof Operation>
