import type { Words } from '../../contract/figure.ts'
import type { PriceItemId } from '../../contract/why.ts'

/** What one MW at a place is made of, in the order it is told. */
export const priceItemWords: Readonly<Record<PriceItemId, Words>> = {
  energy: { en: 'grid energy', zh: '电网购电' },
  ownSupply: { en: 'own wind, solar and storage', zh: '自建风光与储能' },
  carbon: { en: 'carbon', zh: '碳' },
  green: { en: 'green rule and green power bought', zh: '绿电要求与外购绿电' },
  network: { en: 'network', zh: '网络' },
  halls: { en: 'halls', zh: '机房' },
  capacityRent: { en: 'scarcity of room', zh: '容量稀缺租金' },
  policy: { en: 'policy rules', zh: '政策规则' },
  servers: { en: 'servers', zh: '服务器' },
}

export const priceItemIds = Object.keys(priceItemWords) as PriceItemId[]

const ofTerm: Readonly<Record<string, PriceItemId>> = {
  serverCapex: 'servers',
  hallCapex: 'halls',
  hallOm: 'halls',
  siteFixed: 'halls',
  gridEnergy: 'energy',
  demandCharge: 'energy',
  windBuild: 'ownSupply',
  solarBuild: 'ownSupply',
  storageBuild: 'ownSupply',
  gridExport: 'ownSupply',
  directSupplyCharge: 'ownSupply',
  contractedGreen: 'green',
  contractedGreenCredit: 'green',
  greenCertificates: 'green',
  fibre: 'network',
  carbonCost: 'carbon',
  carbonLever: 'carbon',
  powerDiscount: 'energy',
  hallGrant: 'halls',
  certificateLever: 'green',
  unservedDemand: 'policy',
}

const ofFamily: Readonly<Record<string, PriceItemId>> = {
  demandServed: 'policy',
  demandServedHourly: 'policy',
  servers: 'policy',
  serversForDemand: 'servers',
  siteItCapacity: 'capacityRent',
  yearlyShare: 'energy',
  linkCapacity: 'network',
  linkCapacityHourly: 'network',
  fibrePeak: 'network',
  energyBalance: 'energy',
  gridPeak: 'energy',
  workServed: 'energy',
  workOfDay: 'energy',
  deferralWindow: 'energy',
  runWithinServers: 'energy',
  generation: 'ownSupply',
  directShare: 'ownSupply',
  exportOwn: 'ownSupply',
  storageBalance: 'ownSupply',
  storageBalanceGreen: 'ownSupply',
  storagePower: 'ownSupply',
  storageDuration: 'ownSupply',
  storageEnergy: 'ownSupply',
  storageCarried: 'ownSupply',
  greenShare: 'green',
  greenClaims: 'green',
  greenSupply: 'green',
  matchedLoad: 'green',
  originVolume: 'green',
  contractProfile: 'green',
  contractImported: 'green',
  carbonCap: 'carbon',
  westSuitable: 'policy',
  minWestShare: 'policy',
  provinceCap: 'policy',
  siteCap: 'policy',
  hubShare: 'policy',
  newHallsUsed: 'policy',
  onRackFloor: 'policy',
  greenFloorByHub: 'green',
  directSelfUse: 'ownSupply',
  directLoadShare: 'ownSupply',
  directExport: 'ownSupply',
  plantsOfOwnSupply: 'ownSupply',
  provinceShare: 'policy',
  hubLoadShare: 'policy',
  capitalBudget: 'policy',
  subsidyBudget: 'policy',
  hallsWhereOpen: 'halls',
  hallBlocks: 'halls',
  plantsWhereOpen: 'ownSupply',
  storageWhereOpen: 'ownSupply',
  placementWhereOpen: 'capacityRent',
  siteMinimum: 'policy',
  maxOpenSites: 'policy',
  siteLock: 'policy',
  exclusiveSites: 'policy',
  singleSource: 'policy',
  oneSource: 'policy',
}

/** Under which item a cost term is told. */
export function itemOfTerm(term: string): PriceItemId {
  return ofTerm[term] ?? 'policy'
}

/** Under which item the dual of a row is told: what is not known by name is a rule. */
export function itemOfFamily(family: string): PriceItemId {
  return ofFamily[family] ?? 'policy'
}

/** True where a cost term or a family of rows has its item; a test asks for all of them. */
export function isTold(name: string): boolean {
  return name in ofTerm || name in ofFamily
}
