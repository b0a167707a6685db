import { DirectSupplyLimits } from '../../contract/policyRules.ts'
import type { Scenario } from '../../contract/scenario.ts'
import type { Site } from '../instance.ts'
import type { Rules } from '../rules.ts'
import { type Findings, refuseRepeats } from './findings.ts'
import { siteLevers } from './levers.ts'
import { type SitingFigures, sitingOf } from './siting.ts'

/** What a scenario's rules may name. */
export interface NamedInRules {
  readonly sites: readonly Site[]
  readonly workloadIds: readonly string[]
  readonly provinceIds: readonly string[]
  readonly regionCount: number
}

/** The policy of a scenario, ids turned to numbers. */
export function rulesOf(scenario: Scenario, named: NamedInRules, figures: SitingFigures, findings: Findings): Rules {
  const { policy, carbon, green } = scenario
  const siteIds = named.sites.map(({ id }) => id)
  for (const [i, cap] of policy.provinceCaps.entries())
    findings.known(named.provinceIds, cap.provinceId, `policy.provinceCaps[${i}].provinceId`, 'province')
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
  const { directSupply } = policy
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
    onRackFloor: policy.onRackFloor ?? null,
    greenFloorByHub: policy.greenFloorByHub ?? null,
    directSupply: directSupply === false ? null : directSupply === true ? DirectSupplyLimits.parse({}) : directSupply,
    provinceShareMax: policy.provinceShareMax ?? null,
    hubLoadShareMax: policy.hubLoadShareMax ?? null,
    capitalBudgetCny: policy.capitalBudgetCny ?? null,
    levers: siteLevers(policy.levers, named, findings),
    subsidyBudgetCnyPerYear: policy.subsidyBudgetCnyPerYear ?? null,
    siting: sitingOf(scenario, named, figures, findings),
  }
}
