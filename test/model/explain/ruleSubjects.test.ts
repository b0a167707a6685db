import { expect, test } from 'vitest'
import { boundFamilies } from '../../../server/model/explain/boundRules.ts'
import { isRule } from '../../../server/model/explain/ruleSubjects.ts'
import { constraintFamilies } from '../../../server/model/formulation.ts'

/** Families that define the problem: their duals are prices. A new family stands here, or among the subjects of rules. */
const definitions = [
  'demandServed',
  'demandServedHourly',
  'yearlyShare',
  'servers',
  'serversForDemand',
  'workServed',
  'workOfDay',
  'deferralWindow',
  'runWithinServers',
  'linkCapacityHourly',
  'fibrePeak',
  'energyBalance',
  'gridPeak',
  'generation',
  'exportOwn',
  'storageBalance',
  'storageBalanceGreen',
  'storagePower',
  'storageDuration',
  'storageEnergy',
  'storageCarried',
  'greenClaims',
  'contractProfile',
  'contractImported',
  'greenSupply',
  'matchedLoad',
  'newHallsUsed',
  // Decisions in whole numbers have no price: what another choice is worth is told by solving again.
  'hallsWhereOpen',
  'placementWhereOpen',
  'plantsWhereOpen',
  'storageWhereOpen',
  'plantsOfOwnSupply',
  'maxOpenSites',
  'siteLock',
  'exclusiveSites',
  'hallBlocks',
  'singleSource',
  'oneSource',
]

test('every family of rows is a rule with words or a definition', () => {
  const undecided = constraintFamilies
    .map(({ name }) => name)
    .filter((name) => !isRule(name) && !definitions.includes(name))
  expect(undecided).toEqual([])
  expect(definitions.filter(isRule)).toEqual([])
})

test('every bound that may bind has words', () => {
  expect(boundFamilies.map(({ name }) => name).filter((name) => !isRule(name))).toEqual([])
})
