import { z } from 'zod'

/** What the server says of itself; light, and answered while solves run. */
export const Health = z.strictObject({
  status: z.literal('ok'),
  version: z.string(),
  datasets: z.array(z.string()),
  solvers: z.strictObject({
    size: z.number().int().describe('solver processes this server keeps'),
    ready: z.number().int().describe('of them warm: data sets read, solver compiled'),
    busy: z.number().int(),
    queued: z.number().int().describe('solves waiting for a process'),
  }),
})
export type Health = z.infer<typeof Health>
