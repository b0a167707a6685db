import { z } from 'zod'
import { Quality, Status } from './figure.ts'

const ratio = z.number().min(0)
const hourRatio = z.array(ratio).length(24).readonly()

/** Where a whole shape comes from; one for all its values. */
const provenance = {
  year: z.string(),
  sourceId: z.string(),
  quality: Quality,
  status: Status,
  note: z.string().optional(),
}

/** Work of a class by hour of the day, over its mean of the week: five weekdays and two weekend days average 1. */
export const WorkloadShape = z.strictObject({
  workloadId: z.string(),
  weekdayRatio: hourRatio,
  weekendRatio: hourRatio,
  ...provenance,
})
export type WorkloadShape = z.infer<typeof WorkloadShape>

/** Months in which one set of tariff periods holds, and the price of each hour over the flat price. */
export const TariffSeason = z.strictObject({
  months: z.array(z.number().int().min(1).max(12)).min(1).readonly(),
  hourRatio: hourRatio.describe('price of the hour over the flat price, energy part only; the mean is not 1'),
  ...provenance,
})
export type TariffSeason = z.infer<typeof TariffSeason>

/** Time-of-use tariff of a province: its seasons hold every month once. */
export const TariffShape = z.strictObject({
  provinceId: z.string(),
  seasons: z.array(TariffSeason).min(1).readonly(),
})
export type TariffShape = z.infer<typeof TariffShape>

/** Average grid carbon by hour of the day over its daily mean; the 24 values average 1. */
export const GridCarbonShape = z.strictObject({
  gridRegion: z.string(),
  hourRatio,
  ...provenance,
})
export type GridCarbonShape = z.infer<typeof GridCarbonShape>

/** Mean hydro power of each month, January first, over that of the year of 365 days. */
export const HydroMonthlyRatio = z.strictObject({
  monthRatio: z.array(ratio).length(12).readonly(),
  ...provenance,
})
export type HydroMonthlyRatio = z.infer<typeof HydroMonthlyRatio>

/** How yearly figures run through the day, the week and the year. Hours are of Asia/Shanghai, 0 is 0:00 to 1:00. */
export const Shapes = z.strictObject({
  workloadShapes: z.array(WorkloadShape).readonly(),
  tariffShapes: z.array(TariffShape).readonly(),
  gridCarbonShapes: z.array(GridCarbonShape).readonly(),
  hydroMonthlyRatio: HydroMonthlyRatio,
})
export type Shapes = z.infer<typeof Shapes>
