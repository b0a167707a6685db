import { z } from 'zod'

const share = z.number().min(0).max(1)
const amount = z.number().min(0).max(1e12)
const id = z.string().min(1).max(64)

/** Limits on green power supplied directly to a centre; a site either keeps them or builds no plants. */
export const DirectSupplyLimits = z.strictObject({
  selfUseShareMin: share.default(0.6).describe('self-used energy / energy the plants could give'),
  loadShareMin: share.default(0.3).describe('self-used energy / yearly load of the site'),
  exportShareMax: share.default(0.2).describe('exported energy / energy the plants could give'),
})
export type DirectSupplyLimits = z.infer<typeof DirectSupplyLimits>

/** What the public pays or asks at one site, or at every site of a province. */
export const PolicyLever = z
  .strictObject({
    siteId: id.optional(),
    provinceId: id.optional(),
    powerDiscountCnyPerMwh: amount.optional().describe('taken off the price of grid energy; the public pays it'),
    hallGrantCnyPerMw: amount.optional().describe('paid by the public per MW of new halls, once'),
    carbonPriceCnyPerTonne: z
      .number()
      .min(0)
      .max(1e5)
      .optional()
      .describe('carbon price here, in place of the plan’s; what it is below that, the public forgoes'),
    greenCertificateCnyPerMwh: amount
      .optional()
      .describe('certificate price here, in place of the plan’s; what it is below that, the public pays'),
  })
  .refine(({ siteId, provinceId }) => (siteId === undefined) !== (provinceId === undefined), {
    message: 'give exactly one of siteId and provinceId',
  })
export type PolicyLever = z.infer<typeof PolicyLever>
