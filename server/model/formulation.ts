import type { ConstraintFamily } from './constraintFamily.ts'
import { carbonCap } from './constraints/carbonCap.ts'
import { demandServed } from './constraints/demandServed.ts'
import { directShare } from './constraints/directShare.ts'
import { energyBalance } from './constraints/energyBalance.ts'
import { generation } from './constraints/generation.ts'
import { greenClaims } from './constraints/greenClaims.ts'
import { greenShare } from './constraints/greenShare.ts'
import { hubShare } from './constraints/hubShare.ts'
import { linkCapacity } from './constraints/linkCapacity.ts'
import { minWestShare } from './constraints/minWestShare.ts'
import { newHallsUsed } from './constraints/newHallsUsed.ts'
import { originVolume } from './constraints/originVolume.ts'
import { provinceCap } from './constraints/provinceCap.ts'
import { servers } from './constraints/servers.ts'
import { siteCap } from './constraints/siteCap.ts'
import { siteItCapacity } from './constraints/siteItCapacity.ts'
import { westSuitable } from './constraints/westSuitable.ts'
import { carbonCost } from './costs/carbonCost.ts'
import { contractedGreen, contractedGreenCredit } from './costs/contractedGreen.ts'
import { directSupplyCharge } from './costs/directSupplyCharge.ts'
import { fibre } from './costs/fibre.ts'
import { greenCertificates } from './costs/greenCertificates.ts'
import { gridEnergy } from './costs/gridEnergy.ts'
import { hallCapex } from './costs/hallCapex.ts'
import { hallOm } from './costs/hallOm.ts'
import { solarBuild, windBuild } from './costs/renewableCapex.ts'
import { serverCapex } from './costs/serverCapex.ts'
import { unservedDemand } from './costs/unservedDemand.ts'
import type { CostTerm } from './costTerm.ts'

/** The whole planning problem in reading order. Start here, then open one family beside its test. */
export const constraintFamilies: readonly ConstraintFamily[] = [
  demandServed,
  servers,
  siteItCapacity,
  linkCapacity,
  energyBalance,
  generation,
  directShare,
  originVolume,
  greenClaims,
  greenShare,
  carbonCap,
  westSuitable,
  minWestShare,
  provinceCap,
  siteCap,
  hubShare,
  newHallsUsed,
]

/** The objective, CNY a year: the sum of these terms and nothing else. */
export const costTerms: readonly CostTerm[] = [
  serverCapex,
  hallCapex,
  hallOm,
  gridEnergy,
  windBuild,
  solarBuild,
  directSupplyCharge,
  contractedGreen,
  contractedGreenCredit,
  greenCertificates,
  fibre,
  carbonCost,
  unservedDemand,
]
