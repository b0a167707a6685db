import { z } from 'zod'
import { Words } from './figure.ts'

const n = z.number()

/** The plan's sizes run through all 8 760 hours of its weather, beside what the typical days said. */
export const YearCheck = z.strictObject({
  typicalDaysCostCny: n.describe('cost of the plan as solved'),
  hourlyCostCny: n.describe('the same sizes, contracts and servers, operated over every hour of the year'),
  differenceShare: n.describe('(hourly − typical days) / cost without servers'),
  typicalDaysImportMwh: n,
  hourlyImportMwh: n,
  typicalDaysCarbonTonnes: n.describe('location-based'),
  hourlyCarbonTonnes: n,
  typicalDaysMatchedShare: n.nullable().describe('hourly-matched share; null where contracts take part'),
  hourlyMatchedShare: n.nullable(),
  shortMwh: n.describe('what sites would have to draw beyond their grid connection; the plan’s sizes do not cover it'),
  weeks: n.int(),
  text: Words,
})
export type YearCheck = z.infer<typeof YearCheck>
