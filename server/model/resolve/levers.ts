import type { PolicyLever } from '../../contract/policyRules.ts'
import type { SiteLever } from '../rules.ts'
import { type Findings, refuseRepeats } from './findings.ts'
import type { NamedInRules } from './rules.ts'

/** One lever per site: what is said of the site itself comes before what is said of its province. */
export function siteLevers(
  levers: readonly PolicyLever[],
  { sites, provinceIds }: NamedInRules,
  findings: Findings,
): SiteLever[] {
  const siteIds = sites.map(({ id }) => id)
  for (const [i, { siteId, provinceId }] of levers.entries()) {
    const at = `policy.levers[${i}]`
    if (siteId !== undefined) findings.known(siteIds, siteId, `${at}.siteId`, 'site')
    if (provinceId !== undefined) findings.known(provinceIds, provinceId, `${at}.provinceId`, 'province')
  }
  refuseRepeats(
    findings,
    levers.map(({ siteId, provinceId }) => [siteId ?? '', provinceId ?? '']),
    (i) => `policy.levers[${i}]`,
  )
  return sites.flatMap(({ id, provinceId }, site): SiteLever[] => {
    const own = levers.find(({ siteId }) => siteId === id)
    const ofProvince = levers.find((lever) => lever.provinceId !== undefined && lever.provinceId === provinceId)
    if (!own && !ofProvince) return []
    return [
      {
        site,
        powerDiscountCnyPerMwh: own?.powerDiscountCnyPerMwh ?? ofProvince?.powerDiscountCnyPerMwh ?? 0,
        hallGrantCnyPerMw: own?.hallGrantCnyPerMw ?? ofProvince?.hallGrantCnyPerMw ?? 0,
        carbonPriceCnyPerTonne: own?.carbonPriceCnyPerTonne ?? ofProvince?.carbonPriceCnyPerTonne ?? null,
        greenCertificateCnyPerMwh: own?.greenCertificateCnyPerMwh ?? ofProvince?.greenCertificateCnyPerMwh ?? null,
      },
    ]
  })
}
