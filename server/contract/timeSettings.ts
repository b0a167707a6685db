import { z } from 'zod'

const share = z.number().min(0).max(1)

/** Measured wind or solar of one site, in place of the generated weather. */
export const MeasuredSeries = z.strictObject({
  siteId: z.string().min(1).max(64),
  technology: z.enum(['wind', 'solar']),
  capacityFactor: z.array(share).min(8760).max(8784).describe('8 760 or 8 784 hourly values, 0 to 1, Asia/Shanghai'),
})

/** How the year is cut into periods, and the weather it has. Ignored in one-year mode but for what is measured. */
export const TimeSettings = z.strictObject({
  days: z.number().int().min(1).max(60).default(4).describe('typical days in all, extreme days among them'),
  extremeDays: z
    .boolean()
    .default(true)
    .describe('keep the stillest and the hottest day of the year as days of their own, from 4 days on'),
  startHour: z.number().int().min(0).max(8783).default(0).describe('first hour of a block of consecutive hours'),
  hours: z.number().int().min(1).max(8784).default(168).describe('length of the block; its year is the block repeated'),
  weatherSeed: z
    .number()
    .int()
    .min(0)
    .max(2 ** 31)
    .default(1)
    .describe('another seed is another year of weather'),
  checkOverYear: z
    .boolean()
    .default(false)
    .describe('typical days of a national plan: run the sizes through all 8 760 hours too, and show both costs'),
  series: z.array(MeasuredSeries).max(200).default([]),
})
export type TimeSettings = z.infer<typeof TimeSettings>
