import type { Scenario } from '../../contract/scenario.ts'
import type { Rules } from '../instance.ts'
import { type Findings, refuseRepeats } from './findings.ts'

/** The policy of a scenario, ids turned to numbers. */
export function rulesOf(
  scenario: Scenario,
  siteIds: readonly string[],
  provinceIds: readonly string[],
  findings: Findings,
): Rules {
  const { policy, carbon, green } = scenario
  for (const [i, cap] of policy.provinceCaps.entries())
    findings.known(provinceIds, cap.provinceId, `policy.provinceCaps[${i}].provinceId`, 'province')
  refuseRepeats(
    findings,
    policy.provinceCaps.map((c) => c.provinceId),
    (i) => `policy.provinceCaps[${i}].provinceId`,
  )
  const siteCaps = policy.siteCaps.flatMap(({ siteId, maxItMw }, i) => {
    const site = findings.known(siteIds, siteId, `policy.siteCaps[${i}].siteId`, 'site')
    return site === null ? [] : [{ site, maxItMw }]
  })
  refuseRepeats(
    findings,
    policy.siteCaps.map((c) => c.siteId),
    (i) => `policy.siteCaps[${i}].siteId`,
  )
  return {
    westSuitable: policy.westSuitable,
    minWestShare: policy.minWestShare ?? null,
    provinceCaps: policy.provinceCaps,
    siteCaps,
    pueCeiling: policy.pueCeiling ?? null,
    hubShareOfNewHalls: policy.hubShareOfNewHalls ?? null,
    carbonCapTonnes: carbon.capTonnes ?? null,
    carbonAccount: carbon.account,
    green,
  }
}
