import { z } from 'zod'

/** How a figure came to be: printed by an authority or vendor, our arithmetic, or judgement. */
export const Quality = z.enum(['published', 'derived', 'assumed'])
/** Whether the document that carries it was seen. `toBeConfirmed` is never shown as verified. */
export const Status = z.enum(['confirmed', 'toBeConfirmed', 'assumed'])

/** One number with everything a planner needs to defend it. */
export const Figure = z.strictObject({
  value: z.number(),
  low: z.number().optional(),
  high: z.number().optional(),
  unit: z.string(),
  year: z.string(),
  sourceId: z.string(),
  quality: Quality,
  status: Status,
  note: z.string().optional(),
})
export type Figure = z.infer<typeof Figure>

/** The same words in both languages of the product. */
export const Words = z.strictObject({ en: z.string(), zh: z.string() })
export type Words = z.infer<typeof Words>

/** `[lon, lat]` in degrees, WGS-84. */
export const Position = z.tuple([z.number(), z.number()]).readonly()
export type Position = z.infer<typeof Position>

export const Zone = z.enum(['east', 'central', 'west', 'northeast'])
export type Zone = z.infer<typeof Zone>
