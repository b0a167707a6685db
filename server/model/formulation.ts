import type { ConstraintFamily } from './constraintFamily.ts'
import { capitalBudget } from './constraints/capitalBudget.ts'
import { carbonCap } from './constraints/carbonCap.ts'
import { contractImported } from './constraints/contractImported.ts'
import { contractProfile } from './constraints/contractProfile.ts'
import { deferralWindow } from './constraints/deferralWindow.ts'
import { demandServed } from './constraints/demandServed.ts'
import { demandServedHourly } from './constraints/demandServedHourly.ts'
import { directExport } from './constraints/directExport.ts'
import { directLoadShare } from './constraints/directLoadShare.ts'
import { directSelfUse } from './constraints/directSelfUse.ts'
import { directShare } from './constraints/directShare.ts'
import { energyBalance } from './constraints/energyBalance.ts'
import { exclusiveSites } from './constraints/exclusiveSites.ts'
import { exportOwn } from './constraints/exportOwn.ts'
import { fibrePeak } from './constraints/fibrePeak.ts'
import { generation } from './constraints/generation.ts'
import { greenClaims } from './constraints/greenClaims.ts'
import { greenFloorByHub } from './constraints/greenFloorByHub.ts'
import { greenShare } from './constraints/greenShare.ts'
import { greenSupply } from './constraints/greenSupply.ts'
import { gridPeak } from './constraints/gridPeak.ts'
import { hallBlocks } from './constraints/hallBlocks.ts'
import { hallsWhereOpen } from './constraints/hallsWhereOpen.ts'
import { hubLoadShare } from './constraints/hubLoadShare.ts'
import { hubShare } from './constraints/hubShare.ts'
import { linkCapacity } from './constraints/linkCapacity.ts'
import { linkCapacityHourly } from './constraints/linkCapacityHourly.ts'
import { matchedLoad } from './constraints/matchedLoad.ts'
import { maxOpenSites } from './constraints/maxOpenSites.ts'
import { minWestShare } from './constraints/minWestShare.ts'
import { newHallsUsed } from './constraints/newHallsUsed.ts'
import { oneSource } from './constraints/oneSource.ts'
import { onRackFloor } from './constraints/onRackFloor.ts'
import { originVolume } from './constraints/originVolume.ts'
import { placementWhereOpen } from './constraints/placementWhereOpen.ts'
import { plantsOfOwnSupply } from './constraints/plantsOfOwnSupply.ts'
import { plantsWhereOpen } from './constraints/plantsWhereOpen.ts'
import { provinceCap } from './constraints/provinceCap.ts'
import { provinceShare } from './constraints/provinceShare.ts'
import { runWithinServers } from './constraints/runWithinServers.ts'
import { servers } from './constraints/servers.ts'
import { serversForDemand } from './constraints/serversForDemand.ts'
import { singleSource } from './constraints/singleSource.ts'
import { siteCap } from './constraints/siteCap.ts'
import { siteItCapacity } from './constraints/siteItCapacity.ts'
import { siteLock } from './constraints/siteLock.ts'
import { siteMinimum } from './constraints/siteMinimum.ts'
import { storageBalance } from './constraints/storageBalance.ts'
import { storageBalanceGreen } from './constraints/storageBalanceGreen.ts'
import { storageCarried } from './constraints/storageCarried.ts'
import { storageDuration } from './constraints/storageDuration.ts'
import { storageEnergy } from './constraints/storageEnergy.ts'
import { storagePower } from './constraints/storagePower.ts'
import { storageWhereOpen } from './constraints/storageWhereOpen.ts'
import { subsidyBudget } from './constraints/subsidyBudget.ts'
import { westSuitable } from './constraints/westSuitable.ts'
import { workOfDay } from './constraints/workOfDay.ts'
import { workServed } from './constraints/workServed.ts'
import { yearlyShare } from './constraints/yearlyShare.ts'
import { carbonCost } from './costs/carbonCost.ts'
import { carbonLever } from './costs/carbonLever.ts'
import { certificateLever } from './costs/certificateLever.ts'
import { contractedGreen, contractedGreenCredit } from './costs/contractedGreen.ts'
import { demandCharge } from './costs/demandCharge.ts'
import { directSupplyCharge } from './costs/directSupplyCharge.ts'
import { fibre } from './costs/fibre.ts'
import { greenCertificates } from './costs/greenCertificates.ts'
import { gridEnergy } from './costs/gridEnergy.ts'
import { gridExport } from './costs/gridExport.ts'
import { hallCapex } from './costs/hallCapex.ts'
import { hallGrant } from './costs/hallGrant.ts'
import { hallOm } from './costs/hallOm.ts'
import { powerDiscount } from './costs/powerDiscount.ts'
import { solarBuild, windBuild } from './costs/renewableCapex.ts'
import { serverCapex } from './costs/serverCapex.ts'
import { siteFixed } from './costs/siteFixed.ts'
import { storageBuild } from './costs/storageBuild.ts'
import { unservedDemand } from './costs/unservedDemand.ts'
import type { CostTerm } from './costTerm.ts'

/** The whole planning problem in reading order. Start here, then open one family beside its test. */
export const constraintFamilies: readonly ConstraintFamily[] = [
  demandServed,
  demandServedHourly,
  yearlyShare,
  servers,
  serversForDemand,
  workServed,
  workOfDay,
  deferralWindow,
  runWithinServers,
  siteItCapacity,
  linkCapacity,
  linkCapacityHourly,
  fibrePeak,
  energyBalance,
  gridPeak,
  generation,
  directShare,
  exportOwn,
  storageBalance,
  storageBalanceGreen,
  storagePower,
  storageDuration,
  storageEnergy,
  storageCarried,
  originVolume,
  greenClaims,
  contractProfile,
  contractImported,
  greenSupply,
  matchedLoad,
  greenShare,
  carbonCap,
  westSuitable,
  minWestShare,
  provinceCap,
  siteCap,
  hubShare,
  newHallsUsed,
  onRackFloor,
  greenFloorByHub,
  directSelfUse,
  directLoadShare,
  directExport,
  plantsOfOwnSupply,
  provinceShare,
  hubLoadShare,
  capitalBudget,
  subsidyBudget,
  hallsWhereOpen,
  placementWhereOpen,
  siteMinimum,
  maxOpenSites,
  siteLock,
  exclusiveSites,
  hallBlocks,
  singleSource,
  oneSource,
  plantsWhereOpen,
  storageWhereOpen,
]

/** The objective, CNY a year: the sum of these terms and nothing else. */
export const costTerms: readonly CostTerm[] = [
  serverCapex,
  hallCapex,
  hallOm,
  siteFixed,
  gridEnergy,
  demandCharge,
  windBuild,
  solarBuild,
  storageBuild,
  gridExport,
  directSupplyCharge,
  contractedGreen,
  contractedGreenCredit,
  greenCertificates,
  fibre,
  carbonCost,
  powerDiscount,
  hallGrant,
  carbonLever,
  certificateLever,
  unservedDemand,
]
