import type { RuleFamily } from './rule.ts'
import { capitalBudget, subsidyBudget } from './rules/budgets.ts'
import { provinceCap, siteCap } from './rules/caps.ts'
import { closedSites } from './rules/closedSites.ts'
import { hubLoadShare, provinceShare } from './rules/concentration.ts'
import { demand } from './rules/demand.ts'
import { directSupply } from './rules/directSupply.ts'
import { carbonCap, gridImport } from './rules/energy.ts'
import { originVolume, ownBuild } from './rules/greenSupply.ts'
import { latency } from './rules/latency.ts'
import { linkCapacity, placementLimit } from './rules/network.ts'
import { otherRules } from './rules/otherRules.ts'
import { pueCeiling } from './rules/pueCeiling.ts'
import { directShare, greenFloorByHub, greenShare, hubShare, onRackFloor } from './rules/shares.ts'
import { siteRoom } from './rules/siteRoom.ts'
import { exclusiveSites, maxOpenSites, oneSource, siteLock, siteMinimum } from './rules/siting.ts'
import { storageBuild } from './rules/storageBuild.ts'
import { minWestShare, westSuitable } from './rules/west.ts'

/**
 * Every rule that may give way, in the order in which a clash is cleared of bystanders: what exists first, then what is to
 * be served, then what policy asks. Where several clashes explain the same, the one of the planner's own rules is named.
 */
export const ruleFamilies: readonly RuleFamily[] = [
  otherRules,
  storageBuild,
  originVolume,
  ownBuild,
  directShare,
  gridImport,
  linkCapacity,
  placementLimit,
  siteRoom,
  demand,
  latency,
  westSuitable,
  closedSites,
  siteLock,
  exclusiveSites,
  oneSource,
  siteMinimum,
  maxOpenSites,
  provinceCap,
  siteCap,
  provinceShare,
  hubLoadShare,
  onRackFloor,
  directSupply,
  pueCeiling,
  hubShare,
  capitalBudget,
  subsidyBudget,
  minWestShare,
  greenFloorByHub,
  greenShare,
  carbonCap,
]
